//! f(x) = (x + 3) / 6, cut off at 0 and 1: ReLU6(x + 3) / 6.
//!
//! Both kinks, at -3 and 3, have the slope of the outer side, 0. The sum is exact, so that nothing is lost next to -3.

use super::flat;
use crate::activation::numeric::Dd;

/// Where the ramp ends, and begins on the other side of 0.
const END: f64 = 3.0;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x <= -END {
        0.0
    } else if x >= END {
        1.0
    } else {
        (Dd::sum(x, END) / 6.0).hi
    }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    flat(x, if x.abs() < END { 1.0 / 6.0 } else { 0.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
