//! f(x) = (x + 1)² / 4 between -1 and 1, 0 left of it and x right of it: a softplus that is exactly 0 and exactly x.
//!
//! f' is the sparse sigmoid. f'' is 1/2 between -1 and 1, and at both ends that of the outer side, 0.

use super::sparse_sigmoid;
use crate::activation::numeric::Dd;

/// Where the parabola ends, and begins on the other side of 0.
const END: f64 = 1.0;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x <= -END {
        0.0
    } else if x >= END {
        x
    } else {
        let distance = Dd::sum(x, END);
        0.25 * (distance * distance).hi
    }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    sparse_sigmoid::value(x)
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    sparse_sigmoid::derivative(x)
}
