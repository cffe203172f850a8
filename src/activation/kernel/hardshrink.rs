//! f(x) = x for |x| > λ, 0 otherwise.
//!
//! Both jumps have the value and the slope of the inner side, 0.

use super::flat;

/// f(x).
pub fn value(x: f64, lambd: f64) -> f64 {
    if x.abs() <= lambd { 0.0 } else { x }
}

/// f'(x).
pub fn derivative(x: f64, lambd: f64) -> f64 {
    flat(x, if x.abs() <= lambd { 0.0 } else { 1.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
