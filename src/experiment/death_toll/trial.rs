//! Networks with one hidden layer on two moons.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::treatment::{Rule, Treatment};
use crate::activation::Function;
use crate::experiment::look::Look;
use crate::nn::data::dataset::Dataset;
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::nn::optimiser::Optimiser;
use crate::nn::output::Output;
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};
use crate::nn::samples::Split;
use crate::nn::schedule::Schedule;
use crate::nn::task::{Feature, Scaling, Source, Task};
use crate::nn::trainer::Trainer;

/// Points to learn from, all of them in each step, and points to be judged by.
pub const TRAIN: usize = 256;
pub const TEST: usize = 1024;

/// Hidden units, steps, and networks at a time.
pub const WIDTH: RangeInclusive<usize> = 1..=128;
pub const STEPS: RangeInclusive<u32> = 1..=1000;
pub const COUNT: RangeInclusive<u32> = 1..=10;

/// A treatment of so many networks, each with a seed of its own for data and weights. Treatments with the same seeds start from the
/// same data and the same weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial<F = Function> {
    pub function: F,
    pub width: usize,
    pub steps: u32,
    pub treatment: Treatment,
    /// Of the first network; the next ones follow.
    pub seed: u32,
    pub count: u32,
}

/// What has become of one network.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Share of the hidden units without slope on any training sample.
    pub dead: f64,
    /// On the test samples. Of a run that left the finite numbers, that of its last finite weights.
    pub accuracy: f64,
}

impl<F> Trial<F> {
    /// The same trial with its activation named in another way, or the first failure.
    pub fn rename<G, E>(self, rename: impl FnOnce(F) -> Result<G, E>) -> Result<Trial<G>, E> {
        let Self { function, width, steps, treatment, seed, count } = self;
        Ok(Trial { function: rename(function)?, width, steps, treatment, seed, count })
    }
}

impl Trial {
    pub fn runs(&self) -> Vec<Run> {
        (0..self.count).map(|it| self.run(self.seed.wrapping_add(it))).collect()
    }

    fn run(&self, seed: u32) -> Run {
        let recipe = self.recipe(seed);
        let data = Dataset::load(&recipe.task, seed);
        let mut trainer = Trainer::new(recipe, Split { train: data.train, test: data.test });
        for _ in 0..self.steps {
            if !trainer.train_epoch() {
                break;
            }
        }
        let mut workspace = Look::workspace(trainer.network());
        let look = Look::at(trainer.network(), &trainer.data().train, &mut workspace);
        Run { dead: look.dead_units as f64 / self.width as f64, accuracy: trainer.test_score().quality }
    }

    fn recipe(&self, seed: u32) -> Recipe {
        let function = self.function.clone();
        Recipe {
            task: Task {
                source: Source::Moons,
                samples: TRAIN + TEST,
                noise: 0.2,
                test_share: TEST as f64 / (TRAIN + TEST) as f64,
                features: vec![Feature::X1, Feature::X2],
                scaling: Scaling::Raw,
            },
            layers: vec![LayerRecipe { width: self.width, function, parameters: Parameters::Fixed }],
            output: Output::Sigmoid,
            initialisation: Initialisation::He(Distribution::Normal),
            bias: self.treatment.bias,
            optimiser: match self.treatment.rule {
                Rule::Sgd => Optimiser::Sgd,
                Rule::Adam => Optimiser::Adam { beta1: 0.9, beta2: 0.999 },
            },
            learning_rate: self.treatment.learning_rate,
            schedule: Schedule::Constant,
            l1: 0.0,
            l2: 0.0,
            clip: None,
            dropout: 0.0,
            batch_size: TRAIN,
            seed,
            epsilon: 0.01,
        }
    }
}
