//! What the worker answers.

use serde::{Deserialize, Serialize};

use super::command::RunId;
use super::job::Outcome;
use super::snapshot::Snapshot;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The worker runs; sent once, unasked.
    Hello {
        version: u32,
    },
    Snapshot(Box<Snapshot>),
    /// The answer to one sample: a probability per class, or one number for a regression.
    Prediction {
        run: RunId,
        answer: Vec<f32>,
    },
    Weights(Box<Weights>),
    /// The work is done. The number depends on every element, so that none can be left out.
    Measured(f32),
    /// What came of a piece of an experiment.
    Done(Box<Outcome>),
    /// The command was not carried out and nothing changed. `run` is `None` where the bytes were no command about a run.
    Refused {
        run: Option<RunId>,
        reason: Refusal,
    },
}

/// Every number of a network, at the start and now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Weights {
    pub run: RunId,
    pub epoch: u32,
    pub step: u32,
    pub initial: Vec<LayerNumbers>,
    pub current: Vec<LayerNumbers>,
    /// The prepared samples, `[input][sample]`, that the network was trained on, and the order of samples of the first epochs is
    /// the engine's seeded shuffle.
    pub train: crate::nn::samples::Samples,
    pub test: crate::nn::samples::Samples,
}

/// One layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerNumbers {
    /// `[unit][input]`, flat.
    pub weights: Vec<f32>,
    /// `[unit]`.
    pub biases: Vec<f32>,
    /// The parameters of the activation; none in the output layer.
    pub parameters: Vec<f64>,
}

/// Why a command was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The bytes are not a command of this version.
    Malformed,
    /// The command names another run than the current one.
    Stale,
    UnknownFunction,
    /// The text is no formula.
    UnreadableFormula,
    /// The output does not fit the data, as softmax does not fit a regression.
    Mismatch,
    /// This field is outside its limits, or not a number.
    OutOfRange(Field),
}

/// What can be outside its limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    Parameters,
    Samples,
    Noise,
    TestShare,
    Features,
    OwnSamples,
    Layers,
    Initialisation,
    Optimiser,
    LearningRate,
    Schedule,
    Regularisation,
    Clip,
    Dropout,
    BatchSize,
    Epsilon,
    Epochs,
    View,
    Edit,
    Input,
    Elements,
    Repeats,
}
