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
    Depth,
    DeepTraining,
    PhaseProfile,
    PhaseTheory,
    PhaseTwins,
    PhaseNormalising,
}

impl Saturation {
    /// Takes over what became of a job of `study`.
    pub fn hear(&mut self, study: SaturationStudy, report: Report) {
        let Report { ticket, result } = report;
        match (study, result) {
            (SaturationStudy::Depth | SaturationStudy::DeepTraining, Ok(Outcome::Depth(outcome))) => {
                self.depth.hear(ticket, outcome);
            }
            (_, Ok(Outcome::Phase(outcome))) => self.phase.hear(ticket, outcome),
            (SaturationStudy::Depth, Err(refusal)) => self.depth.measured.refuse(ticket, refusal),
            (SaturationStudy::DeepTraining, Err(refusal)) => self.depth.trained.refuse(ticket, refusal),
            (SaturationStudy::PhaseProfile, Err(refusal)) => self.phase.profile.refuse(ticket, refusal),
            (SaturationStudy::PhaseTheory, Err(refusal)) => self.phase.told.refuse(ticket, refusal),
            (SaturationStudy::PhaseTwins, Err(refusal)) => self.phase.measured.refuse(ticket, refusal),
            (SaturationStudy::PhaseNormalising, Err(refusal)) => {
                self.phase.normalised.refuse(ticket, refusal);
            }
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
