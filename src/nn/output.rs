//! What the output layer means.

use serde::{Deserialize, Serialize};

use super::samples::Targets;

/// Output unit and loss, computed from the logits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Output {
    /// The pre-activation itself, mean squared error (z - t)²; of classes, the target is the number of the class.
    Linear,
    /// One logit for two classes, binary cross-entropy.
    Sigmoid,
    /// A logit per class, cross-entropy.
    Softmax,
    /// WRONG ON PURPOSE: log-sigmoid of each logit into the negative log-likelihood of the true class. Nothing normalises over
    /// classes, so that its trivial optimum is every logit at +∞.
    LogSigmoidNll,
    /// WRONG ON PURPOSE: squared error behind a sigmoid, whose gradient vanishes where the answer is confidently wrong.
    SigmoidSquaredError,
}

impl Output {
    /// The number of logits for these targets; `None` where the output does not fit them.
    pub fn units(self, targets: &Targets) -> Option<usize> {
        match (self, targets) {
            (Self::Linear, _) => Some(1),
            (Self::Sigmoid | Self::SigmoidSquaredError, Targets::Classes { classes: 2, .. }) => Some(1),
            (Self::Softmax | Self::LogSigmoidNll, Targets::Classes { classes, .. }) => Some(*classes),
            _ => None,
        }
    }
}
