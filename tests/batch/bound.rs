//! How far a batch kernel in f32 may be from the exact result.

use activation_lab::activation::Function;
use activation_lab::activation::row::Family;

/// Relative error of a normal result.
const RELATIVE: f64 = 1e-6;

/// Error of a subnormal result, in its smallest steps.
const SUBNORMAL_STEPS: f64 = 4.0;

/// Absolute error of a gated function's slope, which passes through zero: 2.5e-7, for a slope of size 1.
const NEAR_ROOT: f64 = 2.5e-7;

/// The permitted error of a value that is `exact`.
pub fn of_value(exact: f64) -> f64 {
    if exact.abs() < f64::from(f32::MIN_POSITIVE) {
        SUBNORMAL_STEPS * f64::from(f32::from_bits(1))
    } else {
        RELATIVE * exact.abs()
    }
}

/// The permitted error of a slope that is `exact`.
pub fn of_slope(function: &Function, exact: f64) -> f64 {
    let near_root = if function.row().is_some_and(|it| it.family == Family::Gated) { NEAR_ROOT } else { 0.0 };
    of_value(exact).max(near_root)
}

/// Whether `got` is within `permitted` of `exact`; beyond the range of f32 it must be what `exact` rounds to.
pub fn holds(got: f32, exact: f64, permitted: f64) -> bool {
    if exact.is_nan() {
        return got.is_nan();
    }
    let beyond = exact.abs() > f64::from(f32::MAX);
    if beyond { got == exact as f32 } else { (f64::from(got) - exact).abs() <= permitted }
}
