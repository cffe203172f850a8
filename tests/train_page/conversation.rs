//! A page and a trainer that speak to each other as in the browser, one frame at a time.

use std::rc::Rc;

use activation_lab::page::action::Action;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::train::action::TrainAction;
use activation_lab::page::train::change::Change;
use activation_lab::page::train::dialogue::Dialogue;
use activation_lab::page::train::run::Run;
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::setup::Setup;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::snapshot::Snapshot;

pub struct Conversation {
    pub lab: Lab,
    pub desk: Desk,
    pub dialogue: Dialogue,
}

impl Conversation {
    /// The page with this function, after the first frame.
    pub fn open(function: &str) -> Self {
        let mut lab = Lab { page: Page::Train, ..Lab::default() };
        lab.apply(Action::Choose(function.to_owned()));
        Self::of(lab)
    }

    /// The page of this address, after the first frame.
    pub fn at(options: &str) -> Self {
        let mut lab = Lab::default();
        lab.apply(Action::Navigate(format!("#/train?{options}")));
        assert!(lab.problems.is_empty(), "{:?}", lab.problems);
        Self::of(lab)
    }

    fn of(lab: Lab) -> Self {
        let mut conversation = Self { lab, desk: Desk::default(), dialogue: Dialogue::default() };
        conversation.frame();
        conversation
    }

    pub fn act(&mut self, action: TrainAction) {
        self.lab.apply(Action::Train(action));
    }

    pub fn change(&mut self, change: Change) {
        self.act(TrainAction::Change(change));
    }

    pub fn set(&mut self, setting: Setting, value: f64) {
        self.change(Change::Set(setting, value));
    }

    /// What is said in one frame, if anything. Each answer takes a moment.
    pub fn frame(&mut self) -> Option<Command> {
        let command = self.dialogue.next(&self.lab.train)?;
        let event = self.desk.handle(command.clone());
        self.dialogue.heard(1.0);
        self.act(TrainAction::Heard(Box::new(event)));
        Some(command)
    }

    /// Frames until nothing is said any more, or so many.
    pub fn frames(&mut self, most: usize) {
        for _ in 0..most {
            if self.frame().is_none() {
                return;
            }
        }
    }

    /// Trains until this epoch.
    pub fn train_to(&mut self, epoch: u32) {
        self.change(Change::Stop(activation_lab::page::train::choices::StopRule::Epoch));
        self.set(Setting::StopEpoch, f64::from(epoch));
        self.set(Setting::Speed, 100.0);
        self.act(TrainAction::Play);
        self.frames(10_000);
    }

    pub fn run(&self) -> &Run {
        &self.lab.train.run
    }

    pub fn setup(&self) -> &Setup {
        &self.lab.train.setup
    }

    pub fn snapshot(&self) -> Rc<Snapshot> {
        Rc::clone(self.run().snapshot.as_ref().expect("the trainer has answered"))
    }

    pub fn epochs(&self) -> Vec<u32> {
        self.run().history.points().iter().map(|it| it.epoch).collect()
    }
}
