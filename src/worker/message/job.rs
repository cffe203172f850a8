//! Pieces of experiments, and what came of them.

use serde::{Deserialize, Serialize};

use super::born_job::{BornJob, BornOutcome};
use super::command::FunctionCode;
use super::depth_job::{DepthJob, DepthOutcome};
use super::phase_job::{PhaseJob, PhaseOutcome};
use super::saturation::{SaturationJob, SaturationOutcome};
use super::snapshot::Scene;
use crate::experiment::lights::film::Film;
use crate::experiment::lights::inquest::Verdict;
use crate::experiment::lights::setup::LightsSetup;
use crate::experiment::lights::tally::Tally;
use crate::experiment::lone_neuron::course::{Course, Lesson};
use crate::experiment::race::leg::{Leg, Mark};
use crate::nn::observation::view::UnitId;

/// A piece of an experiment that a worker does in one go, in about a second at most: a pure function of what is said here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    Dead(DeadJob),
    Born(BornJob),
    Race(Box<Leg<FunctionCode>>),
    Depth(DepthJob),
    Phase(PhaseJob),
    Saturation(SaturationJob),
}

/// What came of a [`Job`], by the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    Dead(DeadOutcome),
    Born(BornOutcome),
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

/// A piece of an experiment about dead units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeadJob {
    /// Trains one neuron.
    Course(Lesson<FunctionCode>),
    /// Films the units of a network.
    Film(Box<LightsSetup<FunctionCode>>),
    /// Asks how one of them died.
    Inquest { setup: Box<LightsSetup<FunctionCode>>, unit: UnitId },
    /// Counts the dead of one run.
    Tally(Box<LightsSetup<FunctionCode>>),
}

/// What came of a [`DeadJob`], by the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DeadOutcome {
    Course(Course),
    Film(Film),
    /// `None` where the unit was not dead in the end.
    Inquest(Option<Verdict>),
    Tally(Tally),
}
