//! f(x) = x / 5 + 1/2 = (x + 5/2) / 5, cut off at 0 and 1: the hard sigmoid of Keras 2 and TensorFlow.js.
//!
//! Both kinks, at -2.5 and 2.5, have the slope of the outer side, 0.

use super::flat;
use crate::activation::numeric::Dd;

/// Where the ramp ends, and begins on the other side of 0.
const END: f64 = 2.5;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x <= -END {
        0.0
    } else if x >= END {
        1.0
    } else {
        (Dd::sum(x, END) / 5.0).hi
    }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    flat(x, if x.abs() < END { 0.2 } else { 0.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
