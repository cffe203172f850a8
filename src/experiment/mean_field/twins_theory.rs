//! Theory of two inputs of equal length: the variance of their pre-activations and their correlation, layer by layer.

use super::field::{Field, Twins};
use super::twins::TwinsSetup;

/// The pre-activations of layers 1 to the set-up's depth in a very wide network.
pub fn twins(field: &Field, setup: &TwinsSetup) -> Vec<Twins> {
    let input = Twins { variance: setup.variance, correlation: setup.correlation };
    let next = |it: &Twins| {
        let variance = setup.at.weight * field.moments(it.variance).second_moment + setup.at.bias;
        let covariance = setup.at.weight * field.product(*it) + setup.at.bias;
        Some(Twins { variance, correlation: (covariance / variance).clamp(-1.0, 1.0) })
    };
    std::iter::successors(Some(input), next).skip(1).take(setup.depth).collect()
}
