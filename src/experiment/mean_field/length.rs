//! Where the variance of pre-activations goes as a signal passes layer after layer.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::profile::Profile;
use crate::activation::analysis::root::root;

/// The variance that the search begins at: that of a standard normal input.
const START: f64 = 1.0;
/// Between two variances that are looked at.
const FACTOR: f64 = 1.333_521_432_163_324;
/// Beyond these the variance counts as 0 and as unbounded. Eight factors are one power of ten.
pub const LEAST: f64 = 1e-12;
pub const MOST: f64 = 1e12;
/// A variance that one layer changes by a smaller part of it is kept.
const SAME: f64 = 1e-12;

/// A place of the phase diagram: σ_w² and σ_b².
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variances {
    /// Fan-in times the variance of a weight.
    pub weight: f64,
    /// The variance of a bias.
    pub bias: f64,
}

/// The variance q* of pre-activations after very many layers, from the input's variance of 1 on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// It tends to this fixed point.
    Fixed(f64),
    /// It falls below every bound: q* = 0.
    Vanishes,
    /// It grows beyond every bound.
    Diverges,
    /// The function is not defined on a part of the axis.
    Undefined,
}

/// E f² and E f'² as functions of the variance of the pre-activations.
pub trait Moments {
    fn square(&self, variance: f64) -> f64;
    /// Infinite where f jumps.
    fn slope_square(&self, variance: f64) -> f64;
}

impl Moments for Field<'_> {
    fn square(&self, variance: f64) -> f64 {
        self.moments(variance).second_moment
    }

    fn slope_square(&self, variance: f64) -> f64 {
        if self.jumps { f64::INFINITY } else { self.moments(variance).slope_second_moment }
    }
}

impl Moments for Profile {
    fn square(&self, variance: f64) -> f64 {
        self.square_at(variance)
    }

    fn slope_square(&self, variance: f64) -> f64 {
        self.slope_square_at(variance)
    }
}

/// The variance of the next layer's pre-activations.
pub fn next_variance(moments: &impl Moments, at: Variances, variance: f64) -> f64 {
    // A weight of 0 lets nothing pass, however large.
    let passed = if at.weight == 0.0 { 0.0 } else { at.weight * moments.square(variance) };
    passed + at.bias
}

/// Where the variance goes: to the next fixed point in the direction in which the first layer moves it. That is where layers
/// take it when a larger variance gives a larger one, as it does for every function whose |f| grows away from zero.
pub fn length(moments: &impl Moments, at: Variances) -> Length {
    let change = |q: f64| next_variance(moments, at, q) - q;
    let first = change(START);
    if first.is_nan() {
        return Length::Undefined;
    }
    if first.abs() <= SAME * START {
        return Length::Fixed(START);
    }
    let grows = first > 0.0;
    let mut from = START;
    while (LEAST..=MOST).contains(&from) {
        let to = if grows { from * FACTOR } else { from / FACTOR };
        let there = change(to);
        if there.is_nan() {
            return Length::Undefined;
        }
        if (there > 0.0) != grows {
            return Length::Fixed(root(change, from, to));
        }
        from = to;
    }
    if grows { Length::Diverges } else { Length::Vanishes }
}

impl Length {
    /// The variance at which slopes are taken: the fixed point, or one that stands for the limit.
    pub fn variance(self) -> Option<f64> {
        match self {
            Self::Fixed(variance) => Some(variance),
            Self::Vanishes => Some(LEAST),
            Self::Diverges => Some(MOST),
            Self::Undefined => None,
        }
    }
}
