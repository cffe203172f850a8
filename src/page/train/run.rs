//! One run: from a set-up and its seed onwards.

use std::rc::Rc;

use super::history::History;
use super::request::{Requests, Wish};
use super::stop::Stopped;
use super::undo::Place;
use crate::nn::recipe::Recipe;
use crate::worker::message::command::{Edit, FunctionCode, Moment, RunId};
use crate::worker::message::event::{Event, Refusal, Weights};
use crate::worker::message::snapshot::{Scene, Snapshot, Status};

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

/// The network's answer to one sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    pub input: Vec<f32>,
    /// A probability per class, or one number for a regression.
    pub answer: Vec<f32>,
}

/// One run.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub id: RunId,
    /// What it was begun with.
    pub recipe: Rc<Recipe<FunctionCode>>,
    pub phase: Phase,
    pub requests: Requests,
    /// What the reader looks at: the present, or a moment of the past.
    pub moment: Moment,
    pub scene: Option<Rc<Scene>>,
    pub snapshot: Option<Rc<Snapshot>>,
    pub history: Rc<History>,
    pub prediction: Option<Rc<Prediction>>,
    /// All weights, once they were asked for.
    pub weights: Option<Rc<Weights>>,
    pub refusal: Option<Refusal>,
    /// The run has stopped by itself.
    pub stopped: Option<Stopped>,
    /// The epoch after which a reader first changed the network or the rate, so that the recipe no longer tells the run.
    pub touched: Option<u32>,
    /// A smaller rate was chosen after a divergence, and the trainer has not gone on with it yet.
    pub(super) is_resuming: bool,
}

impl Run {
    pub(super) fn new(id: RunId, recipe: Rc<Recipe<FunctionCode>>, phase: Phase, requests: Requests) -> Self {
        Self {
            id,
            recipe,
            phase,
            requests,
            moment: Moment::Latest,
            scene: None,
            snapshot: None,
            history: Rc::default(),
            prediction: None,
            weights: None,
            refusal: None,
            stopped: None,
            touched: None,
            is_resuming: false,
        }
    }

    /// The network that an edit would change.
    pub fn place(&self) -> Option<Place> {
        self.snapshot.as_ref().map(|it| Place { run: self.id, step: it.step })
    }

    /// Takes note of a change of the network by hand.
    pub(super) fn touch(&mut self) {
        let epoch = self.snapshot.as_ref().map_or(0, |it| it.epoch);
        self.touched.get_or_insert(epoch);
    }

    /// Takes note of the learning rate: before the first step it belongs to the recipe, later it is a change by hand.
    pub(super) fn take_rate(&mut self, rate: f32) {
        if rate == self.recipe.learning_rate {
            return;
        }
        if self.snapshot.as_ref().is_some_and(|it| it.step > 0) {
            self.touch();
        } else {
            Rc::make_mut(&mut self.recipe).learning_rate = rate;
        }
    }

    /// Goes back to an epoch, to go on from there at this rate; what was changed by hand later is forgotten.
    pub(super) fn rewind(&mut self, epoch: u32, rate: f32) {
        self.moment = Moment::Latest;
        self.phase = Phase::Paused;
        self.stopped = None;
        self.touched = self.touched.filter(|it| *it <= epoch);
        if rate != self.recipe.learning_rate {
            self.touched.get_or_insert(epoch);
        }
        self.is_resuming = true;
        self.requests.ask(Wish::Rewind(epoch));
    }

    /// The edit that would restore what this one replaces; `None` for a number that is not on the screen.
    pub fn inverse(&self, edit: Edit) -> Option<Edit> {
        let wiring = &self.snapshot.as_ref()?.wiring;
        match edit {
            Edit::Weight { unit, input, .. } => {
                let layer = wiring.layers.get(unit.layer)?;
                let columns = layer.shown_inputs as usize;
                let at = (input < columns).then_some(unit.unit * columns + input)?;
                Some(Edit::Weight { unit, input, value: *layer.weights.get(at)? })
            }
            Edit::Bias { unit, .. } => {
                let value = *wiring.layers.get(unit.layer)?.biases.get(unit.unit)?;
                Some(Edit::Bias { unit, value })
            }
        }
    }

    /// Takes over what the trainer answered. What belongs to another run is dropped.
    pub(super) fn hear(&mut self, event: Event) {
        match event {
            Event::Hello { .. } | Event::Measured(_) | Event::Done(_) => {}
            Event::Snapshot(snapshot) if snapshot.run == self.id => self.see(*snapshot),
            Event::Snapshot(_) => {}
            Event::Prediction { run, answer } => {
                if run == self.id {
                    let input = self.requests.latest_input().unwrap_or_default();
                    self.prediction = Some(Rc::new(Prediction { input, answer }));
                }
            }
            Event::Weights(weights) => {
                if weights.run == self.id {
                    self.weights = Some(Rc::from(weights));
                }
            }
            Event::Refused { run, reason } => {
                if run.is_none_or(|it| it == self.id) && reason != Refusal::Stale {
                    self.refuse(reason);
                }
            }
        }
    }

    fn refuse(&mut self, reason: Refusal) {
        self.refusal = Some(reason);
        self.phase = match self.phase {
            _ if self.snapshot.is_none() => Phase::Ready,
            Phase::Running => Phase::Paused,
            phase => phase,
        };
    }

    fn see(&mut self, mut snapshot: Snapshot) {
        if let Some(scene) = snapshot.scene.take() {
            self.scene = Some(Rc::from(scene));
        }
        match snapshot.status {
            Status::Diverged(_) if !self.is_resuming => self.phase = Phase::Diverged,
            Status::Diverged(_) => {}
            Status::Training => self.is_resuming = false,
        }
        self.refusal = None;
        let history = Rc::make_mut(&mut self.history);
        history.rewind(snapshot.epoch);
        history.extend(&snapshot.history);
        self.snapshot = Some(Rc::new(snapshot));
    }
}
