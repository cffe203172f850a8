//! Doing a piece of an experiment.

use super::depth_job;
use super::message::event::Refusal;
use super::message::job::{Job, Outcome};
use super::phase_job;

/// What comes of a job, or the first thing that is wrong with it: its bytes are of whatever origin.
pub(super) fn carry_out(job: Job) -> Result<Outcome, Refusal> {
    Ok(match job {
        Job::Depth(job) => Outcome::Depth(depth_job::carry_out(job)?),
        Job::Phase(job) => Outcome::Phase(phase_job::carry_out(job)?),
    })
}
