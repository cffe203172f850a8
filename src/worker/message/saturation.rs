//! Pieces of the experiments of the Saturation page.

use serde::{Deserialize, Serialize};

use super::command::FunctionCode;
use super::job::{Job, Outcome};
use crate::experiment::saturated_start::{Recovery, Start};
use crate::experiment::top_layer::{Stretch, TopLayer};
use crate::experiment::unscaled::{Found, Unscaled};
use crate::nn::trainer::TrainerState;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SaturationJob {
    /// All starts with both losses.
    Start(Start<FunctionCode>),
    /// So many epochs of a run, from its start or from where the last stretch ended.
    TopLayer {
        run: TopLayer<FunctionCode>,
        from: Option<TrainerState>,
        epochs: u32,
    },
    Unscaled(Unscaled<FunctionCode>),
}

/// What came of a [`SaturationJob`], by the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum SaturationOutcome {
    Start([Recovery; 2]),
    TopLayer(Stretch),
    Unscaled(Found),
}

impl From<SaturationJob> for Job {
    fn from(job: SaturationJob) -> Self {
        Self::Saturation(job)
    }
}

impl From<SaturationOutcome> for Outcome {
    fn from(outcome: SaturationOutcome) -> Self {
        Self::Saturation(outcome)
    }
}
