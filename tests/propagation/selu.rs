//! Klambauer et al. 2017: SELU's fixed point, how it attracts, and networks that find it.

use activation_lab::experiment::depth::spread::Spread;
use activation_lab::experiment::mean_field::field::Field;
use activation_lab::experiment::mean_field::normalising::{NormalisingSetup, measure};
use activation_lab::experiment::mean_field::statistics::{
    NORMALISED, Statistics, jacobian, spectral_norm, step,
};

use crate::support::{function, near};

const FIXED: Statistics = Statistics { mean: 0.0, variance: 1.0 };

#[test]
fn zero_mean_and_unit_variance_is_a_fixed_point_of_selu_with_the_published_jacobian() {
    let selu = function("selu");
    let field = Field::new(&selu);
    let next = step(&field, NORMALISED, FIXED);
    near(next.mean, 0.0, 1e-12, "mean");
    near(next.variance, 1.0, 1e-12, "variance");
    let [[mean_by_mean, mean_by_variance], [variance_by_mean, variance_by_variance]] =
        jacobian(&field, NORMALISED, FIXED);
    assert_eq!((mean_by_mean, variance_by_mean), (0.0, 0.0), "weights whose sum is 0 see no mean");
    near(mean_by_variance, 0.088835, 1e-6, "∂μ/∂ν");
    near(variance_by_variance, 0.782648, 1e-6, "∂ν/∂ν");
    near(spectral_norm(jacobian(&field, NORMALISED, FIXED)), 0.7877, 5e-5, "spectral norm");
}

#[test]
fn from_a_variance_of_3_the_iterates_are_the_tabled_ones() {
    let selu = function("selu");
    let field = Field::new(&selu);
    let mut at = Statistics { mean: 0.0, variance: 3.0 };
    let mut variances = Vec::new();
    for _ in 0..40 {
        at = step(&field, NORMALISED, at);
        variances.push(at.variance);
    }
    for (layer, want, tolerance) in [
        (1, 2.349, 6e-4),
        (2, 1.942, 6e-4),
        (3, 1.676, 6e-4),
        (10, 1.095, 6e-4),
        (20, 1.008, 6e-4),
        (40, 1.0001, 6e-5),
    ] {
        near(variances[layer - 1], want, tolerance, &format!("after {layer} layers"));
    }
}

/// Means over networks of width 256 and input variance 4, of the variance of the activations after these layers.
fn simulated(id: &str, gain: f64, nets: u32, layers: &[usize]) -> Vec<f64> {
    let function = function(id);
    let depth = layers[layers.len() - 1];
    let setup = NormalisingSetup { width: 256, depth, inputs: 32, variance: 4.0, gain };
    let nets: Vec<_> = (1..=nets).map(|seed| measure(&function, &setup, seed)).collect();
    let mean = |layer: &usize| nets.iter().map(|it| it[layer - 1].variance).sum::<f64>() / nets.len() as f64;
    layers.iter().map(mean).collect()
}

#[test]
fn a_network_of_selus_finds_unit_variance() {
    let got = simulated("selu", 1.0, 6, &[1, 5, 10, 50, 100]);
    for (got, want) in got.iter().zip([2.95, 1.50, 1.13, 0.999, 0.988]) {
        near(*got, want, 0.05, "SELU");
    }
}

#[test]
fn networks_of_elu_and_tanh_fade() {
    for (id, want) in [("elu", 6.5e-4), ("tanh", 3.9e-3)] {
        let got = simulated(id, 1.0, 3, &[100])[0];
        near(got / want, 1.0, 0.3, id);
    }
}

#[test]
fn a_network_of_relus_drifts_so_that_any_single_one_tells_little() {
    // On a logarithmic scale a random walk of variance 5 / width per layer: after 100 layers a factor of 4 either way, for 0.86
    // as for ours.
    let relu = function("relu");
    let setup =
        NormalisingSetup { width: 64, depth: 25, inputs: 4, variance: 4.0, gain: std::f64::consts::SQRT_2 };
    let last = |seed| measure(&relu, &setup, seed)[24].variance;
    let drifted = Spread::of((1..=60).map(last)).expect("variances");
    assert!((drifted.low..drifted.high).contains(&0.86), "{drifted:?}");
    assert!(drifted.high / drifted.low > 10.0, "{drifted:?}");
}
