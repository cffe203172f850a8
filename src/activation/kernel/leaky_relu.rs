//! f(x) = x for x > 0, negative_slope · x otherwise.
//!
//! The kink at 0 has the slope of the left side. With a slope of 0 the limit at -∞ is 0, not the NaN of 0 · ∞.

use super::flat;

/// f(x).
pub fn value(x: f64, negative_slope: f64) -> f64 {
    if x > 0.0 {
        return x;
    }
    if negative_slope == 0.0 { flat(x, 0.0) } else { negative_slope * x }
}

/// f'(x).
pub fn derivative(x: f64, negative_slope: f64) -> f64 {
    flat(x, if x > 0.0 { 1.0 } else { negative_slope })
}

/// f''(x).
pub fn second_derivative(x: f64, _negative_slope: f64) -> f64 {
    flat(x, 0.0)
}
