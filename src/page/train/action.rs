//! What a reader and the trainer can do to the Train page.

use super::setup::{DataChoice, InitChoice, Setting};
use super::state::Home;
use crate::worker::protocol::Event;

/// How far the step buttons train.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// One mini-batch.
    Batch,
    Epoch,
}

#[derive(Clone, Debug, PartialEq)]
pub enum TrainAction {
    Play,
    Pause,
    Step(Stride),
    /// Back to the same initial weights.
    Reset,
    /// Other data and other initial weights.
    SetSeed(u32),
    SetData(DataChoice),
    SetInit(InitChoice),
    Set(Setting, f64),
    /// After a divergence: the same start with a smaller learning rate.
    RetrySmaller,
    ToggleLogScale,
    /// Where the trainer runs, as far as the browser allows.
    MovedTo(Home),
    /// The trainer answered.
    Heard(Box<Event>),
}
