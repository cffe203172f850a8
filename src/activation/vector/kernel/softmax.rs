//! yᵢ = e^(xᵢ/T) / Σ e^(xⱼ/T).
//!
//! ∂yᵢ/∂xⱼ = yᵢ (δᵢⱼ - yⱼ) / T, with 1 - yᵢ as the sum of the other weights: y (1 - y) has no digit left where y is near 1.

use super::weights::Weights;

/// y.
pub fn value(x: &[f64], temperature: f64, out: &mut [f64]) {
    let Some(weights) = Weights::new(x, temperature) else { return out.fill(f64::NAN) };
    for (index, y) in out.iter_mut().enumerate() {
        *y = weights.share(index).round();
    }
}

/// ∂yᵢ/∂xⱼ.
pub fn jacobian(x: &[f64], temperature: f64, out: &mut [f64]) {
    let Some(weights) = Weights::new(x, temperature) else { return out.fill(f64::NAN) };
    let sum = weights.sum();
    for (place, slope) in out.iter_mut().enumerate() {
        let (i, j) = (place / x.len(), place % x.len());
        let partner = if i == j { weights.others(i) } else { -weights.weight(j) };
        *slope = (weights.weight(i) * partner / sum / sum / temperature).round();
    }
}
