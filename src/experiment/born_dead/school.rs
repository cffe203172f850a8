//! Random networks that are to learn |x|.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::cohort::Cohort;
use super::input::{REACH, line};
use super::newborn::{Criterion, FLAT, Fate, fate, range};
use crate::activation::Function;
use crate::experiment::look::Look;
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::nn::network::Network;
use crate::nn::optimiser::Optimiser;
use crate::nn::output::Output;
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};
use crate::nn::rng::{Rng, Stream};
use crate::nn::samples::{Samples, Split, Targets};
use crate::nn::schedule::Schedule;
use crate::nn::task::{Feature, Scaling, Source, Task};
use crate::nn::trainer::Trainer;

/// Points of the interval to learn from, and how many of them make a step.
pub const SAMPLES: usize = 3000;
pub const BATCH_SIZE: usize = 64;
/// Of Adam, with its usual betas.
pub const LEARNING_RATE: f32 = 1e-3;
/// Points at even distances to be judged by.
const TEST: usize = 241;
/// A mean squared error below this is a success.
pub const SUCCESS: f32 = 0.01;

/// Hidden layers, networks at a time, and epochs of a school.
pub const HIDDEN: RangeInclusive<usize> = 1..=30;
pub const COUNT: RangeInclusive<u32> = 1..=10;
pub const EPOCHS: RangeInclusive<u32> = 1..=64;

/// A cohort on the line that is trained for some epochs, each of 47 steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct School<F = Function> {
    pub cohort: Cohort<F>,
    pub epochs: u32,
}

/// What has become of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum After {
    /// The output moves less than [`FLAT`].
    Constant,
    /// It does so on one side of zero.
    Half,
    /// The mean squared error is below [`SUCCESS`].
    Success,
    /// None of these.
    Between,
    /// A number was not finite.
    Infinite,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pupil {
    /// On the points it was to learn from.
    pub born: Fate,
    pub after: After,
}

/// Steps of an epoch.
pub fn steps_per_epoch() -> u32 {
    SAMPLES.div_ceil(BATCH_SIZE) as u32
}

impl School {
    /// Trains every network. One without any gradient is not trained: nothing before its last layer could change.
    pub fn taught(&self) -> Vec<Pupil> {
        self.cohort.seeds().map(|seed| self.teach(seed)).collect()
    }

    fn teach(&self, seed: u32) -> Pupil {
        let network = self.cohort.network(seed);
        let criterion = Criterion::of(&self.cohort.function);
        let mut workspace = Look::workspace(&network);
        let train = drawn(seed);
        let born = fate(&Look::at(&network, &train, &mut workspace), criterion);
        if born == Fate::Infinite {
            return Pupil { born, after: After::Infinite };
        }
        if born == Fate::Constant && criterion == Criterion::NoGradient {
            return Pupil { born, after: After::Constant };
        }
        let test = line(TEST);
        let mut trainer = Trainer::new(self.recipe(seed), Split { train, test: test.clone() });
        set(&mut trainer, &network);
        for _ in 0..self.epochs {
            if !trainer.train_epoch() {
                return Pupil { born, after: After::Infinite };
            }
        }
        let outputs = Look::at(trainer.network(), &test, &mut workspace).outputs;
        Pupil { born, after: judged(&outputs, test.input(0)) }
    }

    fn recipe(&self, seed: u32) -> Recipe {
        let layer = LayerRecipe {
            width: self.cohort.width,
            function: self.cohort.function.clone(),
            parameters: Parameters::Fixed,
        };
        Recipe {
            task: Task {
                source: Source::Abs,
                samples: SAMPLES,
                noise: 0.0,
                test_share: 0.5,
                features: vec![Feature::X1],
                scaling: Scaling::Raw,
            },
            layers: vec![layer; self.cohort.hidden],
            output: Output::Linear,
            initialisation: Initialisation::He(Distribution::Normal),
            bias: 0.0,
            optimiser: Optimiser::Adam { beta1: 0.9, beta2: 0.999 },
            learning_rate: LEARNING_RATE,
            schedule: Schedule::Constant,
            l1: 0.0,
            l2: 0.0,
            clip: None,
            dropout: 0.0,
            batch_size: BATCH_SIZE,
            seed,
            epsilon: 0.01,
        }
    }
}

/// Points of the interval by chance, with |x|.
fn drawn(seed: u32) -> Samples {
    let mut rng = Rng::new(seed, Stream::Data);
    let features: Vec<f32> = (0..SAMPLES).map(|_| (REACH * (2.0 * rng.uniform() - 1.0)) as f32).collect();
    let targets = Targets::Values(features.iter().map(|it| it.abs()).collect());
    Samples { inputs: 1, features, targets }
}

/// Puts the numbers of `network` in place of those that the trainer has drawn.
fn set(trainer: &mut Trainer, network: &Network) {
    for (index, layer) in network.layers.iter().enumerate() {
        for (at, &weight) in layer.weights.iter().enumerate() {
            trainer.set_weight(index, at / layer.fan_in, at % layer.fan_in, weight);
        }
        for (unit, &bias) in layer.biases.iter().enumerate() {
            trainer.set_bias(index, unit, bias);
        }
    }
}

fn judged(outputs: &[f32], places: &[f32]) -> After {
    let middle = outputs.len() / 2;
    let error = |(y, x): (&f32, &f32)| (y - x.abs()) * (y - x.abs());
    if !outputs.iter().all(|it| it.is_finite()) {
        After::Infinite
    } else if range(outputs) < FLAT {
        After::Constant
    } else if range(&outputs[..=middle]) < FLAT || range(&outputs[middle..]) < FLAT {
        After::Half
    } else if outputs.iter().zip(places).map(error).sum::<f32>() < SUCCESS * outputs.len() as f32 {
        After::Success
    } else {
        After::Between
    }
}
