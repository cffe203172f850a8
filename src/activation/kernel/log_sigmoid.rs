//! f(x) = ln s(x) = min(x, 0) - ln(1 + e^-|x|).
//!
//! f' = s(-x) and f'' = -s(x) s(-x). The logarithm of a computed s(x) would be -∞ from x = -745 down, where f is x.

use crate::activation::numeric::Dd;
use crate::activation::numeric::exp::EXTREME;
use crate::activation::numeric::log::log1p_exp_of_negative;
use crate::activation::numeric::logistic::Logistic;

/// f(x).
pub fn value(x: f64) -> f64 {
    if x < -EXTREME {
        return x;
    }
    let bend = -log1p_exp_of_negative(Dd::from(x));
    if x < 0.0 { (bend + x).round() } else { bend.round() }
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    Logistic::new(Dd::from(x)).complement().round()
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    -Logistic::new(Dd::from(x)).slope().round()
}
