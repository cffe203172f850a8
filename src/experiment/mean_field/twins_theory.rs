//! Theory of two inputs of equal length: the variance of their pre-activations and their correlation, layer by layer.

use super::field::{Field, Twins};
use super::length::Variances;

/// Pre-activations of layers 1 to `depth`, for inputs whose mean square is `square` and whose correlation is `correlation`.
pub fn twins(field: &Field, at: Variances, square: f64, correlation: f64, depth: usize) -> Vec<Twins> {
    let after = |square: f64, product: f64| {
        let variance = at.weight * square + at.bias;
        let covariance = at.weight * product + at.bias;
        Twins { variance, correlation: (covariance / variance).clamp(-1.0, 1.0) }
    };
    let first = after(square, square * correlation);
    let next = |it: &Twins| {
        let square = field.moments(it.variance).second_moment;
        Some(after(square, field.product(*it)))
    };
    std::iter::successors(Some(first), next).take(depth).collect()
}
