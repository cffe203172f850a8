//! f(x) = λ x for x > 0, λ α (e^x - 1) otherwise.
//!
//! λ and α are the numbers that keep mean 0 and variance 1 of a standard normal input: real numbers, kept here to 106 bits.
//! The two slopes at 0 are λ α on the left, which is PyTorch's, and λ on the right.

use crate::activation::numeric::exp::{exp, expm1};
use crate::activation::numeric::{Dd, Scaled};

/// λ.
pub const SCALE: Dd = Dd::new(1.0507009873554805, 3.9874847667154144e-17);
/// λ α: the slope at 0 from the left, and the limit at -∞ but for its sign.
pub const SCALE_ALPHA: Dd = Dd::new(1.7580993408473768, 1.41535193800845e-17);

/// f(x).
pub fn value(x: f64) -> f64 {
    if x == f64::INFINITY {
        return x;
    }
    if x > 0.0 {
        return (Scaled::from(SCALE) * x).round();
    }
    if x > -f64::MIN_POSITIVE {
        return (Scaled::from(SCALE_ALPHA) * x).round();
    }
    (Scaled::from(SCALE_ALPHA) * expm1(Dd::from(x))).round()
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    if x > 0.0 { SCALE.hi } else { (exp(Dd::from(x)) * SCALE_ALPHA).round() }
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    if x > 0.0 { 0.0 } else { derivative(x) }
}
