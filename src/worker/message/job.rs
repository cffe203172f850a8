//! Pieces of experiments, and what came of them.

use serde::{Deserialize, Serialize};

use super::depth_job::{DepthJob, DepthOutcome};
use super::phase_job::{PhaseJob, PhaseOutcome};
use super::saturation::{SaturationJob, SaturationOutcome};

/// A piece of an experiment that a worker does in one go, in about a second at most: a pure function of what is said here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    Depth(DepthJob),
    Phase(PhaseJob),
    Saturation(SaturationJob),
}

/// What came of a [`Job`], by the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    Depth(DepthOutcome),
    Phase(PhaseOutcome),
    Saturation(SaturationOutcome),
}
