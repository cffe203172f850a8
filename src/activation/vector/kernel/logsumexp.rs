//! y = ln Σ e^xⱼ = max x + ln(1 + the sum of the other weights than the greatest).
//!
//! ∂y/∂xⱼ = softmaxⱼ. Where y is next to 0 the two terms cancel: what is left of 99 bits is what there is.

use super::weights::Weights;
use crate::activation::numeric::Scaled;
use crate::activation::numeric::log::log1p;

/// y. At +∞ it is +∞, however often that is given; where all inputs are -∞ it is -∞.
pub fn value(x: &[f64], out: &mut [f64]) {
    let y = match Weights::new(x, 1.0) {
        Some(weights) => top_and_log(x[weights.top()], &weights),
        None => x.iter().copied().fold(f64::NEG_INFINITY, nan_or_greater),
    };
    out.fill(y);
}

fn top_and_log(greatest: f64, weights: &Weights) -> f64 {
    if greatest.is_infinite() {
        return greatest;
    }
    (Scaled::from(greatest) + log1p(weights.others(weights.top()))).round()
}

fn nan_or_greater(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() { f64::NAN } else { a.max(b) }
}

/// ∂y/∂xⱼ: zeros where all inputs are -∞.
pub fn jacobian(x: &[f64], out: &mut [f64]) {
    let Some(weights) = Weights::new(x, 1.0) else {
        let is_empty_sum = x.iter().all(|it| *it == f64::NEG_INFINITY);
        return out.fill(if is_empty_sum { 0.0 } else { f64::NAN });
    };
    for (index, slope) in out.iter_mut().enumerate() {
        *slope = weights.share(index).round();
    }
}
