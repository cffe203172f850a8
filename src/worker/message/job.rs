//! Pieces of experiments, and what came of them.

use serde::{Deserialize, Serialize};

use super::born_job::{BornJob, BornOutcome};

/// A piece of an experiment that a worker does in one go, in about a second at most: a pure function of what is said here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Job {
    Born(BornJob),
}

/// What came of a [`Job`], by the same name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    Born(BornOutcome),
}
