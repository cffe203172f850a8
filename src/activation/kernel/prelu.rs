//! f(x) = x for x > 0, α x otherwise: the leaky ReLU with a slope that is learned.

use super::leaky_relu;

/// f(x).
pub fn value(x: f64, alpha: f64) -> f64 {
    leaky_relu::value(x, alpha)
}

/// f'(x).
pub fn derivative(x: f64, alpha: f64) -> f64 {
    leaky_relu::derivative(x, alpha)
}

/// f''(x).
pub fn second_derivative(x: f64, alpha: f64) -> f64 {
    leaky_relu::second_derivative(x, alpha)
}

/// ∂f/∂α = min(x, 0).
pub fn alpha_derivative(x: f64, _alpha: f64) -> f64 {
    if x > 0.0 { 0.0 } else { x }
}
