//! f(x) = min(x, max_value) for x > threshold, negative_slope · (x - threshold) otherwise: ReLU with the three arguments of Keras.
//!
//! f jumps from 0 to threshold where that is not 0. The jump has the value and the slope of the left side, as in Keras; the
//! kink at max_value has the slope of the outer side, 0, as PyTorch's ReLU6 has at 6 (Keras takes 1 there).

use super::flat;
use crate::activation::numeric::{Dd, Scaled};

/// f(x).
pub fn value(x: f64, negative_slope: f64, max_value: f64, threshold: f64) -> f64 {
    if x > threshold {
        return if x < max_value { x } else { max_value };
    }
    if negative_slope == 0.0 {
        return flat(x, 0.0);
    }
    if x.is_infinite() {
        return negative_slope * x;
    }
    (Scaled::from(Dd::sum(x, -threshold)) * negative_slope).round()
}

/// f'(x).
pub fn derivative(x: f64, negative_slope: f64, max_value: f64, threshold: f64) -> f64 {
    let right = if x < max_value { 1.0 } else { 0.0 };
    flat(x, if x > threshold { right } else { negative_slope })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
