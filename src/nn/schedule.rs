//! How the learning rate changes over a run.

use serde::{Deserialize, Serialize};

/// A factor on the learning rate, by epoch.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Schedule {
    Constant,
    /// Times `factor` after every `every` epochs.
    Step {
        every: u32,
        factor: f32,
    },
    /// From 1 to 0 along half a cosine over `epochs` epochs, and 0 from there on.
    Cosine {
        epochs: u32,
    },
}

impl Schedule {
    /// The factor in the epoch that starts after `epochs` whole ones.
    pub fn factor(self, epochs: u32) -> f32 {
        match self {
            Self::Constant => 1.0,
            Self::Step { every, factor } => libm::pow(f64::from(factor), f64::from(epochs / every)) as f32,
            Self::Cosine { epochs: last } if epochs >= last => 0.0,
            Self::Cosine { epochs: last } => {
                let angle = std::f64::consts::PI * f64::from(epochs) / f64::from(last);
                (0.5 * (1.0 + libm::cos(angle))) as f32
            }
        }
    }
}
