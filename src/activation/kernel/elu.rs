//! f(x) = x for x > 0, α (e^x - 1) otherwise.
//!
//! Slope and curvature on the left are α e^x, and at 0 they are those of the left side. The slope is never taken as f(x) + α,
//! which has no correct digit once e^x is below the last place of 1.

use crate::activation::numeric::Dd;
use crate::activation::numeric::Scaled;
use crate::activation::numeric::exp::{exp, expm1};

/// f(x).
pub fn value(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { x } else { (Scaled::from(alpha) * expm1(Dd::from(x))).round() }
}

/// f'(x).
pub fn derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 1.0 } else { (exp(Dd::from(x)) * alpha).round() }
}

/// f''(x).
pub fn second_derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 0.0 } else { derivative(x, alpha) }
}

/// ∂f/∂α = e^x - 1 on the left, 0 on the right.
pub fn alpha_derivative(x: f64, _alpha: f64) -> f64 {
    if x > 0.0 { 0.0 } else { expm1(Dd::from(x)).hi }
}
