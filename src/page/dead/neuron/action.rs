//! What a reader can do with the neuron.

use super::setting::NeuronSetting;
use crate::chart::key::PlotKey;
use crate::chart::piece::Point;
use crate::experiment::lone_neuron::crowd::Gathering;
use crate::page::dead::coat::Coat;

/// A knob of the boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knob {
    /// Moves it along its normal: the bias.
    Move,
    /// Turns it about the point nearest to the origin: the direction of w.
    Turn,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NeuronAction {
    Set(NeuronSetting, f64),
    Gather(Gathering),
    /// The neuron has this function at the same weights.
    Wear(Coat),
    /// A knob is put at this place of the plane.
    Drag(Knob, Point),
    Key(Knob, PlotKey),
    /// The bias moves until no sample is on the side w points to.
    Kill,
    /// The bias moves by the smallest change that gives a sample a slope, and somewhat further.
    Nudge,
    Train,
    Cancel,
    /// As the page began, with the data as they are.
    Restart,
}
