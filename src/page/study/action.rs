//! What a reader and the workers do to experiments.

use super::errand::Ticket;
use crate::page::dead::action::DeadAction;
use crate::page::race::action::RaceAction;
use crate::page::saturation::action::SaturationAction;
use crate::worker::message::event::Refusal;
use crate::worker::message::job::Outcome;

/// What became of a job.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub ticket: Ticket,
    pub result: Result<Outcome, Refusal>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum StudyAction {
    Saturation(SaturationAction),
    Dead(DeadAction),
    Race(RaceAction),
    /// Workers have answered.
    Heard(Vec<Report>),
    /// No worker can be started, or each dies at once.
    Lost,
    /// The reader asks for other workers.
    Reconnect,
}
