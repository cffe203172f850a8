//! Where a run left the finite numbers.

/// What was not finite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    PreActivation,
    Loss,
    Gradient,
    Weight,
}

/// The first number that was infinite or NaN, in the order of computation, of a step that would have made a weight, bias
/// or learned parameter so. An infinite pre-activation that a bounded function makes finite again breaks nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Divergence {
    /// The epoch in which it happened, counted from 1.
    pub epoch: u32,
    /// The mini-batch in which it happened, counted from 1.
    pub step: u32,
    /// Index of the layer, 0 for the first hidden layer; the last is the output layer.
    pub layer: usize,
    pub quantity: Quantity,
    /// The rate of that step, schedule included.
    pub learning_rate: f32,
}
