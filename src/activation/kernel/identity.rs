//! f(x) = x.

use super::flat;

/// f(x).
pub fn value(x: f64) -> f64 {
    x
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    flat(x, 1.0)
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
