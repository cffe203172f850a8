//! What a reader and the trainer can do to the Train page.

use super::change::Change;
use super::preset::Preset;
pub use super::request::Stride;
use crate::nn::observation::view::UnitId;
use crate::worker::message::command::{Edit, Moment};
use crate::worker::message::event::Event;

#[derive(Clone, Debug, PartialEq)]
pub enum TrainAction {
    Play,
    Pause,
    Step(Stride),
    /// Back to the same initial weights.
    Reset,
    /// Other data and other initial weights.
    SetSeed(u32),
    /// Changes the set-up.
    Change(Change),
    /// Takes over a whole set-up.
    Show(Preset),
    /// Sets a number of the network by hand.
    Edit(Edit),
    /// Looks into a unit, or no longer.
    Examine(Option<UnitId>),
    /// Looks at a moment of the run.
    Visit(Moment),
    /// Goes back to the recorded moment nearest to this epoch, to go on from there.
    Rewind(u32),
    Undo,
    Redo,
    /// Asks for the network's answer to one sample.
    Predict(Vec<f32>),
    /// Asks for all weights.
    Export,
    /// After a divergence: the same start with a smaller learning rate.
    RetrySmaller,
    /// After a divergence: on from the last finite weights with a smaller learning rate.
    ResumeSmaller,
    /// The threshold of saturation, which all pages share.
    SetEpsilon(f64),
    ToggleLogScale,
    /// The trainer could not be started, or died, or speaks another version.
    Lost,
    /// The trainer has not answered for long.
    Silent,
    Reconnect,
    /// The trainer answered.
    Heard(Box<Event>),
}
