//! f(x) = x s(u) with u = β x.
//!
//! f' = s(u) (1 + u s(-u)), f'' = β s(u) s(-u) (2 - u tanh(u/2)). The slope is a function of u alone with one
//! zero, at the minimum of f for β > 0. β = 0 is the line x/2; a negative β mirrors: f(x; -β) = -f(-x; β).

use crate::activation::numeric::exp::EXTREME;
use crate::activation::numeric::logistic::{Logistic, argument};
use crate::activation::numeric::zero::Zero;
use crate::activation::numeric::{Dd, Scaled};

/// Where the slope vanishes, in u, from `tests/data/golden_tables.py roots`.
const ZERO_OF_SLOPE: Zero = Zero {
    at: [-1.2784645427610737, -1.0946994183093437e-16, -3.907766676128665e-33],
    slope: Dd::new(0.2178117057198001, -3.974332795880862e-18),
    series: [
        0.1466487969969469,
        0.018874814223782312,
        -0.015222655223188032,
        -0.006606589138356696,
        0.000126627410081122,
        0.0007985218818397998,
        0.00018570724361186496,
        -4.090534237428612e-05,
        -2.9733542213263917e-05,
        -2.942631888842464e-06,
        2.346029682463866e-06,
    ],
};

/// f(x).
pub fn value(x: f64, beta: f64) -> f64 {
    unrounded(x, beta).round()
}

/// f(x) before its only rounding, for products with it.
pub fn unrounded(x: f64, beta: f64) -> Scaled {
    if beta == 0.0 {
        return Scaled::from(0.5 * x);
    }
    let u = argument(beta, x);
    if u.hi.abs() >= EXTREME {
        return Scaled::from(if u.hi > 0.0 { x } else { 0.0 });
    }
    Logistic::new(u).value() * x
}

/// f'(x).
pub fn derivative(x: f64, beta: f64) -> f64 {
    unrounded_derivative(x, beta).round()
}

/// f'(x) before its only rounding, for products with it.
pub fn unrounded_derivative(x: f64, beta: f64) -> Scaled {
    let u = argument(beta, x);
    if let Some(slope) = ZERO_OF_SLOPE.near(u) {
        return Scaled::from(slope);
    }
    let logistic = Logistic::new(u);
    logistic.value() * (logistic.complement() * u + 1.0)
}

/// f''(x).
pub fn second_derivative(x: f64, beta: f64) -> f64 {
    let u = argument(beta, x);
    let logistic = Logistic::new(u);
    let bracket = Dd::from(2.0) - u * logistic.tanh_of_half();
    (logistic.slope() * bracket * beta).round()
}

/// ∂f/∂β = x² s(u) s(-u).
pub fn beta_derivative(x: f64, beta: f64) -> f64 {
    if beta == 0.0 {
        return (0.5 * x) * (0.5 * x);
    }
    let u = argument(beta, x);
    if u.hi.abs() >= EXTREME {
        return 0.0;
    }
    (Logistic::new(u).slope() * x * x).round()
}
