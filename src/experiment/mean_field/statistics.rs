//! Mean and variance of activations from layer to layer, after Klambauer et al. 2017 (arXiv 1706.02515): the fixed point that
//! SELU was made for.

use serde::{Deserialize, Serialize};

use super::field::Field;

/// Mean and variance of the activations of a layer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statistics {
    pub mean: f64,
    /// Positive.
    pub variance: f64,
}

/// The weights of a unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitWeights {
    /// ω: their sum.
    pub sum: f64,
    /// τ: the sum of their squares.
    pub squares: f64,
}

/// Normalised weights, on average over draws of mean 0 and variance 1 / fan-in.
pub const NORMALISED: UnitWeights = UnitWeights { sum: 0.0, squares: 1.0 };

/// The map g of mean and variance that a layer is: its pre-activations are N(μω, ντ).
pub fn step(field: &Field, weights: UnitWeights, at: Statistics) -> Statistics {
    let (mut mean, mut square) = (0.0, 0.0);
    for node in field.nodes(at.mean * weights.sum, at.variance * weights.squares) {
        let value = field.value(node.x);
        mean += node.weight * value;
        square += node.weight * value * value;
    }
    Statistics { mean, variance: square - mean * mean }
}

/// What the layer of a random network without biases does on average over its weights, of variance 1 / fan-in: it sees the second
/// moment, so that the mean counts as well. The same as [`step`] where the mean is 0, as at SELU's fixed point.
pub fn layer(field: &Field, at: Statistics) -> Statistics {
    step(field, NORMALISED, Statistics { variance: at.variance + at.mean * at.mean, ..at })
}

/// The Jacobian of [`step`]: rows are the new mean and variance, columns their derivatives by the old mean and variance.
///
/// For X ~ N(m, s²) the derivatives of E h(X) are E h(X) Z / s by m and E h(X) (Z² - 1) / 2s² by s², so that h needs none.
pub fn jacobian(field: &Field, weights: UnitWeights, at: Statistics) -> [[f64; 2]; 2] {
    let variance = at.variance * weights.squares;
    let mut mean = 0.0;
    // Of E f and of E f², by the mean and by the variance of the pre-activations.
    let mut by = [[0.0; 2]; 2];
    for node in field.nodes(at.mean * weights.sum, variance) {
        let value = field.value(node.x);
        mean += node.weight * value;
        let factors = [node.z / variance.sqrt(), (node.z * node.z - 1.0) / (2.0 * variance)];
        for (row, power) in by.iter_mut().zip([value, value * value]) {
            for (sum, factor) in row.iter_mut().zip(factors) {
                *sum += node.weight * power * factor;
            }
        }
    }
    let chain = [weights.sum, weights.squares];
    let [first, second] = by;
    [0, 1].map(|row| {
        [0, 1].map(|column| {
            let derivative =
                if row == 0 { first[column] } else { second[column] - 2.0 * mean * first[column] };
            derivative * chain[column]
        })
    })
}

/// The largest singular value: by how much a deviation from the fixed point is stretched at most.
pub fn spectral_norm([[a, b], [c, d]]: [[f64; 2]; 2]) -> f64 {
    let squares = a * a + b * b + c * c + d * d;
    let determinant = a * d - b * c;
    let root = (squares * squares - 4.0 * determinant * determinant).max(0.0).sqrt();
    (0.5 * (squares + root)).sqrt()
}
