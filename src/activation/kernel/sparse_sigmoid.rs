//! f(x) = (x + 1) / 2, cut off at 0 and 1.
//!
//! Both kinks, at -1 and 1, have the slope of the outer side, 0.

use super::flat;

/// Where the ramp ends, and begins on the other side of 0.
const END: f64 = 1.0;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x <= -END {
        0.0
    } else if x >= END {
        1.0
    } else {
        0.5 * (x + END)
    }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    flat(x, if x.abs() < END { 0.5 } else { 0.0 })
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}
