//! f(x) = ln(1 + e^u) / β with u = β x, and the plain f(x) = x where u > threshold.
//!
//! f' = s(u), f'' = β s(u) s(-u). For u > 0 the value is x + ln(1 + e^-u) / β, so that nothing overflows. The threshold is
//! PyTorch's: it compares the rounded product, and f, f' and f'' jump there by e^-threshold; an infinite one gives
//! the function itself. β = 0 has no value.

use crate::activation::numeric::exp::EXTREME;
use crate::activation::numeric::log::log1p_exp_of_negative;
use crate::activation::numeric::logistic::{Logistic, argument};

/// f(x).
pub fn value(x: f64, beta: f64, threshold: f64) -> f64 {
    let u = argument(beta, x);
    if is_linear(x, beta, threshold) || u.hi >= EXTREME {
        return x;
    }
    let bend = log1p_exp_of_negative(u) / beta;
    if u.hi > 0.0 { (bend + x).round() } else { bend.round() }
}

/// f'(x).
pub fn derivative(x: f64, beta: f64, threshold: f64) -> f64 {
    if is_linear(x, beta, threshold) {
        return 1.0;
    }
    Logistic::new(argument(beta, x)).value().round()
}

/// f''(x).
pub fn second_derivative(x: f64, beta: f64, threshold: f64) -> f64 {
    if is_linear(x, beta, threshold) {
        return 0.0;
    }
    (Logistic::new(argument(beta, x)).slope() * beta).round()
}

/// ∂f/∂β = -(|u| s(-|u|) + ln(1 + e^-|u|)) / β², the same on both sides of 0.
pub fn beta_derivative(x: f64, beta: f64, threshold: f64) -> f64 {
    if is_linear(x, beta, threshold) {
        return 0.0;
    }
    let size = argument(beta, x).abs();
    let sum = Logistic::new(-size).value() * size + log1p_exp_of_negative(size);
    -(sum / beta / beta).round()
}

fn is_linear(x: f64, beta: f64, threshold: f64) -> bool {
    beta * x > threshold
}
