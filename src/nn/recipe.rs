//! Everything that determines a run.

use serde::{Deserialize, Serialize};

use crate::activation::Function;

use super::initialisation::Initialisation;
use super::optimiser::Optimiser;
use super::output::Output;
use super::schedule::Schedule;
use super::task::Task;

/// Everything that determines a run. `F` is how an activation is named: the function itself in the engine, its code on
/// the wire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recipe<F = Function> {
    pub task: Task,
    /// The hidden layers, from input to output; none makes a linear model.
    pub layers: Vec<LayerRecipe<F>>,
    pub output: Output,
    pub initialisation: Initialisation,
    /// What every bias starts at; PyTorch's initialisation draws its own.
    pub bias: f32,
    pub optimiser: Optimiser,
    pub learning_rate: f32,
    pub schedule: Schedule,
    /// λ of λ·Σ|w|, and of λ/2·Σw², over weights, not biases.
    pub l1: f32,
    pub l2: f32,
    /// The largest norm of the whole gradient; a larger one is scaled down to it.
    pub clip: Option<f32>,
    /// Probability that a hidden unit is left out of a training step; the others are scaled up by 1 / (1 - dropout).
    pub dropout: f32,
    pub batch_size: usize,
    /// Of data, initial weights, order of samples and dropout, each with a stream of its own.
    pub seed: u32,
    /// A unit counts as saturated where |f'| is below this.
    pub epsilon: f64,
}

/// One hidden layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerRecipe<F = Function> {
    pub width: usize,
    pub function: F,
    pub parameters: Parameters,
}

/// Whether the parameters of a layer's activation are trained: one value of each for the whole layer. Which of them can
/// be is the function's to say; the others stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parameters {
    Fixed,
    Learned,
}

impl<F> Recipe<F> {
    /// The same run with its activations named in another way, or the first failure.
    pub fn rename<G, E>(self, mut rename: impl FnMut(F) -> Result<G, E>) -> Result<Recipe<G>, E> {
        let layer = |it: LayerRecipe<F>| {
            Ok(LayerRecipe { width: it.width, function: rename(it.function)?, parameters: it.parameters })
        };
        let layers = self.layers.into_iter().map(layer).collect::<Result<_, E>>()?;
        let Self {
            task,
            output,
            initialisation,
            bias,
            optimiser,
            learning_rate,
            schedule,
            l1,
            l2,
            clip,
            dropout,
            batch_size,
            seed,
            epsilon,
            ..
        } = self;
        Ok(Recipe {
            task,
            layers,
            output,
            initialisation,
            bias,
            optimiser,
            learning_rate,
            schedule,
            l1,
            l2,
            clip,
            dropout,
            batch_size,
            seed,
            epsilon,
        })
    }
}
