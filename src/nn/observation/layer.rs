//! Where the data live on the curve of a hidden layer.

use serde::{Deserialize, Serialize};

/// A hidden layer over all training samples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerView {
    pub pre_activations: Histogram,
    pub activations: Histogram,
    /// Mean and standard deviation of the pre-activations.
    pub mean: f64,
    pub spread: f64,
    /// Share of pre-activations in the left flat tail, |f'| < epsilon.
    pub left_saturated: f64,
    /// Share in the right flat tail.
    pub right_saturated: f64,
    /// Share where |f'| < epsilon away from both tails.
    pub flat_inside: f64,
    /// Share of activations that are exactly zero.
    pub exact_zeros: f64,
    pub units: usize,
    pub dead: Vec<DeadUnit>,
    /// The parameters of the activation as they are now, in the order of the function.
    pub parameters: Vec<f64>,
}

/// Counts in bins of equal width on [low, high).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Histogram {
    pub low: f64,
    pub high: f64,
    pub counts: Vec<u32>,
    /// Below `low`.
    pub under: u32,
    /// At or above `high`.
    pub over: u32,
}

/// A unit whose slope is exactly 0, in f32, for every training sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadUnit {
    pub unit: usize,
    /// The step after which it was first seen dead since it last was not; 0 when it was born so.
    pub since_step: u32,
}
