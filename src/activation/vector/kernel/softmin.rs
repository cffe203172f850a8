//! yᵢ = e^-xᵢ / Σ e^-xⱼ: softmax of the opposite inputs.

use super::softmax;

/// y.
pub fn value(x: &[f64], out: &mut [f64]) {
    softmax::value(&opposite(x), 1.0, out);
}

/// ∂yᵢ/∂xⱼ.
pub fn jacobian(x: &[f64], out: &mut [f64]) {
    softmax::jacobian(&opposite(x), 1.0, out);
    // Adding zero turns a negative zero into zero.
    out.iter_mut().for_each(|slope| *slope = -*slope + 0.0);
}

fn opposite(x: &[f64]) -> Vec<f64> {
    x.iter().map(|it| -it).collect()
}
