//! Pieces of the experiments about networks that are born dead, and about what dead units cost.

use serde::{Deserialize, Serialize};

use super::command::FunctionCode;
use crate::experiment::born_dead::cohort::Cohort;
use crate::experiment::born_dead::newborn::Newborn;
use crate::experiment::born_dead::school::{Pupil, School};
use crate::experiment::death_toll::trial::{Run, Trial};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum BornJob {
    /// Looks at random networks.
    Born(Cohort<FunctionCode>),
    /// Trains random networks on |x|.
    Taught(School<FunctionCode>),
    /// Trains networks in a way that kills units.
    Tried(Trial<FunctionCode>),
}

/// What came of a [`BornJob`], by the same name: one item per network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum BornOutcome {
    Born(Vec<Newborn>),
    Taught(Vec<Pupil>),
    Tried(Vec<Run>),
}
