//! f(x) = x Φ(t) with t = (x - μ) / σ.
//!
//! With a = x / σ: f' = Φ(t) + a φ(t), f'' = (2 - a t) φ(t) / σ, ∂f/∂μ = -a φ(t), ∂f/∂σ = -a t φ(t).
//!
//! For t < 0 the distribution function is φ times the Mills ratio; the usual (1 + erf) / 2 has no digit left from
//! t = -8.3 down. For μ = 0 the slope is a function of t alone, with a zero that is known to 159 bits. For other μ the zero
//! moves with σ, and the 106 bits of the sum are what there is: a few ULP are lost at the doubles nearest to it, and tens
//! where one of them happens to lie very close.

use crate::activation::numeric::normal::{FAR, density, distribution_plus_density};
use crate::activation::numeric::zero::Zero;
use crate::activation::numeric::{Dd, Scaled};

/// Where the slope vanishes, in t for μ = 0, from `tests/data/golden_tables.py roots`.
const ZERO_OF_SLOPE: Zero = Zero {
    at: [-0.7517915246935645, 1.4956759177009883e-17, 5.384040947833005e-34],
    slope: Dd::new(0.4314939923140469, 2.7308688141129613e-17),
    series: [
        0.388284982990552,
        -0.018199676398671087,
        -0.1140082332972217,
        -0.014771522148244337,
        0.019421679838189067,
        0.004539228379125415,
        -0.002239538068073497,
        -0.0007448268386746817,
        0.00018633974623233514,
        8.615947861116571e-05,
        -1.121438018842664e-05,
    ],
};

/// f(x).
pub fn value(x: f64, mu: f64, sigma: f64) -> f64 {
    let t = standardise(x, mu, sigma);
    if t.hi.abs() >= FAR {
        return if t.hi > 0.0 { x } else { 0.0 };
    }
    (distribution_plus_density(t, Scaled::from(0.0)) * x).round()
}

/// f'(x).
pub fn derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    let t = standardise(x, mu, sigma);
    if t.hi.abs() >= FAR {
        return if t.hi > 0.0 { 1.0 } else { 0.0 };
    }
    if mu == 0.0
        && let Some(slope) = ZERO_OF_SLOPE.near_quotient(x, sigma)
    {
        return slope.hi;
    }
    distribution_plus_density(t, ratio(x, sigma)).round()
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
