//! Pieces of experiments, and what came of them.

use serde::{Deserialize, Serialize};

use super::command::FunctionCode;
use super::depth_job::{DepthJob, DepthOutcome};
use super::phase_job::{PhaseJob, PhaseOutcome};
use super::saturation::{SaturationJob, SaturationOutcome};
use super::snapshot::Scene;
use crate::experiment::race::leg::{Leg, Mark};

/// A piece of an experiment that a worker does in one go, in about a second at most: a pure function of what is said here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    Race(Box<Leg<FunctionCode>>),
    Depth(DepthJob),
    Phase(PhaseJob),
    Saturation(SaturationJob),
}

/// What came of a [`Job`], by the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    Race(Box<Lap>),
    Depth(DepthOutcome),
    Phase(PhaseOutcome),
    Saturation(SaturationOutcome),
}

/// A leg of a race.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lap {
    pub mark: Mark,
    /// What does not change during a heat: with the first picture of it.
    pub scene: Option<Box<Scene>>,
}
