//! The settings of the section on unscaled features, and what was found.

use super::study::SaturationStudy;
use crate::experiment::unscaled::{Found, Unscaled};
use crate::page::control::Control;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study};
use crate::page::study::state::Subject;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::saturation::SaturationJob;

pub const SEEDS: Control = Control::whole(1.0, 50.0, 1.0, 20.0);
pub const FIRST_SEED: Control = Control::whole(0.0, 1e6, 1.0, 1.0);

#[derive(Clone, Debug, PartialEq)]
pub struct UnscaledSettings {
    pub seeds: f64,
    pub first_seed: f64,
    pub batch: Batch<Unscaled<FunctionCode>, Found>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum UnscaledAction {
    SetSeeds(f64),
    SetFirstSeed(f64),
}

impl Default for UnscaledSettings {
    fn default() -> Self {
        let study = Study::Saturation(SaturationStudy::Unscaled);
        Self {
            seeds: SEEDS.default,
            first_seed: FIRST_SEED.default,
            batch: Batch::new(study, Phase::Running),
        }
    }
}

impl UnscaledSettings {
    pub(super) fn apply(&mut self, action: UnscaledAction) {
        match action {
            UnscaledAction::SetSeeds(value) => self.seeds = SEEDS.clamp(value),
            UnscaledAction::SetFirstSeed(value) => self.first_seed = FIRST_SEED.clamp(value),
        }
    }

    pub(super) fn settle(&mut self, subject: Subject<'_>) {
        let setup = Unscaled {
            function: subject.function.into(),
            seeds: self.seeds as u32,
            first_seed: self.first_seed as u32,
            epsilon: subject.epsilon,
        };
        self.batch.settle(setup, 1);
        // What is worked out without being asked for never stops for long.
        self.batch.phase = Phase::Running;
    }

    pub(super) fn errands(&self) -> impl Iterator<Item = Errand> {
        let setup = self.batch.setup();
        self.batch.wanted().filter_map(move |ticket| {
            let job = SaturationJob::Unscaled(setup?.clone()).into();
            Some(Errand { ticket, job })
        })
    }
}
