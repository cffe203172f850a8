//! One unit under examination.

use serde::{Deserialize, Serialize};

use super::view::UnitId;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Autopsy {
    pub unit: UnitId,
    /// `[training sample]`, in the order of the scene; evenly thinned to at most 2000.
    pub pre_activations: Vec<f32>,
    /// Which samples these are.
    pub samples: Vec<u32>,
    /// Shares in each state of saturation, as in a layer's view.
    pub left_saturated: f64,
    pub right_saturated: f64,
    pub flat_inside: f64,
    pub exact_zeros: f64,
    pub bias: f32,
    /// Of the links into the unit.
    pub weights: Vec<f32>,
    pub death: Option<Death>,
}

/// The update after which every sample's slope was exactly 0.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Death {
    /// The step, counted from 1; 0 when the unit was born dead.
    pub step: u32,
    pub epoch: u32,
    pub bias: (f32, f32),
    /// ‖incoming weights‖ before and after.
    pub weight_norm: (f32, f32),
    /// The pre-activation nearest to a slope, over all training samples, before and after: the largest for ReLU.
    pub nearest: (f32, f32),
    /// Norm of the gradient of the unit's incoming weights and bias in that step.
    pub gradient_norm: f32,
}
