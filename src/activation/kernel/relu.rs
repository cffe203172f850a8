//! f(x) = max(x, 0).
//!
//! The kink at 0 has the slope of the left side, 0.

use super::flat;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x <= 0.0 { 0.0 } else { x }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    flat(x, if x > 0.0 { 1.0 } else { 0.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
