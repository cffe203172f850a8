//! f(x) = x for x > 0, (lower + upper) / 2 · x otherwise: the randomised leaky ReLU as it is evaluated.
//!
//! While it is trained the slope left of 0 is drawn anew from [lower, upper] for every element, so that f(x) lies between
//! [`extremes`]; evaluation takes the mean slope. The kink at 0 has the slope of the left side.

use super::{flat, leaky_relu};
use crate::activation::numeric::{Dd, Scaled};

/// f(x).
pub fn value(x: f64, lower: f64, upper: f64) -> f64 {
    if x > 0.0 {
        return x;
    }
    let sum = Dd::sum(lower, upper);
    if sum.hi == 0.0 {
        return flat(x, 0.0);
    }
    if x.is_infinite() {
        return sum.hi * x;
    }
    (Scaled::from(sum) * x * 0.5).round()
}

/// f'(x).
pub fn derivative(x: f64, lower: f64, upper: f64) -> f64 {
    leaky_relu::derivative(x, mean_slope(lower, upper))
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    flat(x, 0.0)
}

/// The slope left of 0 in evaluation, and the mean slope in training.
pub fn mean_slope(lower: f64, upper: f64) -> f64 {
    0.5 * (lower + upper)
}

/// The least and the greatest value that training can give at x, in this order for x <= 0 too, where a steeper slope is lower.
pub fn extremes(x: f64, lower: f64, upper: f64) -> (f64, f64) {
    (leaky_relu::value(x, lower.max(upper)), leaky_relu::value(x, lower.min(upper)))
}
