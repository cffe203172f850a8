//! The settings of the section on a saturated start, and what came of all starts.

use super::study::SaturationStudy;
use crate::experiment::saturated_start::{Recovery, Start};
use crate::page::control::Control;
use crate::page::study::batch::{Batch, Phase};
use crate::page::study::errand::{Errand, Study};
use crate::page::study::state::Subject;
use crate::worker::message::command::FunctionCode;
use crate::worker::message::saturation::SaturationJob;

pub const START: Control = Control::linear(0.0, 10.0, 0.1, 6.0);
pub const RATE: Control = Control::logarithmic(0.01, 10.0, 0.01, 1.0);

#[derive(Clone, Debug, PartialEq)]
pub struct StartSettings {
    /// z₀.
    pub start: f64,
    pub rate: f64,
    pub batch: Batch<Start<FunctionCode>, [Recovery; 2]>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StartAction {
    SetStart(f64),
    SetRate(f64),
}

impl Default for StartSettings {
    fn default() -> Self {
        let study = Study::Saturation(SaturationStudy::Start);
        Self { start: START.default, rate: RATE.default, batch: Batch::new(study, Phase::Running) }
    }
}

impl StartSettings {
    pub(super) fn apply(&mut self, action: StartAction) {
        match action {
            StartAction::SetStart(value) => self.start = START.clamp(value),
            StartAction::SetRate(value) => self.rate = RATE.clamp(value),
        }
    }

    pub(super) fn settle(&mut self, subject: Subject<'_>) {
        self.batch.settle(Start { function: subject.function.into(), learning_rate: self.rate }, 1);
        // What is worked out without being asked for never stops for long.
        self.batch.phase = Phase::Running;
    }

    pub(super) fn errands(&self) -> impl Iterator<Item = Errand> {
        let setup = self.batch.setup();
        self.batch.wanted().filter_map(move |ticket| {
            let job = SaturationJob::Start(setup?.clone()).into();
            Some(Errand { ticket, job })
        })
    }
}
