//! Order and chaos: whether two inputs that differ a little are drawn together or torn apart.

use serde::{Deserialize, Serialize};

use super::field::{Field, Twins};
use super::length::{Length, Moments, Variances, length};
use crate::activation::analysis::root::root;

/// Halvings that find a correlation to nine digits.
const HALVINGS: u32 = 32;
/// Slopes nearer to 1 than this count as critical: the depth scale is beyond a billion layers.
const CRITICAL: f64 = 1e-9;

/// Which phase a network is in, by the slope χ₁ with which a small difference passes a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// χ₁ < 1: differences shrink, and gradients vanish.
    Ordered,
    /// χ₁ = 1, the edge of chaos.
    Critical,
    /// χ₁ > 1: differences grow, and gradients explode.
    Chaotic,
}

/// The correlation c* that two inputs tend to, and how fast.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correlation {
    /// c*, within 0..=1.
    pub limit: f64,
    /// The factor that a deviation from c* is multiplied by in each layer.
    pub slope: f64,
}

/// σ_w² E f'(√q* Z)²: what a small difference between two inputs, and the square of a gradient, are multiplied by in each layer
/// far down. At a limit of q the limit of it; not a number where f is not defined.
pub fn chi(moments: &impl Moments, at: Variances, length: Length) -> f64 {
    if at.weight == 0.0 {
        return 0.0;
    }
    length.variance().map_or(f64::NAN, |it| at.weight * moments.slope_square(it))
}

/// The phase of a slope χ₁; `None` for what is not a number.
pub fn phase(chi: f64) -> Option<Phase> {
    if chi.is_nan() {
        return None;
    }
    Some(match chi {
        chi if (chi - 1.0).abs() <= CRITICAL => Phase::Critical,
        chi if chi < 1.0 => Phase::Ordered,
        _ => Phase::Chaotic,
    })
}

/// The number of layers in which a deviation falls to 1/e: -1 / ln slope. Infinite at the edge of chaos, and 0 where a single
/// layer removes it.
pub fn depth_scale(slope: f64) -> f64 {
    if (slope - 1.0).abs() <= CRITICAL { f64::INFINITY } else { -1.0 / libm::log(slope) }
}

/// Where the correlation of two different inputs of equal length goes at a place with a fixed point q*: to 1 in the ordered
/// phase, below it in the chaotic one. `None` where there is no such q*.
pub fn correlation(field: &Field, at: Variances) -> Option<Correlation> {
    let place = length(field, at);
    let Length::Fixed(variance) = place else { return None };
    let slope = chi(field, at, place);
    if slope <= 1.0 + CRITICAL {
        return Some(Correlation { limit: 1.0, slope });
    }
    let change = |correlation: f64| {
        let product = field.product(Twins { variance, correlation });
        (at.weight * product + at.bias) / variance - correlation
    };
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if change(middle) > 0.0 { low = middle } else { high = middle }
    }
    let limit = f64::midpoint(low, high);
    Some(Correlation {
        limit,
        slope: at.weight * field.slope_product(Twins { variance, correlation: limit }),
    })
}

/// The critical line: for a bias variance all σ_w² between the first and the last of `weights` (ascending) at which χ₁ passes 1,
/// found by root search between neighbours.
pub fn critical_weights(moments: &impl Moments, bias: f64, weights: &[f64]) -> Vec<f64> {
    let excess = |weight: f64| {
        let at = Variances { weight, bias };
        chi(moments, at, length(moments, at)) - 1.0
    };
    let heights: Vec<f64> = weights.iter().map(|it| excess(*it)).collect();
    let crossing = |index: usize| {
        let (left, right) = (heights[index], heights[index + 1]);
        let crosses = !left.is_nan() && !right.is_nan() && (left < 0.0) != (right < 0.0);
        crosses.then(|| root(excess, weights[index], weights[index + 1]))
    };
    (0..weights.len().saturating_sub(1)).filter_map(crossing).collect()
}
