//! f(x) = s(x) = 1 / (1 + e^-x).
//!
//! f' = s(x) s(-x) and f'' = -s(x) s(-x) tanh(x/2). Neither 1 - s nor s (1 - s) is ever formed: from x = 37 on they are 0, while
//! the true slope only vanishes at 745.

use crate::activation::numeric::Dd;
use crate::activation::numeric::logistic::Logistic;
use crate::activation::numeric::tanh::tanh;

/// f(x).
pub fn value(x: f64) -> f64 {
    Logistic::new(Dd::from(x)).value().round()
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    Logistic::new(Dd::from(x)).slope().round()
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    -(Logistic::new(Dd::from(x)).slope() * tanh(0.5 * x)).round()
}
