//! Where a run left the finite numbers.

use super::backward::Gradient;
use super::workspace::Workspace;

/// What was not finite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    PreActivation,
    Loss,
    Gradient,
    Weight,
}

/// The first number that was infinite or NaN, in the order of computation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Divergence {
    /// The epoch in which it happened, counted from 1.
    pub epoch: u32,
    /// The mini-batch in which it happened, counted from 1.
    pub step: u32,
    /// Index of the layer, 0 for the first hidden layer; the last is the output layer.
    pub layer: usize,
    pub quantity: Quantity,
    pub learning_rate: f32,
}

/// The first layer with a pre-activation that is not finite.
pub(super) fn in_pre_activations(workspace: &Workspace) -> Option<usize> {
    workspace.traces.iter().position(|trace| !trace.pre_activation.is_finite())
}

/// The layer nearest to the output with a gradient that is not finite: the backward pass comes there first.
pub(super) fn in_gradient(gradient: &Gradient) -> Option<usize> {
    let finite = |numbers: &[f32]| all_finite(numbers.iter().copied());
    gradient.layers.iter().rposition(|layer| !finite(&layer.weights) || !finite(&layer.biases))
}

/// Whether every number is finite. It looks at all of them: a loop without an early exit vectorises.
pub(super) fn all_finite(numbers: impl Iterator<Item = f32>) -> bool {
    numbers.fold(true, |finite, number| finite & number.is_finite())
}
