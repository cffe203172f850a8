//! yᵢ = zᵢ - ln(1 + the sum of the other weights than the greatest), with zᵢ = (xᵢ - max x) / T.
//!
//! Neither term is positive, so nothing cancels. ∂yᵢ/∂xⱼ = (δᵢⱼ - softmaxⱼ) / T.

use super::weights::Weights;
use crate::activation::numeric::Scaled;
use crate::activation::numeric::log::log1p;

/// y.
pub fn value(x: &[f64], temperature: f64, out: &mut [f64]) {
    let Some(weights) = Weights::new(x, temperature) else { return out.fill(f64::NAN) };
    let log_sum = log1p(weights.others(weights.top()));
    for (index, y) in out.iter_mut().enumerate() {
        *y = log_share(weights.exponent(index), log_sum);
    }
}

fn log_share(exponent: Scaled, log_sum: Scaled) -> f64 {
    if exponent.round() == f64::NEG_INFINITY { f64::NEG_INFINITY } else { (exponent - log_sum).round() }
}

/// ∂yᵢ/∂xⱼ; zeros in the row of an input of -∞.
pub fn jacobian(x: &[f64], temperature: f64, out: &mut [f64]) {
    let Some(weights) = Weights::new(x, temperature) else { return out.fill(f64::NAN) };
    let sum = weights.sum();
    for (place, slope) in out.iter_mut().enumerate() {
        let (i, j) = (place / x.len(), place % x.len());
        let numerator = if i == j { weights.others(i) } else { -weights.weight(j) };
        let is_masked = x[i] == f64::NEG_INFINITY;
        *slope = if is_masked { 0.0 } else { (numerator / sum / temperature).round() };
    }
}
