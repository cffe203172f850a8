//! Conversions to formats of 16 and 32 bits, against exact arithmetic and the compiler's own conversion.

use activation_lab::experiment::precision::format::{Encoding, Format, Kind};

/// The number of a pattern by the definition of the format, without the code under test.
fn defined(format: Format, bits: u64) -> f64 {
    let (exponent_bits, fraction_bits) = match format {
        Format::Float16 => (5, 10),
        Format::Bfloat16 => (8, 7),
        Format::Float32 => (8, 23),
        Format::Float64 => (11, 52),
    };
    let exponent = (bits >> fraction_bits & ((1 << exponent_bits) - 1)) as i32;
    let fraction = (bits & ((1 << fraction_bits) - 1)) as f64 / 2.0_f64.powi(fraction_bits);
    let bias = (1 << (exponent_bits - 1)) - 1;
    let sign = if bits >> (exponent_bits + fraction_bits) == 1 { -1.0 } else { 1.0 };
    if exponent == (1 << exponent_bits) - 1 {
        return if fraction == 0.0 { sign * f64::INFINITY } else { f64::NAN };
    }
    let magnitude = if exponent == 0 {
        fraction * 2.0_f64.powi(1 - bias)
    } else {
        (1.0 + fraction) * 2.0_f64.powi(exponent - bias)
    };
    sign * magnitude
}

#[test]
fn every_pattern_of_sixteen_bits_is_the_number_that_its_definition_says_and_encodes_to_itself() {
    for format in [Format::Float16, Format::Bfloat16] {
        for bits in 0..1 << 16 {
            let (encoding, want) = (Encoding { format, bits }, defined(format, bits));
            let got = encoding.value();
            assert!(
                got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan(),
                "{format:?} {bits:#x}: {got}"
            );
            if want.is_nan() {
                assert_eq!(format.encode(want).kind(), Kind::NotANumber);
            } else {
                assert_eq!(format.encode(want).bits, bits, "{format:?} {want}");
            }
        }
    }
}

/// A rounding that never decreases is settled by what it does at the middles and right beside them.
#[test]
fn between_every_two_neighbours_of_sixteen_bits_the_middle_goes_to_the_even_one_and_the_rest_to_the_nearer() {
    for format in [Format::Float16, Format::Bfloat16] {
        let infinity = format.encode(f64::INFINITY).bits;
        for bits in 0..infinity {
            let low = defined(format, bits);
            // Above the largest number the next one would be a step further.
            let step = if bits + 1 == infinity {
                low - defined(format, bits - 1)
            } else {
                defined(format, bits + 1) - low
            };
            let middle = low + 0.5 * step;
            let even = bits + (bits & 1);
            for (value, want) in [(middle, even), (middle.next_down(), bits), (middle.next_up(), bits + 1)] {
                assert_eq!(format.encode(value).bits, want, "{format:?} {value:e}");
                let sign = 1 << (format.bits() - 1);
                assert_eq!(format.encode(-value).bits, want | sign, "{format:?} {:e}", -value);
            }
        }
    }
}

#[test]
fn rounding_to_f32_is_that_of_the_compiler_subnormal_numbers_ties_and_overflow_included() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut compared = 0;
    for _ in 0..400_000 {
        let (any, near) = (random(), random());
        // All of f64, and the exponents of f32 with ties among the lowest bits.
        let exponent = 1023 - 160 + near % 320;
        let tie = any << 29 & 0x000f_ffff_ffff_ffff
            | [0, 1 << 28, (1 << 28) + 1, (1 << 28) - 1][near as usize >> 9 & 3];
        for bits in [any, exponent << 52 | any >> 12, exponent << 52 | tie] {
            let value = f64::from_bits(bits);
            if value.is_nan() {
                continue;
            }
            compared += 1;
            let want = value as f32;
            assert_eq!(Format::Float32.encode(value).bits, u64::from(want.to_bits()), "{value:e}");
            assert_eq!(Format::Float32.round(value).to_bits(), f64::from(want).to_bits(), "{value:e}");
        }
    }
    assert!(compared > 1_000_000);
}

#[test]
fn f64_is_kept_as_it_is() {
    for value in [0.0, -0.0, 1.0, f64::MAX, -f64::MIN_POSITIVE, 5e-324, f64::INFINITY] {
        let encoding = Format::Float64.encode(value);
        assert_eq!(encoding.bits, value.to_bits());
        assert_eq!(encoding.value().to_bits(), value.to_bits());
    }
}

#[test]
fn the_limits_of_the_formats_are_those_of_the_standard() {
    let limits = Format::ALL.map(|it| (it.largest(), it.smallest_normal(), it.smallest()));
    assert_eq!(limits[0], (65504.0, 2.0_f64.powi(-14), 2.0_f64.powi(-24)));
    assert_eq!(limits[1], (f64::from(f32::from_bits(0x7f7f_0000)), 2.0_f64.powi(-126), 2.0_f64.powi(-133)));
    assert_eq!(limits[2], (f64::from(f32::MAX), f64::from(f32::MIN_POSITIVE), f64::from(f32::from_bits(1))));
    assert_eq!(limits[3], (f64::MAX, f64::MIN_POSITIVE, 5e-324));
}

#[test]
fn bits_are_told_apart_as_sign_exponent_and_fraction() {
    let it = Format::Float16.encode(-1.5);
    assert_eq!((it.sign(), it.exponent(), it.fraction(), it.kind()), (true, 15, 0x200, Kind::Normal));
    assert_eq!(Format::Float16.encode(1e-7).kind(), Kind::Subnormal);
    assert_eq!(Format::Float16.encode(1e-9).kind(), Kind::Zero);
    assert_eq!(Format::Bfloat16.encode(4e38).kind(), Kind::Infinite);
}
