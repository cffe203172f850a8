//! The experiments of the Saturation page that workers do.

use super::state::Saturation;
use crate::page::study::action::Report;
use crate::worker::message::job::Outcome;
use crate::worker::message::saturation::SaturationOutcome;

/// The experiments that have jobs of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SaturationStudy {
    Start,
    TopLayer,
    Unscaled,
}

impl Saturation {
    /// Takes over what became of a job of `study`.
    pub fn hear(&mut self, study: SaturationStudy, report: Report) {
        let Report { ticket, result } = report;
        match (study, result) {
            (SaturationStudy::Start, Ok(Outcome::Saturation(SaturationOutcome::Start(it)))) => {
                self.start.batch.hear(ticket, it);
            }
            (SaturationStudy::TopLayer, Ok(Outcome::Saturation(SaturationOutcome::TopLayer(it)))) => {
                self.top.hear(ticket, it);
            }
            (SaturationStudy::Unscaled, Ok(Outcome::Saturation(SaturationOutcome::Unscaled(it)))) => {
                self.unscaled.batch.hear(ticket, it);
            }
            (SaturationStudy::Start, Err(refusal)) => self.start.batch.refuse(ticket, refusal),
            (SaturationStudy::TopLayer, Err(refusal)) => self.top.batch.refuse(ticket, refusal),
            (SaturationStudy::Unscaled, Err(refusal)) => self.unscaled.batch.refuse(ticket, refusal),
            // An answer to another question.
            (_, Ok(_)) => {}
        }
    }
}
