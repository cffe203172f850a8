//! What crosses the wire between the page and the worker: the only serialised types.

use serde::{Deserialize, Serialize};

/// The version of these types; the page compares it with the one in [`Event::Hello`].
pub const VERSION: u32 = 2;

/// Names a run. A command that names another run than the current one is refused as stale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunId(pub u32);

/// What the page asks for. Each command is answered by exactly one [`Event`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Builds data and network and replaces the current run. Answered by a snapshot with its [`Scene`]. The same
    /// configuration is the same start: that is how a run is reset.
    Start { run: RunId, config: TrainConfig },
    /// Trains until this many more epochs have ended, 1 to 1000; one that steps have begun counts.
    Advance { run: RunId, epochs: u32 },
    /// Trains on one mini-batch.
    Step { run: RunId },
    /// Changes the learning rate of all later steps.
    SetLearningRate { run: RunId, rate: f64 },
    /// Does work that the page times, `repeats` passes over `elements` numbers, and touches no run.
    Measure { work: Work, elements: u32, repeats: u32 },
}

/// Work of a known size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Work {
    /// The multiply-adds of a dense layer.
    MultiplyAdd,
    /// The batch kernel of an activation, stated as in [`TrainConfig`], value and slope.
    Kernel { function: String, formula: Option<String>, parameters: Vec<f64> },
}

/// Everything that determines a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrainConfig {
    /// Slug of the hidden layers' activation, or the slug of no row and a formula.
    pub function: String,
    /// A learner's own formula as it was written; where it is given, it is the activation.
    pub formula: Option<String>,
    /// Its parameters in the order of the row or of the formula; one value for each parameter.
    pub parameters: Vec<f64>,
    pub data_set: DataSet,
    /// Train and test samples together.
    pub samples: u32,
    /// Standard deviation of the normal displacement of each coordinate.
    pub noise: f64,
    pub seed: u32,
    /// Widths of the hidden layers, from input to output.
    pub hidden: Vec<u32>,
    pub initialisation: Initialisation,
    pub learning_rate: f64,
    pub batch_size: u32,
    /// A unit counts as saturated where |f'| is below this.
    pub epsilon: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DataSet {
    Moons,
    Circle,
    Spiral,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Initialisation {
    HeNormal,
    HeUniform,
    GlorotNormal,
    GlorotUniform,
    LecunNormal,
    LecunUniform,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The worker runs; sent once, unasked.
    Hello {
        version: u32,
    },
    Snapshot(Box<Snapshot>),
    /// The work is done. The number depends on every element, so that none can be left out.
    Measured(f32),
    /// The command was not carried out and nothing changed. `run` is `None` where the bytes were no command about a run.
    Refused {
        run: Option<RunId>,
        reason: Refusal,
    },
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
    /// This field of the configuration or of the command is outside its limits, or not a number.
    OutOfRange(Field),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    Parameters,
    Samples,
    Noise,
    Hidden,
    LearningRate,
    BatchSize,
    Epsilon,
    Epochs,
    Elements,
    Repeats,
}

/// The state of a run after a command.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub run: RunId,
    pub status: Status,
    /// Whole epochs done.
    pub epoch: u32,
    /// Mini-batches done.
    pub step: u32,
    pub learning_rate: f64,
    pub train: Score,
    pub test: Score,
    /// One point per epoch finished since the last snapshot; after `Start` that of epoch 0.
    pub losses: Vec<LossPoint>,
    pub surface: Surface,
    /// One per hidden layer, from input to output, over all training samples.
    pub layers: Vec<LayerProbe>,
    /// What does not change during a run: in the answer to `Start` only.
    pub scene: Option<Box<Scene>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Status {
    Training,
    /// The run has stopped and does no further step; its weights are the last finite ones.
    Diverged(Divergence),
}

/// The first number that was not finite.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Divergence {
    /// The epoch in which it happened, counted from 1.
    pub epoch: u32,
    /// The mini-batch in which it happened, counted from 1.
    pub step: u32,
    /// Index of the layer, 0 for the first hidden layer; the last is the output layer.
    pub layer: u32,
    pub quantity: Quantity,
    pub learning_rate: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quantity {
    PreActivation,
    Loss,
    Gradient,
    Weight,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// Mean binary cross-entropy in nats.
    pub loss: f64,
    /// Share of samples on the right side of probability 1/2.
    pub accuracy: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LossPoint {
    pub epoch: u32,
    pub train: f64,
    pub test: f64,
}

/// P(label = 1) at the centres of the cells of a square grid over the scene's window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Surface {
    /// Cells per side.
    pub side: u32,
    /// `side` * `side` probabilities times 255, rounded; row by row from the top (largest y), each from left to right.
    pub probability: Vec<u8>,
}

/// Pre-activations of one hidden layer over all training samples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerProbe {
    pub histogram: Histogram,
    pub mean: f64,
    /// Standard deviation.
    pub spread: f64,
    /// Share of pre-activations in the left flat tail, |f'| < epsilon.
    pub left_saturated: f64,
    /// Share in the right flat tail.
    pub right_saturated: f64,
    /// Share where |f'| < epsilon away from both tails.
    pub flat_inside: f64,
    /// Share of activations that are exactly zero.
    pub exact_zeros: f64,
    pub units: u32,
    pub dead: Vec<DeadUnit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Histogram {
    pub low: f64,
    pub high: f64,
    /// Bins of equal width on [low, high).
    pub counts: Vec<u32>,
    /// Below `low`.
    pub under: u32,
    /// At or above `high`.
    pub over: u32,
}

/// A unit whose slope is exactly 0, in f32, for every training sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadUnit {
    pub unit: u32,
    /// The step after which it was first seen dead since it last was not.
    pub since_step: u32,
}

/// What does not change during a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    pub train: Vec<Point>,
    pub test: Vec<Point>,
    /// The window of surface and plot is the square [-half_width, half_width]².
    pub half_width: f64,
    /// Weights and biases of the network.
    pub parameters: u32,
    /// Mini-batches per epoch.
    pub steps_per_epoch: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub x: f32,
    pub y: f32,
    pub label: u8,
}

/// Bytes that were not a value of the type asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl Command {
    /// The run that the command is about, if it is about one.
    pub fn run(&self) -> Option<RunId> {
        match *self {
            Self::Start { run, .. }
            | Self::Advance { run, .. }
            | Self::Step { run }
            | Self::SetLearningRate { run, .. } => Some(run),
            Self::Measure { .. } => None,
        }
    }

    pub fn encode(&self) -> Vec<u8> {
        encode(self)
    }

    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        decode(bytes)
    }
}

impl Event {
    pub fn encode(&self) -> Vec<u8> {
        encode(self)
    }

    pub fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        decode(bytes)
    }
}

fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("writing plain data to memory cannot fail")
}

/// Bytes left over after the value are malformed, too.
fn decode<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T, Malformed> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Malformed),
    }
}
