//! What a reader has set on the Saturation page, and what came of it.

use super::action::SaturationAction;
use super::depth::state::Depth;
use super::phase::state::PhaseDiagram;
use crate::page::study::action::Report;
use crate::page::study::errand::{Errand, Study};
use crate::page::study::state::Subject;
use crate::worker::message::job::Outcome;

/// The state of the Saturation page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saturation {
    pub depth: Depth,
    pub phase: PhaseDiagram,
}

impl Saturation {
    /// The state after `action`.
    pub fn apply(&mut self, action: SaturationAction, _: Subject<'_>) {
        match action {
            SaturationAction::Depth(action) => self.depth.apply(action),
            SaturationAction::Phase(action) => self.phase.apply(action),
        }
    }

    /// Experiments whose set-up has changed begin anew.
    pub fn settle(&mut self, subject: Subject<'_>) {
        self.depth.settle(subject);
        self.phase.settle(subject);
    }

    /// The jobs whose outcomes are wanted, the most urgent first.
    pub fn errands(&self, _: Subject<'_>) -> impl Iterator<Item = Errand> {
        self.depth.errands().chain(self.phase.errands())
    }

    /// Takes over what came of a job.
    pub fn hear(&mut self, report: Report) {
        let Report { ticket, result } = report;
        match (result, ticket.study) {
            (Ok(Outcome::Depth(outcome)), _) => self.depth.hear(ticket, Ok(outcome)),
            (Ok(Outcome::Phase(outcome)), _) => self.phase.hear(ticket, Ok(outcome)),
            (Err(refusal), Study::Depth | Study::DeepTraining) => self.depth.hear(ticket, Err(refusal)),
            (Err(refusal), _) => self.phase.hear(ticket, Err(refusal)),
        }
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.depth.adopt(&earlier.depth);
        self.phase.adopt(&earlier.phase);
    }
}
