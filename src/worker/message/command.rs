//! What the page asks for.

use serde::{Deserialize, Serialize};

use super::job::Job;
use crate::nn::observation::view::{UnitId, View};
use crate::nn::recipe::Recipe;

/// Names a run. A command that names another run than the current one is refused as stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunId(pub u32);

/// Each command is answered by exactly one event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Builds data and network and replaces the current run. Answered by a snapshot with its scene. The same recipe is the
    /// same start: that is how a run is reset.
    Start { run: RunId, recipe: Box<Recipe<FunctionCode>>, view: View },
    /// Trains until this many more epochs have ended, 1 to 1000; one that steps have begun counts.
    Advance { run: RunId, epochs: u32, view: View },
    /// Trains on one mini-batch.
    Step { run: RunId, view: View },
    /// Changes the learning rate of all later steps. A diverged run goes on from its last finite weights; where the loss itself
    /// became infinite, from the last recorded moment at which it was finite.
    SetLearningRate { run: RunId, rate: f64, view: View },
    /// Changes a number of the network by hand.
    Edit { run: RunId, edit: Edit, view: View },
    /// Trains nothing: shows the latest moment or the recorded one nearest to an epoch.
    Look { run: RunId, moment: Moment, view: View },
    /// Goes back to the recorded moment nearest to this epoch; later ones are forgotten and the run goes on from there, exactly as
    /// it went on before.
    Rewind { run: RunId, epoch: u32, view: View },
    /// The network's answer to one sample: unprepared numbers, one per input of the source.
    Predict { run: RunId, input: Vec<f32> },
    /// All weights, at the start and now.
    Export { run: RunId },
    /// Does work that the page times, `repeats` passes over `elements` numbers, and touches no run.
    Measure { work: Work, elements: u32, repeats: u32 },
    /// Does a piece of an experiment, which touches no run.
    Do(Box<Job>),
}

/// An activation as it is stated on the wire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionCode {
    /// The slug of a row, or the slug of no row and a formula.
    pub id: String,
    /// A learner's own formula as it was written; where it is given, it is the activation.
    pub formula: Option<String>,
    /// One value for each parameter, in the order of the row or of the formula.
    pub parameters: Vec<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moment {
    Latest,
    Epoch(u32),
}

/// A number of the network that a reader sets.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    Weight { unit: UnitId, input: usize, value: f32 },
    Bias { unit: UnitId, value: f32 },
}

/// Work of a known size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Work {
    /// The multiply-adds of a dense layer.
    MultiplyAdd,
    /// The batch kernel of an activation, value and slope.
    Kernel(FunctionCode),
}
