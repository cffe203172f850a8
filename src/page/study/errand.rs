//! What the workers are asked for.

use crate::page::saturation::study::SaturationStudy;
use crate::worker::message::job::Job;

/// The experiments that have jobs of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Study {
    Race,
    Saturation(SaturationStudy),
    /// Random networks: pictures of them, counts at every depth, and what training makes of them.
    BornPortraits,
    BornDepths,
    BornSchool,
    /// What dead units cost.
    Toll,
    /// One neuron in training.
    DeadCourse,
    /// The units of a network as lights, how one of them died, and many runs.
    DeadFilm,
    DeadInquest,
    DeadTally,
}

/// Names a job for as long as the page is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket {
    pub study: Study,
    /// Counts the set-ups of the experiment: an answer of another generation comes too late.
    pub generation: u32,
    /// The place of the job among those of its set-up.
    pub index: u32,
}

/// A job whose outcome is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Errand {
    pub ticket: Ticket,
    pub job: Job,
}
