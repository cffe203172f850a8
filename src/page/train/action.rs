//! What a reader and the trainer can do to the Train page.

use super::setting::Setting;
use crate::nn::data::DataSet;
use crate::nn::init::Initialisation;
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
    SetData(DataSet),
    SetInit(Initialisation),
    Set(Setting, f64),
    /// After a divergence: the same start with a smaller learning rate.
    RetrySmaller,
    ToggleLogScale,
    /// The trainer could not be started, or died, or speaks another version.
    Lost,
    Reconnect,
    /// The trainer answered.
    Heard(Box<Event>),
}
