//! The bits of every source, native and in a browser alike: what a seed means may never change.

use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::task::{Feature, Task};

use crate::support::{sources, task};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// FNV-1a over the bits of the numbers.
fn digest(parts: [&Samples; 2]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |bits: u32| hash = (hash ^ u64::from(bits)).wrapping_mul(0x0100_0000_01b3);
    for samples in parts {
        samples.features.iter().for_each(|it| take(it.to_bits()));
        match &samples.targets {
            Targets::Classes { labels, .. } => labels.iter().for_each(|&it| take(u32::from(it))),
            Targets::Values(values) => values.iter().for_each(|it| take(it.to_bits())),
        }
    }
    hash
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn the_same_seed_means_the_same_bits_everywhere() {
    let digests: Vec<(u64, u64)> = sources()
        .into_iter()
        .map(|source| {
            let features = Feature::ALL.to_vec();
            let data = Dataset::load(&Task { features, ..task(source) }, 7);
            (digest([&data.raw.train, &data.raw.test]), digest([&data.train, &data.test]))
        })
        .collect();
    assert_eq!(digests, GOLDEN, "{digests:#x?}");
}

/// As measured, and as prepared, in the order of `sources`.
const GOLDEN: [(u64, u64); 17] = [
    (0x7c82_141a_65ef_19af, 0xd437_ec4a_5144_00a5),
    (0x7db9_7ae1_bb89_360a, 0xf871_960f_00cb_b02d),
    (0xf91b_5e60_a30c_fb0f, 0xe8bd_b3c6_44ea_b31d),
    (0xb28b_21a2_0461_1c23, 0x3d28_9b4a_8ace_b6f7),
    (0x68de_9841_83f0_1eb6, 0x0ef7_c871_0e05_0bd1),
    (0x34e8_8e8d_98d4_c70f, 0x5428_163e_9fc1_425a),
    (0x458b_2b01_08c0_ce57, 0xe2e6_dc66_61af_1ad6),
    (0x85d6_d4c7_802d_dd13, 0x9283_1ed4_82bd_7292),
    (0x7f7d_2d91_ce44_79a7, 0xc7e9_bae9_76d1_06c5),
    (0xf6dd_c5ac_9088_29be, 0x55af_93fe_b4b4_dd6c),
    (0xba67_c145_1826_be5f, 0x282d_c873_5794_2a47),
    (0x0c74_3594_0236_6483, 0xa001_4b83_429b_788f),
    (0xd6d2_9178_fdad_03e7, 0x1ce5_c1e0_b758_6ff1),
    (0xfa6c_fa04_9835_d133, 0xf152_1a70_ad03_6b38),
    (0xac89_f65b_e7e9_3d1c, 0x44f1_5810_9e60_cde2),
    (0x5527_c88d_c1b2_89c1, 0x1a35_b41b_9cd3_0549),
    (0x6bc1_2bad_282b_42d0, 0xb6a1_228a_99d4_049f),
];
