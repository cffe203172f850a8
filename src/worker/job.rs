//! Doing a piece of an experiment.

use super::born_job;
use super::dead_job;
use super::depth_job;
use super::message::event::Refusal;
use super::message::job::{Job, Outcome};
use super::phase_job;
use super::race;
use super::saturation;

/// What comes of a job, or the first thing that is wrong with it: its bytes are of whatever origin.
pub(super) fn carry_out(job: Job) -> Result<Outcome, Refusal> {
    match job {
        Job::Born(job) => born_job::carry_out(job).map(Outcome::Born),
        Job::Dead(job) => dead_job::carry_out(job).map(Outcome::Dead),
        Job::Race(leg) => Ok(Outcome::Race(Box::new(race::run(*leg)?))),
        Job::Depth(job) => depth_job::carry_out(job).map(Outcome::Depth),
        Job::Phase(job) => phase_job::carry_out(job).map(Outcome::Phase),
        Job::Saturation(job) => saturation::carry_out(job).map(Outcome::from),
    }
}
