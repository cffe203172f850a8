//! Commands in, events out: a state machine that knows no browser.

use super::convert::{function, learning_rate, scene, setup, snapshot, within};
use super::protocol::{Command, Event, Field, Refusal, RunId, Snapshot, TrainConfig, VERSION, Work};
use crate::nn::cost;
use crate::nn::trainer::Trainer;

/// The most epochs of one [`Command::Advance`]: a slice must end before the page gives up waiting.
pub const MAX_EPOCHS: u32 = 1000;
/// The most numbers of one pass of [`Command::Measure`].
pub const MAX_ELEMENTS: u32 = 1 << 20;
/// The most numbers of all its passes together.
pub const MAX_WORK: u64 = 1 << 32;

/// One worker's state: at most one run. Every command is answered by exactly one event, and a refused command
/// changes nothing.
#[derive(Default)]
pub struct Session {
    current: Option<(RunId, Trainer)>,
}

impl Session {
    /// What the worker says first, unasked.
    pub fn hello() -> Event {
        Event::Hello { version: VERSION }
    }

    /// The answer to an encoded command, for bytes of whatever origin.
    pub fn handle_bytes(&mut self, bytes: &[u8]) -> Event {
        match Command::decode(bytes) {
            Ok(command) => self.handle(&command),
            Err(_) => Event::Refused { run: None, reason: Refusal::Malformed },
        }
    }

    pub fn handle(&mut self, command: &Command) -> Event {
        match self.carry_out(command) {
            Ok(event) => event,
            Err(reason) => Event::Refused { run: command.run(), reason },
        }
    }

    fn carry_out(&mut self, command: &Command) -> Result<Event, Refusal> {
        let snapshot = match *command {
            Command::Start { run, ref config } => self.start(run, config)?,
            Command::Advance { run, epochs } => {
                let trainer = self.trainer(run)?;
                trainer.advance(within(epochs, &(1..=MAX_EPOCHS), Field::Epochs)?);
                snapshot(run, trainer)
            }
            Command::Step { run } => {
                let trainer = self.trainer(run)?;
                trainer.step();
                snapshot(run, trainer)
            }
            Command::SetLearningRate { run, rate } => {
                let trainer = self.trainer(run)?;
                trainer.set_learning_rate(learning_rate(rate)?);
                snapshot(run, trainer)
            }
            Command::Measure { ref work, elements, repeats } => return measure(work, elements, repeats),
        };
        Ok(Event::Snapshot(Box::new(snapshot)))
    }

    fn start(&mut self, run: RunId, config: &TrainConfig) -> Result<Snapshot, Refusal> {
        let mut trainer = Trainer::new(setup(config)?);
        let first = Snapshot { scene: Some(Box::new(scene(&trainer))), ..snapshot(run, &mut trainer) };
        self.current = Some((run, trainer));
        Ok(first)
    }

    fn trainer(&mut self, run: RunId) -> Result<&mut Trainer, Refusal> {
        match &mut self.current {
            Some((current, trainer)) if *current == run => Ok(trainer),
            _ => Err(Refusal::Stale),
        }
    }
}

/// Does the work. Its time is the page's business: the session has no clock.
fn measure(work: &Work, elements: u32, repeats: u32) -> Result<Event, Refusal> {
    let elements = within(elements, &(1..=MAX_ELEMENTS), Field::Elements)?;
    let most = u32::try_from(MAX_WORK / u64::from(elements)).unwrap_or(u32::MAX);
    let repeats = within(repeats, &(1..=most), Field::Repeats)?;
    let (elements, repeats) = (elements as usize, repeats as usize);
    let checksum = match work {
        Work::MultiplyAdd => cost::run_multiply_adds(elements, repeats),
        Work::Kernel { function: id, formula, parameters } => {
            cost::run_kernel(&function(id, formula.as_deref(), parameters)?, elements, repeats)
        }
    };
    Ok(Event::Measured(checksum))
}
