//! The state of a run after a command.

use serde::{Deserialize, Serialize};

use super::command::RunId;
use crate::nn::observation::autopsy::Autopsy;
use crate::nn::observation::flow::Flow;
use crate::nn::observation::layer::LayerView;
use crate::nn::observation::maps::Maps;
use crate::nn::observation::picture::Picture;
use crate::nn::observation::score::{Confusion, HistoryPoint, Score};
use crate::nn::observation::wiring::Wiring;
use crate::nn::samples::Samples;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub run: RunId,
    pub status: Status,
    /// Whole epochs done by the run.
    pub epoch: u32,
    /// Mini-batches done by the run.
    pub step: u32,
    /// The epoch that everything below shows: that of the run, or of an earlier moment.
    pub shown_epoch: u32,
    /// The first, the last and the distance of the epochs that can be looked at again.
    pub recorded: Recorded,
    pub learning_rate: f64,
    pub train: Score,
    pub test: Score,
    /// One point per epoch finished since the last snapshot; after `Start` that of epoch 0.
    pub history: Vec<HistoryPoint>,
    /// Over the test samples; none for a regression.
    pub confusion: Option<Confusion>,
    pub picture: Picture,
    pub maps: Option<Maps>,
    pub wiring: Wiring,
    /// One per hidden layer, from input to output, over all training samples.
    pub layers: Vec<LayerView>,
    /// One per layer, the output layer included.
    pub flows: Vec<Flow>,
    pub autopsy: Option<Box<Autopsy>>,
    /// What does not change during a run: in the answer to `Start` only.
    pub scene: Option<Box<Scene>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    pub first: u32,
    pub last: u32,
    /// Epochs between two recorded moments: it grows so that memory stays bounded.
    pub every: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Status {
    Training,
    /// The run has stopped; its weights are the last finite ones.
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
    /// The largest curvature of the loss at the last recorded moment before, by power iteration on the training samples;
    /// plain descent is unstable above 2 / curvature. `None` where it is not finite.
    pub curvature: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quantity {
    PreActivation,
    Loss,
    Gradient,
    Weight,
}

/// What does not change during a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// The samples as they are measured, before features and scaling; at most 2000 of each are sent.
    pub train: Samples,
    pub test: Samples,
    pub train_total: u32,
    pub test_total: u32,
    /// The window of the picture: [low, high] of the first coordinate, and of the second where there is one.
    pub window: Option<[(f64, f64); 2]>,
    /// What the network's inputs are, after features.
    pub input_names: Vec<String>,
    /// Weights, biases and learnt parameters of the network.
    pub parameters: u32,
    /// Mini-batches per epoch.
    pub steps_per_epoch: u32,
}
