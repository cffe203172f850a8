//! f(x) = min(max(x, 0), 6).
//!
//! Both kinks, at 0 and at 6, have the slope of the outer side, 0.

use super::flat;

/// Where the function is cut off.
const CAP: f64 = 6.0;

/// f(x).
pub fn value(x: f64) -> f64 {
    x.clamp(0.0, CAP)
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    flat(x, if 0.0 < x && x < CAP { 1.0 } else { 0.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
