//! f(x) = x between min_val and max_val, and these values beyond.
//!
//! Both kinks have the slope of the outer side, 0.

use super::flat;

/// f(x).
pub fn value(x: f64, min_val: f64, max_val: f64) -> f64 {
    if x <= min_val {
        min_val
    } else if x >= max_val {
        max_val
    } else {
        x
    }
}

/// f'(x).
pub fn derivative(x: f64, min_val: f64, max_val: f64) -> f64 {
    flat(x, if min_val < x && x < max_val { 1.0 } else { 0.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
