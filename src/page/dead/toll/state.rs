//! What dead units cost: what is set, and what came of it.

use super::action::TollAction;
use super::setup::{TollSetup, part, parts};
use crate::activation::Function;
use crate::experiment::death_toll::trial::{Run, Trial};
use crate::page::study::action::Report;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study};
use crate::worker::message::born_job::{BornJob, BornOutcome};
use crate::worker::message::command::FunctionCode;
use crate::worker::message::job::{Job, Outcome};

#[derive(Clone, Debug, PartialEq)]
pub struct Toll {
    pub setup: TollSetup,
    pub trials: Batch<Vec<Trial>, Vec<Run>>,
}

impl Default for Toll {
    fn default() -> Self {
        Self { setup: TollSetup::default(), trials: Batch::new(Study::Toll, Phase::Idle) }
    }
}

impl Toll {
    /// The state after `action`.
    pub fn apply(&mut self, action: TollAction) {
        match action {
            TollAction::Wear(coat) => self.setup.coat = coat,
            TollAction::SetSize(size) => self.setup.size = size,
            TollAction::SetLength(length) => self.setup.length = length,
            TollAction::SetRuns(runs) => self.setup.runs = runs,
            TollAction::SetSeed(seed) => self.setup.seed = seed,
            TollAction::Start => self.trials.run(),
            TollAction::Pause => self.trials.pause(),
            TollAction::Cancel => self.trials.cancel(),
        }
    }

    /// Other trials wait for the reader to start them.
    pub fn settle(&mut self, chosen: &Function) {
        let trials = self.setup.trials(chosen);
        let jobs = parts(&trials);
        if self.trials.setup().is_some_and(|it| *it != trials) {
            self.trials.cancel();
        }
        self.trials.settle(trials, jobs);
    }

    /// The jobs that are wanted.
    pub fn errands(&self) -> impl Iterator<Item = Errand> {
        self.trials.wanted().filter_map(|ticket| {
            let Trial { function, width, steps, treatment, seed, count } =
                part(self.trials.setup()?, ticket.index as usize)?;
            let function = FunctionCode::from(&function);
            let trial = Trial { function, width, steps, treatment, seed, count };
            Some(Errand { ticket, job: Job::Born(BornJob::Tried(trial)) })
        })
    }

    /// Takes over what became of a job.
    pub fn hear(&mut self, report: Report) {
        match report.result {
            Ok(Outcome::Born(BornOutcome::Tried(runs))) => self.trials.hear(report.ticket, runs),
            Ok(_) => {}
            Err(refusal) => self.trials.refuse(report.ticket, refusal),
        }
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.trials = earlier.trials.clone();
    }
}
