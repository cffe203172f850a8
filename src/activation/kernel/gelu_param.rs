//! f(x) = x Φ(t) with t = (x - μ) / σ.
//!
//! With a = x / σ: f' = Φ(t) + a φ(t), f'' = (2 - a t) φ(t) / σ, ∂f/∂μ = -a φ(t), ∂f/∂σ = -a t φ(t).
//!
//! For t < 0 the distribution function is φ times the Mills ratio; the usual (1 + erf) / 2 has no digit left from
//! t = -8.3 down. The zero of the slope moves with μ / σ; what is left of its two terms at the doubles nearest to it is
//! computed in fixed point (`numeric::normal`).

use crate::activation::numeric::normal::{FAR, Normal, density, distribution_plus_density};
use crate::activation::numeric::{Dd, Scaled};

/// f(x).
pub fn value(x: f64, mu: f64, sigma: f64) -> f64 {
    unrounded(x, mu, sigma).round()
}

/// f(x) before its only rounding, for products with it.
pub fn unrounded(x: f64, mu: f64, sigma: f64) -> Scaled {
    let t = standardise(x, mu, sigma);
    if t.hi.abs() >= FAR {
        return Scaled::from(if t.hi > 0.0 { x } else { 0.0 });
    }
    Normal::new(t).distribution() * x
}

/// f'(x).
pub fn derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    unrounded_derivative(x, mu, sigma).round()
}

/// f'(x) before its only rounding, for products with it.
pub fn unrounded_derivative(x: f64, mu: f64, sigma: f64) -> Scaled {
    let rough = (x - mu) / sigma;
    if rough.abs() >= FAR {
        return Scaled::from(if rough > 0.0 { 1.0 } else { 0.0 });
    }
    distribution_plus_density(Dd::sum(x, -mu), x, sigma)
}

/// f''(x).
pub fn second_derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    let t = standardise(x, mu, sigma);
    if t.hi.abs() >= FAR {
        return 0.0;
    }
    (density(t) * (-ratio(x, sigma) * t + 2.0) / sigma).round()
}

/// ∂f/∂μ.
pub fn mu_derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    let t = standardise(x, mu, sigma);
    if t.hi.abs() >= FAR {
        return 0.0;
    }
    -(density(t) * ratio(x, sigma)).round()
}

/// ∂f/∂σ.
pub fn sigma_derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    let t = standardise(x, mu, sigma);
    if t.hi.abs() >= FAR {
        return 0.0;
    }
    -(density(t) * ratio(x, sigma) * t).round()
}

/// t = (x - μ) / σ, cut off at ±[`FAR`]. The difference is exact.
fn standardise(x: f64, mu: f64, sigma: f64) -> Dd {
    let rough = (x - mu) / sigma;
    if rough.abs() >= FAR {
        return Dd::from(FAR.copysign(rough));
    }
    (Scaled::from(Dd::sum(x, -mu)) / sigma).to_dd()
}

fn ratio(x: f64, sigma: f64) -> Scaled {
    Scaled::from(x) / sigma
}
