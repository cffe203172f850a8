//! f(x) = x - λ for x > λ, x + λ for x < -λ, 0 between: what is left of x when it moves by λ toward zero.
//!
//! Both kinks have the slope of the inner side, 0.

use super::hardshrink;

/// f(x).
pub fn value(x: f64, lambd: f64) -> f64 {
    if x.abs() <= lambd { 0.0 } else { x - lambd.copysign(x) }
}

/// f'(x): that of the hard shrinkage, which differs by a constant on each piece.
pub fn derivative(x: f64, lambd: f64) -> f64 {
    hardshrink::derivative(x, lambd)
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    hardshrink::second_derivative(x)
}
