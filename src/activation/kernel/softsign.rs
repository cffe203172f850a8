//! f(x) = x / (1 + |x|).
//!
//! f' = 1 / (1 + |x|)² and f'' = -2 sign(x) / (1 + |x|)³. At 0 f'' jumps from 2 to -2 and has the value between them, 0.

use crate::activation::numeric::{Dd, Scaled};

/// f(x).
pub fn value(x: f64) -> f64 {
    if x.is_infinite() {
        return 1.0_f64.copysign(x);
    }
    (Scaled::from(x) / widened(x)).round()
}

/// f'(x).
pub fn derivative(x: f64) -> f64 {
    if x.is_infinite() {
        return 0.0;
    }
    slope(x).round()
}

/// f''(x).
pub fn second_derivative(x: f64) -> f64 {
    if x.is_infinite() || x == 0.0 {
        return 0.0;
    }
    (slope(x) / widened(x) * -2.0_f64.copysign(x)).round()
}

fn slope(x: f64) -> Scaled {
    Scaled::from(1.0) / widened(x) / widened(x)
}

/// 1 + |x|, exactly.
fn widened(x: f64) -> Dd {
    Dd::sum(1.0, x.abs())
}
