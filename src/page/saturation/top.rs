//! The settings of the section on a trained saturation, and its runs.

use std::rc::Rc;

use super::study::SaturationStudy;
use crate::experiment::top_layer::{Sight, Stretch, TopLayer};
use crate::page::control::Control;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study, Ticket};
use crate::page::study::state::Subject;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::saturation::SaturationJob;

pub const DEPTH: Control = Control::whole(1.0, 5.0, 1.0, 4.0);
pub const RATE: Control = Control::logarithmic(0.001, 3.0, 0.01, 0.1);
pub const EPOCHS: Control = Control::whole(8.0, 400.0, 8.0, 48.0);
pub const SEEDS: Control = Control::whole(1.0, 10.0, 1.0, 3.0);
pub const FIRST_SEED: Control = Control::whole(0.0, 1e6, 1.0, 1.0);

/// Epochs of one job.
const STRETCH: u32 = 4;

#[derive(Clone, Debug, PartialEq)]
pub struct Top {
    pub depth: f64,
    pub rate: f64,
    pub epochs: f64,
    pub seeds: f64,
    pub first_seed: f64,
    /// The jobs of each seed stand behind each other.
    pub batch: Batch<TopSetup, Stretch>,
    /// The last finished runs of another set-up.
    pub before: Option<Rc<Finished>>,
}

/// What the runs are about.
#[derive(Clone, Debug, PartialEq)]
pub struct TopSetup {
    pub run: TopLayer<FunctionCode>,
    pub epochs: u32,
    pub seeds: u32,
}

/// Runs that were brought to their end.
#[derive(Clone, Debug, PartialEq)]
pub struct Finished {
    pub setup: TopSetup,
    /// `[seed]`.
    pub runs: Vec<Vec<Sight>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TopAction {
    SetDepth(f64),
    SetRate(f64),
    SetEpochs(f64),
    SetSeeds(f64),
    SetFirstSeed(f64),
    Run,
    Pause,
    Cancel,
}

impl Default for Top {
    fn default() -> Self {
        let study = Study::Saturation(SaturationStudy::TopLayer);
        Self {
            depth: DEPTH.default,
            rate: RATE.default,
            epochs: EPOCHS.default,
            seeds: SEEDS.default,
            first_seed: FIRST_SEED.default,
            batch: Batch::new(study, Phase::Idle),
            before: None,
        }
    }
}

impl Top {
    pub(super) fn apply(&mut self, action: TopAction) {
        match action {
            TopAction::SetDepth(value) => self.depth = DEPTH.clamp(value),
            TopAction::SetRate(value) => self.rate = RATE.clamp(value),
            TopAction::SetEpochs(value) => self.epochs = EPOCHS.clamp(value),
            TopAction::SetSeeds(value) => self.seeds = SEEDS.clamp(value),
            TopAction::SetFirstSeed(value) => self.first_seed = FIRST_SEED.clamp(value),
            TopAction::Run => self.batch.run(),
            TopAction::Pause => self.batch.pause(),
            TopAction::Cancel => self.batch.cancel(),
        }
    }

    pub(super) fn settle(&mut self, subject: Subject<'_>) {
        let run = TopLayer {
            function: subject.function.into(),
            depth: self.depth as usize,
            learning_rate: self.rate as f32,
            seed: self.first_seed as u32,
        };
        let setup = TopSetup { run, epochs: self.epochs as u32, seeds: self.seeds as u32 };
        let jobs = setup.stretches() * setup.seeds;
        if self.batch.setup() != Some(&setup)
            && self.batch.total() > 0
            && self.batch.done() == self.batch.total()
        {
            self.before =
                self.batch.setup().cloned().map(|setup| Rc::new(Finished { setup, runs: self.runs() }));
        }
        self.batch.settle(setup, jobs as usize);
    }

    /// The next stretch of each seed.
    pub(super) fn errands(&self) -> impl Iterator<Item = Errand> {
        self.batch.wanted().filter_map(|ticket| self.errand(ticket))
    }

    fn errand(&self, ticket: Ticket) -> Option<Errand> {
        let setup = self.batch.setup()?;
        let (seed, stretch) = (ticket.index / setup.stretches(), ticket.index % setup.stretches());
        let from = match stretch {
            0 => None,
            _ => Some(self.batch.result(ticket.index as usize - 1)?.next.clone()?),
        };
        let seed = setup.run.seed.wrapping_add(seed);
        let run = TopLayer { seed, ..setup.run.clone() };
        let epochs = STRETCH.min(setup.epochs - stretch * STRETCH);
        Some(Errand { ticket, job: SaturationJob::TopLayer { run, from, epochs }.into() })
    }

    /// Takes over a stretch. A run that has left the finite numbers has no more of them.
    pub(super) fn hear(&mut self, ticket: Ticket, stretch: Stretch) {
        let Some(stretches) = self.batch.setup().map(TopSetup::stretches) else { return };
        let is_over = stretch.next.is_none();
        self.batch.hear(ticket, stretch);
        if is_over {
            let end = (ticket.index / stretches + 1) * stretches;
            for index in ticket.index + 1..end {
                self.batch.hear(Ticket { index, ..ticket }, Stretch { sights: Vec::new(), next: None });
            }
        }
    }

    pub(super) fn adopt(&mut self, earlier: &Self) {
        self.batch = earlier.batch.clone();
        self.before = earlier.before.clone();
    }

    /// What was seen so far, `[seed][epoch]`.
    pub fn runs(&self) -> Vec<Vec<Sight>> {
        let Some(setup) = self.batch.setup() else { return Vec::new() };
        let stretches = setup.stretches() as usize;
        let mut runs = vec![Vec::new(); setup.seeds as usize];
        for (index, stretch) in self.batch.results() {
            runs[index / stretches].extend(stretch.sights.iter().cloned());
        }
        runs
    }
}

impl TopSetup {
    /// Jobs of one seed.
    fn stretches(&self) -> u32 {
        self.epochs.div_ceil(STRETCH)
    }
}
