//! What the page says to the trainer next: one command at a time, so that nothing ever queues.

use super::action::Stride;
use super::state::{Phase, Train};
use crate::activation::Function;
use crate::worker::protocol::{Command, RunId};

/// What the trainer has been told so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dialogue {
    /// The run that was started, and its learning rate.
    told: Option<(RunId, f64)>,
    /// The serial number of the last step request that was passed on.
    passed_on: u32,
    turn: Turn,
}

/// Whose turn it is to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Turn {
    #[default]
    Page,
    Trainer,
}

impl Dialogue {
    /// The next command, if there is anything to say and the last one was answered.
    pub fn next(&mut self, train: &Train, function: &Function, epsilon: f64) -> Option<Command> {
        if self.turn == Turn::Trainer {
            return None;
        }
        let command = self.choose(train, function, epsilon)?;
        self.turn = Turn::Trainer;
        Some(command)
    }

    /// The trainer answered.
    pub fn heard(&mut self) {
        self.turn = Turn::Page;
    }

    fn choose(&mut self, train: &Train, function: &Function, epsilon: f64) -> Option<Command> {
        let (run, rate) = (train.run.id, train.setup.learning_rate);
        if self.told.is_none_or(|(told, _)| told != run) {
            self.told = Some((run, rate));
            return Some(Command::Start { run, config: train.setup.config(function, epsilon) });
        }
        if train.run.refusal.is_some() {
            return None;
        }
        if self.told != Some((run, rate)) {
            self.told = Some((run, rate));
            return Some(Command::SetLearningRate { run, rate });
        }
        if train.run.requested.serial != self.passed_on {
            self.passed_on = train.run.requested.serial;
            return Some(match train.run.requested.stride {
                Stride::Batch => Command::Step { run },
                Stride::Epoch => Command::Advance { run, epochs: 1 },
            });
        }
        let epochs = train.setup.speed as u32;
        (train.run.phase == Phase::Running).then_some(Command::Advance { run, epochs })
    }
}
