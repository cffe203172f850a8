//! f(x) = x s(x): swish at β = 1, which costs no bit.

use super::swish;

/// f(x).
pub fn value(x: f64) -> f64 {
    swish::value(x, 1.0)
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    swish::derivative(x, 1.0)
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    swish::second_derivative(x, 1.0)
}
