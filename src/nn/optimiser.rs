//! How a gradient becomes an update.

use serde::{Deserialize, Serialize};

/// The rule of the update, in PyTorch's conventions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Optimiser {
    Sgd,
    Momentum { momentum: f32 },
    Nesterov { momentum: f32 },
    RmsProp { decay: f32 },
    Adam { beta1: f32, beta2: f32 },
    AdamW { beta1: f32, beta2: f32, weight_decay: f32 },
}
