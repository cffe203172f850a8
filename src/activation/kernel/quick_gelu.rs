//! f(x) = x s(1.702 x): swish at the β that comes closest to GELU.

use super::swish;

/// The β of the original code, rounded there to three decimals.
pub const BETA: f64 = 1.702;

/// f(x).
pub fn value(x: f64) -> f64 {
    swish::value(x, BETA)
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    swish::derivative(x, BETA)
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    swish::second_derivative(x, BETA)
}
