//! What the worker does for one frame of the training page.

use activation_lab::activation::Function;
use activation_lab::nn::observation::view::View;
use activation_lab::nn::recipe::Recipe;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode, RunId};
use activation_lab::worker::message::event::Event;

use crate::work::Work;

const RUN: RunId = RunId(1);

/// Everything that is on the screen: as many cells as the page asks for.
const VIEW: View = View { picture_side: 64, map_side: 20, autopsy: None };

/// The worker with W2's network in training, and a reader who looks at everything.
pub struct Frame {
    desk: Desk,
}

impl Frame {
    pub fn new() -> Self {
        let mut desk = Desk::default();
        let recipe: Result<Recipe<FunctionCode>, ()> =
            Work::Deep.recipe().rename(|it: Function| Ok(FunctionCode::from(&it)));
        let recipe = Box::new(recipe.expect("every function has a code"));
        let started = desk.handle(Command::Start { run: RUN, recipe, view: VIEW });
        assert!(matches!(started, Event::Snapshot(_)), "the run starts");
        Self { desk }
    }

    /// Trains for so many epochs and looks: the bytes that go to the page.
    pub fn run(&mut self, epochs: u32) -> Vec<u8> {
        let command = Command::Advance { run: RUN, epochs, view: VIEW };
        self.desk.handle_bytes(&command.encode()).encode()
    }
}

impl Default for Frame {
    fn default() -> Self {
        Self::new()
    }
}
