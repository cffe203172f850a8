//! Commands in, events out: a state machine that knows no browser.

use super::answer::{measure, snapshot};
use super::check::within;
use super::job;
use super::message::codec::VERSION;
use super::message::command::{Command, Moment, RunId};
use super::message::event::{Event, Field, Refusal};
use super::message::snapshot::Snapshot;
use super::run::Run;
use crate::nn::observation::view::View;

/// The most epochs of one [`Command::Advance`].
pub const MAX_EPOCHS: u32 = 1000;
/// Cells per side of a picture and of a map, at most.
pub const MAX_PICTURE_SIDE: u32 = 256;
pub const MAX_MAP_SIDE: u32 = 64;

/// One worker's state: at most one run. Every command is answered by exactly one event, and a refused command changes
/// nothing.
#[derive(Default)]
pub struct Desk {
    run: Option<Run>,
}

impl Desk {
    /// What the worker says first, unasked.
    pub fn hello() -> Event {
        Event::Hello { version: VERSION }
    }

    /// The answer to an encoded command, for bytes of whatever origin.
    pub fn handle_bytes(&mut self, bytes: &[u8]) -> Event {
        match Command::decode(bytes) {
            Ok(command) => self.handle(command),
            Err(_) => Event::Refused { run: None, reason: Refusal::Malformed },
        }
    }

    pub fn handle(&mut self, command: Command) -> Event {
        let run = command.run();
        self.carry_out(command).unwrap_or_else(|reason| Event::Refused { run, reason })
    }

    fn carry_out(&mut self, command: Command) -> Result<Event, Refusal> {
        match command {
            Command::Start { run, recipe, view } => {
                check(&view)?;
                let run = self.run.insert(Run::start(run, *recipe)?);
                let scene = Some(Box::new(run.scene()));
                Ok(shown(Snapshot { scene, ..snapshot(run, Moment::Latest, &view) }))
            }
            Command::Advance { run, epochs, view } => {
                let epochs = within(epochs, &(1..=MAX_EPOCHS), Field::Epochs);
                self.change(run, Moment::Latest, &view, |it| epochs.map(|epochs| it.advance(epochs)))
            }
            Command::Step { run, view } => self.change(run, Moment::Latest, &view, |it| {
                it.step();
                Ok(())
            }),
            Command::SetLearningRate { run, rate, view } => {
                self.change(run, Moment::Latest, &view, |it| it.set_learning_rate(rate))
            }
            Command::Edit { run, edit, view } => self.change(run, Moment::Latest, &view, |it| it.edit(edit)),
            Command::Look { run, moment, view } => self.change(run, moment, &view, |_| Ok(())),
            Command::Rewind { run, epoch, view } => self.change(run, Moment::Latest, &view, |it| {
                it.rewind(epoch);
                Ok(())
            }),
            Command::Predict { run, input } => {
                let answer = self.current(run)?.predict(&input)?;
                Ok(Event::Prediction { run, answer })
            }
            Command::Export { run } => Ok(Event::Weights(Box::new(self.current(run)?.export()))),
            Command::Measure { work, elements, repeats } => measure(&work, elements, repeats),
            Command::Do(job) => Ok(Event::Done(Box::new(job::carry_out(*job)?))),
        }
    }

    /// Does something to the run and shows a moment of it.
    fn change(
        &mut self,
        id: RunId,
        moment: Moment,
        view: &View,
        change: impl FnOnce(&mut Run) -> Result<(), Refusal>,
    ) -> Result<Event, Refusal> {
        let run = self.current(id)?;
        check(view)?;
        change(run)?;
        Ok(shown(snapshot(run, moment, view)))
    }

    fn current(&mut self, id: RunId) -> Result<&mut Run, Refusal> {
        self.run.as_mut().filter(|it| it.id == id).ok_or(Refusal::Stale)
    }
}

fn check(view: &View) -> Result<(), Refusal> {
    within(view.picture_side, &(0..=MAX_PICTURE_SIDE), Field::View)?;
    within(view.map_side, &(0..=MAX_MAP_SIDE), Field::View).map(|_| ())
}

fn shown(snapshot: Snapshot) -> Event {
    Event::Snapshot(Box::new(snapshot))
}
