//! f(x) = x - tanh x.
//!
//! f' = tanh² x and f'' = 2 tanh x / cosh² x. Next to 0 the difference cancels to x³/3; there it is its Taylor series. The
//! slope is never 1 - 1 / cosh² x, which cancels as well.

use super::tanh;
use crate::activation::numeric::tanh::tanh as wide_tanh;
use crate::activation::numeric::{Dd, Scaled};

/// Below it the series is used. Above it the difference loses 22 of some hundred bits.
const SERIES_BELOW: f64 = 1.0 / 1024.0;

/// 1/3 and the next coefficients of (x - tanh x) / x³ in x²; the first neglected one is below 2^-80 of the sum.
const THIRD: Dd = Dd::new(0.3333333333333333, 1.850371707708594e-17);
const SERIES: [f64; 3] = [-2.0 / 15.0, 17.0 / 315.0, -62.0 / 2835.0];

/// f(x).
pub fn value(x: f64) -> f64 {
    if x.is_infinite() {
        return x;
    }
    if x.abs() >= SERIES_BELOW {
        return (Dd::from(x) - wide_tanh(x)).hi;
    }
    let square = x * x;
    let tail = SERIES.iter().rev().fold(0.0, |sum, coefficient| coefficient + square * sum);
    (Scaled::from(THIRD + Dd::product(x, x) * tail) * x * x * x).round()
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    let t = wide_tanh(x);
    (Scaled::from(t) * t).round()
}

/// f''(x): the opposite of that of tanh.
pub fn second_derivative(x: f64) -> f64 {
    -tanh::second_derivative(x)
}
