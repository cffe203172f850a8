//! What a reader has set on the Train page, and what the trainer has reported.

use std::rc::Rc;

use super::action::{Stride, TrainAction};
use super::history::History;
use super::setting::Setting;
use super::setup::Setup;
use crate::activation::Function;
use crate::decimal;
use crate::page::coded::Coded;
use crate::worker::protocol::{Event, Refusal, RunId, Scene, Snapshot, Status};

/// What the run is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// At its initial weights, or waiting for the trainer to build them.
    #[default]
    Ready,
    Running,
    Paused,
    /// A number stopped being finite.
    Diverged,
}

/// The line to the trainer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    #[default]
    Open,
    /// The trainer could not be started, or died, or speaks another version.
    Lost,
}

/// How the loss axis is divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LossScale {
    #[default]
    Linear,
    Log,
}

impl Coded for LossScale {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Linear, "linear"), (Self::Log, "log")];
}

/// The latest step that the reader asked for. A new serial number is a new wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    pub serial: u32,
    pub stride: Stride,
}

/// One run: from a set-up and its seed onwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub id: RunId,
    pub phase: Phase,
    pub requested: Request,
    pub scene: Option<Rc<Scene>>,
    pub snapshot: Option<Rc<Snapshot>>,
    pub history: Rc<History>,
    pub refusal: Option<Refusal>,
}

impl Run {
    fn new(id: RunId, phase: Phase, requested: Request) -> Self {
        Self { id, phase, requested, scene: None, snapshot: None, history: Rc::default(), refusal: None }
    }
}

/// The state of the Train page.
#[derive(Clone, Debug, PartialEq)]
pub struct Train {
    pub setup: Setup,
    pub loss_scale: LossScale,
    pub line: Line,
    /// Counts the connections, so that a reader can ask for a new one.
    pub attempt: u32,
    pub run: Run,
}

impl Default for Train {
    fn default() -> Self {
        Self {
            setup: Setup::default(),
            loss_scale: LossScale::default(),
            line: Line::default(),
            attempt: 0,
            run: Run::new(RunId(0), Phase::default(), Request { serial: 0, stride: Stride::Batch }),
        }
    }
}

impl Train {
    /// The state after `action`.
    pub fn apply(&mut self, action: TrainAction) {
        match action {
            TrainAction::Play => self.play(),
            TrainAction::Pause => self.pause(),
            TrainAction::Step(stride) => self.step(stride),
            TrainAction::Reset => self.begin(Phase::Ready),
            TrainAction::SetSeed(seed) => self.set(Setting::Seed, f64::from(seed)),
            TrainAction::SetData(data) => self.change(|setup| setup.choose_data(data)),
            TrainAction::SetInit(init) => self.change(|setup| setup.init = init),
            TrainAction::Set(setting, value) => self.set(setting, value),
            TrainAction::RetrySmaller => {
                let control = Setting::LearningRate.control();
                self.setup.learning_rate = control.clamp(smaller_rate(self.setup.learning_rate));
                self.begin(Phase::Running);
            }
            TrainAction::ToggleLogScale => {
                self.loss_scale =
                    if self.loss_scale == LossScale::Log { LossScale::Linear } else { LossScale::Log };
            }
            TrainAction::Lost => self.line = Line::Lost,
            TrainAction::Reconnect => {
                self.line = Line::Open;
                self.attempt = self.attempt.wrapping_add(1);
                self.begin(Phase::Ready);
            }
            TrainAction::Heard(event) => self.hear(*event),
        }
    }

    /// Starts again from the same seed; a run that trains goes on training.
    pub fn restart(&mut self) {
        let phase = if self.run.phase == Phase::Running { Phase::Running } else { Phase::Ready };
        self.begin(phase);
    }

    /// Takes over the run of an earlier state, unless the set-up or the function is another.
    pub fn adopt(&mut self, earlier: &Self, function: &Function, earlier_function: &Function) {
        self.line = earlier.line;
        self.attempt = earlier.attempt;
        self.run = earlier.run.clone();
        if !self.setup.same_run(&earlier.setup) || function != earlier_function {
            self.restart();
        }
    }

    fn begin(&mut self, phase: Phase) {
        self.run = Run::new(RunId(self.run.id.0.wrapping_add(1)), phase, self.run.requested);
    }

    fn play(&mut self) {
        match self.run.phase {
            Phase::Ready | Phase::Paused => self.run.phase = Phase::Running,
            Phase::Diverged => self.begin(Phase::Running),
            Phase::Running => {}
        }
    }

    fn pause(&mut self) {
        if self.run.phase == Phase::Running {
            self.run.phase = Phase::Paused;
        }
    }

    fn step(&mut self, stride: Stride) {
        if self.run.phase != Phase::Diverged {
            self.run.phase = Phase::Paused;
            self.run.requested = Request { serial: self.run.requested.serial.wrapping_add(1), stride };
        }
    }

    fn set(&mut self, setting: Setting, value: f64) {
        self.change(|setup| *setup.place(setting) = setting.control().clamp(value));
    }

    fn change(&mut self, change: impl FnOnce(&mut Setup)) {
        let earlier = self.setup;
        change(&mut self.setup);
        if !self.setup.same_run(&earlier) {
            self.restart();
        }
    }

    fn hear(&mut self, event: Event) {
        match event {
            Event::Hello { .. } | Event::Measured { .. } => {}
            Event::Refused { run, reason } => {
                if run.is_none_or(|it| it == self.run.id) && reason != Refusal::Stale {
                    self.run.refusal = Some(reason);
                    self.run.phase = Phase::Ready;
                }
            }
            Event::Snapshot(snapshot) => self.see(*snapshot),
        }
    }

    /// A snapshot of an earlier run is dropped.
    fn see(&mut self, mut snapshot: Snapshot) {
        if snapshot.run != self.run.id {
            return;
        }
        if let Some(scene) = snapshot.scene.take() {
            self.run.scene = Some(Rc::from(scene));
        }
        if let Status::Diverged(_) = snapshot.status {
            self.run.phase = Phase::Diverged;
        }
        self.run.refusal = None;
        Rc::make_mut(&mut self.run.history).extend(&snapshot.losses);
        self.run.snapshot = Some(Rc::new(snapshot));
    }
}

/// The rate that is suggested after a divergence.
pub fn smaller_rate(rate: f64) -> f64 {
    decimal::parse(&format!("{:.0e}", rate / 10.0)).unwrap_or(rate / 10.0)
}
