//! Doing a piece of an experiment.

use super::born_job;
use super::dead_job;
use super::message::event::Refusal;
use super::message::job::{Job, Outcome};

/// What comes of a job, or the first thing that is wrong with it: its bytes are of whatever origin.
pub(super) fn carry_out(job: Job) -> Result<Outcome, Refusal> {
    Ok(match job {
        Job::Born(job) => Outcome::Born(born_job::carry_out(job)?),
        Job::Dead(job) => Outcome::Dead(dead_job::carry_out(job)?),
    })
}
