//! f(x) = x (x + 3) / 6 between -3 and 3, 0 left of it and x right of it: x times the hard sigmoid.
//!
//! Both kinks have the slope of the outer side: 0 at -3, 1 at 3. The sums x + 3 and 2x + 3 are exact, so that nothing is lost
//! next to the zeros of f and of f'.

use super::flat;
use crate::activation::numeric::{Dd, Scaled};

/// Where the parabola ends, and begins on the other side of 0.
const END: f64 = 3.0;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x <= -END {
        0.0
    } else if x >= END {
        x
    } else {
        (Scaled::from(Dd::sum(x, END)) * x / 6.0).round()
    }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    if x <= -END {
        0.0
    } else if x >= END {
        1.0
    } else {
        (Dd::sum(2.0 * x, END) / 6.0).hi
    }
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, if x.abs() < END { 1.0 / 3.0 } else { 0.0 })
}
