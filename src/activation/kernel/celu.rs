//! f(x) = x for x > 0, α (e^v - 1) with v = x / α otherwise; α > 0.
//!
//! f' = e^v and f'' = e^v / α on the left, so that the slopes meet at 0 whatever α is; f'' jumps there and has the value
//! of the left side.

use crate::activation::numeric::exp::{EXTREME, exp, expm1};
use crate::activation::numeric::{Dd, Scaled};

/// For |v| below it, α (e^v - 1) is x to 60 bits, and the parts of v would begin to underflow.
const IDENTITY_BELOW: f64 = 1.0 / (1u64 << 60) as f64;

/// For |v| below it, -v² (1/2 + v/3) is the derivative by α to 60 bits; beyond it what cancels leaves 70.
const SERIES_BELOW: f64 = 1.0 / (1u64 << 30) as f64;

/// f(x).
pub fn value(x: f64, alpha: f64) -> f64 {
    let v = quotient(x, alpha);
    if x > 0.0 || v.hi.abs() < IDENTITY_BELOW {
        return x;
    }
    (Scaled::from(alpha) * expm1(v)).round()
}

/// f'(x).
pub fn derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 1.0 } else { exp(quotient(x, alpha)).round() }
}

/// f''(x).
pub fn second_derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 0.0 } else { (exp(quotient(x, alpha)) / alpha).round() }
}

/// ∂f/∂α = e^v - 1 - v e^v on the left, 0 on the right.
pub fn alpha_derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 {
        return 0.0;
    }
    let v = quotient(x, alpha);
    if v.hi.abs() < SERIES_BELOW {
        let ratio = Scaled::from(x) / alpha;
        return -(ratio * ratio * (v / 3.0 + 0.5)).round();
    }
    (expm1(v) - (exp(v) * v).to_dd()).hi
}

/// x / α, cut off at -[`EXTREME`].
fn quotient(x: f64, alpha: f64) -> Dd {
    let rough = x / alpha;
    if rough.abs() >= EXTREME {
        return Dd::from(EXTREME.copysign(rough));
    }
    (Scaled::from(x) / alpha).to_dd()
}
