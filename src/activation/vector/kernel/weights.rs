//! The exponentials that softmax and its relatives share.

use crate::activation::numeric::exp::exp;
use crate::activation::numeric::{Dd, Scaled};

/// wᵢ = e^zᵢ with zᵢ = (xᵢ - max x) / T: the greatest weight is 1, so nothing overflows, and a weight below the
/// range of f64 keeps its digits until it is rounded.
pub struct Weights {
    exponents: Vec<Scaled>,
    weights: Vec<Scaled>,
    sum: Scaled,
    /// Where the first of the greatest inputs is.
    top: usize,
}

impl Weights {
    /// `None` where softmax has no limit: at a NaN, at several +∞, and where all inputs are -∞.
    pub fn new(x: &[f64], temperature: f64) -> Option<Self> {
        let greatest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let top = x.iter().position(|it| *it == greatest)?;
        let infinite = x.iter().filter(|it| **it == f64::INFINITY).count();
        if x.iter().any(|it| it.is_nan()) || greatest == f64::NEG_INFINITY || infinite > 1 {
            return None;
        }
        let exponents: Vec<Scaled> = x.iter().map(|it| exponent(*it, greatest, temperature)).collect();
        let weights: Vec<Scaled> = exponents.iter().map(|it| weight(*it)).collect();
        let sum = total(weights.iter().copied());
        Some(Self { exponents, weights, sum, top })
    }

    pub fn top(&self) -> usize {
        self.top
    }

    /// zᵢ.
    pub fn exponent(&self, index: usize) -> Scaled {
        self.exponents[index]
    }

    /// wᵢ.
    pub fn weight(&self, index: usize) -> Scaled {
        self.weights[index]
    }

    /// The sum of all weights.
    pub fn sum(&self) -> Scaled {
        self.sum
    }

    /// The sum of all weights but one: what 1 - wᵢ / sum is made of without a difference.
    pub fn others(&self, index: usize) -> Scaled {
        total(self.weights.iter().enumerate().filter(|it| it.0 != index).map(|it| *it.1))
    }

    /// wᵢ / sum.
    pub fn share(&self, index: usize) -> Scaled {
        self.weight(index) / self.sum
    }
}

/// The difference is exact, and neither it nor the quotient overflows.
fn exponent(x: f64, greatest: f64, temperature: f64) -> Scaled {
    if x == greatest {
        return Scaled::from(0.0);
    }
    if x == f64::NEG_INFINITY || greatest == f64::INFINITY {
        return Scaled::from(f64::NEG_INFINITY);
    }
    (Scaled::from(x) - greatest) / temperature
}

fn weight(exponent: Scaled) -> Scaled {
    let exponent = exponent.to_dd();
    if exponent.hi == f64::NEG_INFINITY {
        return Scaled::from(0.0);
    }
    exp(exponent)
}

fn total(terms: impl Iterator<Item = Scaled>) -> Scaled {
    terms.fold(Scaled::from(Dd::from(0.0)), |sum, term| sum + term)
}
