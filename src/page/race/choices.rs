//! The choices of a race, and its numbers.

use crate::experiment::statistics::comparison::Better;
use crate::nn::observation::score::Score;
use crate::page::coded::Coded;
use crate::page::control::Control;

/// How many seeds every function runs with.
pub const SEEDS: Control = Control::whole(1.0, 100.0, 1.0, 20.0);
/// Epochs of a heat.
pub const EPOCHS: Control = Control::whole(1.0, 2000.0, 10.0, 100.0);

/// Where functions start from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// From the same weights, drawn as the set-up says.
    #[default]
    Same,
    /// From the same standard numbers, scaled for each so that it keeps the variance.
    OwnGain,
}

impl Coded for Start {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Same, "same"), (Self::OwnGain, "own_gain")];
}

/// What is compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Metric {
    /// The loss over the test samples.
    #[default]
    Loss,
    /// Their accuracy; R² of a regression.
    Quality,
}

impl Coded for Metric {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Loss, "loss"), (Self::Quality, "accuracy")];
}

impl Metric {
    pub fn of(self, score: Score) -> f64 {
        match self {
            Self::Loss => score.loss,
            Self::Quality => score.quality,
        }
    }

    pub fn better(self) -> Better {
        match self {
            Self::Loss => Better::Less,
            Self::Quality => Better::More,
        }
    }
}
