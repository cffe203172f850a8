//! Whether a deep network learns at all: He et al. 2015 (arXiv 1502.01852), figures 2 and 3, on handwritten digits.

use serde::{Deserialize, Serialize};

use crate::activation::Function;
use crate::nn::data::dataset::Dataset;
use crate::nn::initialisation::Initialisation;
use crate::nn::optimiser::Optimiser;
use crate::nn::output::Output;
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};
use crate::nn::samples::Split;
use crate::nn::schedule::Schedule;
use crate::nn::task::{Scaling, Source, Task};
use crate::nn::trainer::Trainer;

pub const WIDTH: usize = 32;
/// Mini-batches that a run is trained for.
pub const STEPS: u32 = 400;
/// Large, because a step on a few digits can throw a deep network out of its way for good.
pub const BATCH: usize = 128;
/// Steps between two losses that are kept.
pub const EVERY: u32 = 20;

/// The rule of the update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Descent {
    /// Plain, with one learning rate for every layer.
    Plain,
    /// Adam divides each gradient by its own size, which masks how small it is.
    Adam,
}

impl Descent {
    fn optimiser(self) -> Optimiser {
        match self {
            Self::Plain => Optimiser::Sgd,
            Self::Adam => Optimiser::Adam { beta1: 0.9, beta2: 0.999 },
        }
    }

    pub const fn learning_rate(self) -> f32 {
        match self {
            Self::Plain => 0.02,
            Self::Adam => 0.003,
        }
    }
}

/// A run that differs from others by its seed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeepRun<F = Function> {
    pub function: F,
    pub initialisation: Initialisation,
    /// Hidden layers.
    pub depth: usize,
    pub descent: Descent,
    pub seed: u32,
}

/// What a run came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeepResult {
    /// Share of the test digits that are told right.
    pub accuracy: f64,
    /// Cross-entropy over the training digits at step 0 and after every [`EVERY`] steps; shorter where the run diverged.
    pub losses: Vec<f64>,
}

impl<F> DeepRun<F> {
    /// The same run with another name of the function, or the failure.
    pub fn rename<G, E>(self, rename: impl FnOnce(F) -> Result<G, E>) -> Result<DeepRun<G>, E> {
        let Self { function, initialisation, depth, descent, seed } = self;
        Ok(DeepRun { function: rename(function)?, initialisation, depth, descent, seed })
    }
}

/// Trains on three quarters of the digits for [`STEPS`] mini-batches.
pub fn train(run: &DeepRun) -> DeepResult {
    let recipe = recipe(run);
    let data = Dataset::load(&recipe.task, run.seed);
    let mut trainer = Trainer::new(recipe, Split { train: data.train, test: data.test });
    let mut losses = vec![trainer.train_score().loss];
    while trainer.steps() < STEPS && trainer.divergence().is_none() {
        trainer.step();
        if trainer.steps().is_multiple_of(EVERY) {
            losses.push(trainer.train_score().loss);
        }
    }
    DeepResult { accuracy: trainer.test_score().quality, losses }
}

fn recipe(run: &DeepRun) -> Recipe {
    let layer = LayerRecipe { width: WIDTH, function: run.function.clone(), parameters: Parameters::Fixed };
    Recipe {
        task: Task {
            source: Source::Digits,
            samples: 0,
            noise: 0.0,
            test_share: 0.25,
            features: Vec::new(),
            scaling: Scaling::Standardised,
        },
        layers: vec![layer; run.depth],
        output: Output::Softmax,
        initialisation: run.initialisation,
        bias: 0.0,
        optimiser: run.descent.optimiser(),
        learning_rate: run.descent.learning_rate(),
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: BATCH,
        seed: run.seed,
        epsilon: 0.01,
    }
}
