//! f(x) = x for x > threshold, a constant otherwise.
//!
//! The jump at the threshold has the value and the slope of the left side.

use super::flat;

/// f(x), with `constant` up to the threshold.
pub fn value(x: f64, threshold: f64, constant: f64) -> f64 {
    if x <= threshold { constant } else { x }
}

/// f'(x).
pub fn derivative(x: f64, threshold: f64) -> f64 {
    flat(x, if x <= threshold { 0.0 } else { 1.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
