//! What the page says to the trainer next: one command at a time, so that nothing ever queues.

use super::request::{Stride, Wish};
use super::run::{Phase, Run};
use super::setting::Setting;
use super::state::Train;
use super::{stop, view};
use crate::nn::observation::view::View;
use crate::worker::message::command::{Command, Moment, RunId};

/// A slice of training should not take longer than this, in milliseconds: the page shows what became of it.
const LONGEST_SLICE: f64 = 100.0;

/// What the trainer has been told so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialogue {
    told: Option<Told>,
    /// The answers so far, counted as [`Train::heard`] counts them.
    heard: u32,
    /// The serial number of the last wish that was passed on.
    passed_on: u32,
    turn: Turn,
    /// The epochs of the command that is being carried out, and the most that fit into a slice.
    asked: u32,
    most: u32,
}

/// What the trainer knows of the run, and what it showed last.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Told {
    run: RunId,
    rate: f64,
    moment: Moment,
    view: View,
}

/// Whose turn it is to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Turn {
    #[default]
    Page,
    Trainer,
}

impl Default for Dialogue {
    fn default() -> Self {
        Self { told: None, heard: 0, passed_on: 0, turn: Turn::default(), asked: 0, most: 1 }
    }
}

impl Dialogue {
    /// A conversation with a new trainer, on a page that has heard so many answers of others.
    pub fn after(heard: u32) -> Self {
        Self { heard, ..Self::default() }
    }

    /// The next command, if there is anything to say, the last one was answered, and the page has taken in the answer.
    pub fn next(&mut self, train: &Train) -> Option<Command> {
        if self.turn == Turn::Trainer || train.heard < self.heard {
            return None;
        }
        self.asked = 0;
        let command = self.choose(train)?;
        self.turn = Turn::Trainer;
        Some(command)
    }

    /// The trainer answered, after so many milliseconds. Slices of training grow and shrink with the time that they take.
    pub fn heard(&mut self, milliseconds: f64) {
        self.turn = Turn::Page;
        self.heard += 1;
        if self.asked == 0 {
            return;
        }
        self.most = if milliseconds > LONGEST_SLICE {
            (f64::from(self.asked) * LONGEST_SLICE / milliseconds).max(1.0) as u32
        } else {
            self.most.max(2 * self.asked)
        };
    }

    /// Whether an answer is awaited.
    pub fn is_waiting(&self) -> bool {
        self.turn == Turn::Trainer
    }

    fn choose(&mut self, train: &Train) -> Option<Command> {
        let Run { id: run, ref recipe, ref refusal, ref snapshot, .. } = train.run;
        if train.setup.lack().is_some() {
            return None;
        }
        let (rate, view) = (train.setup.get(Setting::LearningRate), view::view(train));
        let Some(told) = self.told.as_mut().filter(|it| it.run == run) else {
            self.told = Some(Told { run, rate, moment: Moment::Latest, view });
            self.most = 1;
            return Some(Command::Start { run, recipe: Box::new((**recipe).clone()), view });
        };
        if refusal.is_some() && snapshot.is_none() {
            return None;
        }
        // Whatever is said but a look shows the present.
        let earlier = *told;
        *told = Told { run, rate, moment: Moment::Latest, view };
        if earlier.rate != rate {
            return Some(Command::SetLearningRate { run, rate, view });
        }
        if let Some((serial, wish)) = train.run.requests.after(self.passed_on) {
            self.passed_on = serial;
            if matches!(wish, Wish::Predict(_) | Wish::Export) {
                *told = earlier;
            }
            return Some(command(wish, run, view));
        }
        if train.run.phase == Phase::Running {
            let wanted = (train.setup.get(Setting::Speed) as u32).min(self.most);
            let done = snapshot.as_ref().map_or(0, |it| it.epoch);
            let epochs = stop::epochs_left(&train.setup, done, wanted);
            self.asked = epochs;
            return Some(Command::Advance { run, epochs, view });
        }
        let moment = train.run.moment;
        *told = Told { moment, ..*told };
        (*told != earlier).then_some(Command::Look { run, moment, view })
    }
}

fn command(wish: &Wish, run: RunId, view: View) -> Command {
    match wish {
        Wish::Step(Stride::Batch) => Command::Step { run, view },
        Wish::Step(Stride::Epoch) => Command::Advance { run, epochs: 1, view },
        Wish::Edit(edit) => Command::Edit { run, edit: *edit, view },
        Wish::Rewind(epoch) => Command::Rewind { run, epoch: *epoch, view },
        Wish::Predict(input) => Command::Predict { run, input: input.clone() },
        Wish::Export => Command::Export { run },
    }
}
