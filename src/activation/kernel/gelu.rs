//! f(x) = x Φ(x): the general GELU at μ = 0, σ = 1, which costs no bit.

use super::gelu_param;

/// f(x).
pub fn value(x: f64) -> f64 {
    gelu_param::value(x, 0.0, 1.0)
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    gelu_param::derivative(x, 0.0, 1.0)
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    gelu_param::second_derivative(x, 0.0, 1.0)
}
