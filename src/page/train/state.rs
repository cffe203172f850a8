//! What a reader has set on the Train page, and what the trainer has reported.

use std::rc::Rc;

use super::action::TrainAction;
use super::change::{Change, Drag};
use super::divergence::smaller_rate;
use super::own_data::action::Weight;
use super::own_data::state::OwnData;
use super::request::{Requests, Stride, Wish};
use super::run::{Phase, Run};
use super::setting::Setting;
use super::setup::Setup;
use super::stop;
use super::undo::{Deed, Memento, Place, Undo};
use super::{preset, recipe};
use crate::activation::Function;
use crate::nn::observation::view::UnitId;
use crate::page::coded::Coded;
use crate::worker::message::command::{Edit, Moment, RunId};
use crate::worker::message::event::Event;

/// The line to the trainer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Line {
    #[default]
    Open,
    /// No answer for long; there may be one yet.
    Silent,
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

/// The state of the Train page.
#[derive(Clone, Debug, PartialEq)]
pub struct Train {
    pub setup: Setup,
    pub undo: Rc<Undo>,
    pub loss_scale: LossScale,
    /// The unit that is looked into.
    pub examined: Option<UnitId>,
    pub line: Line,
    /// Counts the connections, so that a reader can ask for a new one.
    pub attempt: u32,
    /// Counts the trainer's answers, those to a run that is over included.
    pub heard: u32,
    pub run: Run,
}

impl Train {
    /// The page at its beginning, with the function of the page.
    pub fn new(function: &Function, epsilon: f64) -> Self {
        let setup = Setup::default();
        let recipe = Rc::new(setup.recipe(function, epsilon));
        Self {
            setup,
            undo: Rc::default(),
            loss_scale: LossScale::default(),
            examined: None,
            line: Line::default(),
            attempt: 0,
            heard: 0,
            run: Run::new(RunId(0), recipe, Phase::default(), Requests::default()),
        }
    }

    /// The state after `action`, which may choose another function.
    pub fn apply(&mut self, action: TrainAction, function: &mut Function, epsilon: f64) {
        match action {
            TrainAction::Play => self.play(),
            TrainAction::Pause => self.pause(),
            TrainAction::Step(stride) => self.step(stride),
            TrainAction::Reset => self.begin(Phase::Ready, function, epsilon),
            TrainAction::SetSeed(seed) => {
                self.change(Change::Set(Setting::Seed, f64::from(seed)), function, epsilon);
            }
            TrainAction::Change(change) => self.change(change, function, epsilon),
            TrainAction::Show(shown) => self.show(preset::memento(shown, &self.setup), function, epsilon),
            TrainAction::Edit(edit) => self.edit(edit),
            TrainAction::Examine(unit) => self.examined = unit,
            TrainAction::Visit(moment) => {
                self.pause();
                self.run.moment = moment;
            }
            TrainAction::Rewind(epoch) => {
                self.run.rewind(epoch, self.setup.get(Setting::LearningRate) as f32);
            }
            TrainAction::Undo => {
                let deed = self.take_back(function, Undo::undo);
                self.carry_out(deed, function, epsilon);
            }
            TrainAction::Redo => {
                let deed = self.take_back(function, Undo::redo);
                self.carry_out(deed, function, epsilon);
            }
            TrainAction::Predict(input) => self.run.requests.ask(Wish::Predict(input)),
            TrainAction::Export => {
                // Those of an earlier moment must not be taken for the answer.
                self.run.weights = None;
                self.run.requests.ask(Wish::Export);
            }
            TrainAction::RetrySmaller => {
                self.take_smaller_rate(function, epsilon);
                self.begin(Phase::Running, function, epsilon);
            }
            TrainAction::ResumeSmaller => {
                self.take_smaller_rate(function, epsilon);
                self.run.phase = Phase::Running;
            }
            TrainAction::SetEpsilon(_) => self.settle(function, epsilon),
            TrainAction::ToggleLogScale => {
                self.loss_scale =
                    if self.loss_scale == LossScale::Log { LossScale::Linear } else { LossScale::Log };
            }
            // What was seen of the network stays.
            TrainAction::Lost => self.line = Line::Lost,
            TrainAction::Silent => self.line = Line::Silent,
            TrainAction::Reconnect => {
                self.line = Line::Open;
                self.attempt = self.attempt.wrapping_add(1);
                self.begin(self.going(), function, epsilon);
            }
            TrainAction::Heard(event) => self.hear(*event),
        }
    }

    /// Takes over from an earlier state all that an address does not say; the run too, unless the set-up or the function is another.
    pub fn adopt(&mut self, earlier: &Self, function: &Function, epsilon: f64) {
        let mut setup = self.setup.clone();
        if setup.own == OwnData::default() {
            // An address without own data says nothing of them.
            setup.own = earlier.setup.own.clone();
        }
        *self = Self { setup, loss_scale: self.loss_scale, ..earlier.clone() };
        self.settle(function, epsilon);
    }

    /// Takes note that the page has another function than before.
    pub fn refit(&mut self, before: Function, drag: Option<Drag>, function: &Function, epsilon: f64) {
        let memento = Memento { setup: self.setup.clone(), function: before };
        Rc::make_mut(&mut self.undo).note_setup(memento, drag);
        self.settle(function, epsilon);
    }

    /// Starts again if what is set makes another run; a run that trains goes on training.
    pub fn settle(&mut self, function: &Function, epsilon: f64) {
        let recipe = self.setup.recipe(function, epsilon);
        if recipe::is_same_run(&self.run.recipe, &recipe) {
            self.run.take_rate(recipe.learning_rate);
        } else {
            self.begin(self.going(), function, epsilon);
        }
    }

    /// The phase of a run that takes the place of this one.
    fn going(&self) -> Phase {
        if self.run.phase == Phase::Running { Phase::Running } else { Phase::Ready }
    }

    fn begin(&mut self, phase: Phase, function: &Function, epsilon: f64) {
        let recipe = Rc::new(self.setup.recipe(function, epsilon));
        let layers = recipe.layers.len();
        // What was looked into may be gone.
        self.examined = self.examined.filter(|it| {
            it.layer == layers || recipe.layers.get(it.layer).is_some_and(|layer| it.unit < layer.width)
        });
        let id = RunId(self.run.id.0.wrapping_add(1));
        self.run = Run::new(id, recipe, phase, self.run.requests.cleared());
    }

    fn play(&mut self) {
        self.run.moment = Moment::Latest;
        if matches!(self.run.phase, Phase::Ready | Phase::Paused) {
            self.run.phase = Phase::Running;
        }
    }

    fn pause(&mut self) {
        if self.run.phase == Phase::Running {
            self.run.phase = Phase::Paused;
        }
    }

    fn step(&mut self, stride: Stride) {
        if self.run.phase != Phase::Diverged {
            self.run.moment = Moment::Latest;
            self.run.phase = Phase::Paused;
            self.run.requests.ask(Wish::Step(stride));
        }
    }

    fn edit(&mut self, edit: Edit) {
        let (Some(before), Some(place)) = (self.run.inverse(edit), self.run.place()) else { return };
        Rc::make_mut(&mut self.undo).note_edit(place, before, edit);
        self.ask_edit(edit);
    }

    fn ask_edit(&mut self, edit: Edit) {
        self.run.moment = Moment::Latest;
        self.pause();
        self.run.touch();
        self.run.requests.ask(Wish::Edit(edit));
    }

    fn change(&mut self, change: Change, function: &Function, epsilon: f64) {
        let memento = Memento { setup: self.setup.clone(), function: function.clone() };
        let (drag, weight) = (change.drag(), change.weight());
        self.setup.apply(change, function);
        if self.setup == memento.setup {
            return;
        }
        let is_other_rate = self.setup.get(Setting::LearningRate) != memento.setup.get(Setting::LearningRate);
        if weight == Weight::Change {
            Rc::make_mut(&mut self.undo).note_setup(memento, drag);
        }
        if is_other_rate {
            self.leave_divergence();
        }
        self.settle(function, epsilon);
    }

    /// The trainer goes on from the last finite weights when the rate changes.
    fn leave_divergence(&mut self) {
        if self.run.phase == Phase::Diverged {
            self.run.phase = Phase::Paused;
            self.run.is_resuming = true;
        }
    }

    fn take_smaller_rate(&mut self, function: &Function, epsilon: f64) {
        let rate = smaller_rate(self.setup.get(Setting::LearningRate));
        self.change(Change::Set(Setting::LearningRate, rate), function, epsilon);
    }

    fn show(&mut self, shown: Memento, function: &mut Function, epsilon: f64) {
        let before = Memento { setup: self.setup.clone(), function: function.clone() };
        if before == shown {
            return;
        }
        Rc::make_mut(&mut self.undo).note_setup(before, None);
        self.take_over(shown, function, epsilon);
    }

    fn take_over(&mut self, memento: Memento, function: &mut Function, epsilon: f64) {
        self.setup = memento.setup;
        *function = memento.function;
        self.leave_divergence();
        self.settle(function, epsilon);
    }

    fn take_back(
        &mut self,
        function: &Function,
        way: fn(&mut Undo, Memento, Option<Place>) -> Option<Deed>,
    ) -> Option<Deed> {
        let now = Memento { setup: self.setup.clone(), function: function.clone() };
        way(Rc::make_mut(&mut self.undo), now, self.run.place())
    }

    fn carry_out(&mut self, deed: Option<Deed>, function: &mut Function, epsilon: f64) {
        match deed {
            Some(Deed::Setup(memento)) => self.take_over(*memento, function, epsilon),
            Some(Deed::Edit(edit)) => self.ask_edit(edit),
            None => {}
        }
    }

    fn hear(&mut self, event: Event) {
        self.heard += 1;
        if self.line == Line::Silent {
            self.line = Line::Open;
        }
        self.run.hear(event);
        if self.run.phase == Phase::Running && self.run.stopped.is_none() {
            self.run.stopped = stop::reason(&self.setup, self.run.history.points());
            if self.run.stopped.is_some() {
                self.run.phase = Phase::Paused;
            }
        }
    }
}
