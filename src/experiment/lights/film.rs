//! A run as it was seen, step by step.

use serde::{Deserialize, Serialize};

use super::drive::{Turn, drive};
use super::setup::LightsSetup;
use super::story::UnitStory;
use super::watch::Watch;
use crate::nn::trainer::Trainer;

/// The light of a unit that has no slope at any sample.
pub const DEAD: u8 = 0;
/// The light of a unit that has a slope at every sample.
pub const FULL: u8 = u8::MAX;
/// The most moments of a film; longer runs keep every second, third, ... and the last. Deaths are noted after every step
/// all the same.
pub const MOMENTS: u32 = 400;

/// A run as it was seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Film {
    /// Units of each hidden layer, from input to output.
    pub widths: Vec<u32>,
    /// By step; the first is the untrained network. The step of a cure has two: before it and after it.
    pub frames: Vec<Frame>,
    /// The frame of the network as it was cured.
    pub cured_at: Option<u32>,
    /// One per hidden unit, layer after layer.
    pub units: Vec<UnitStory>,
    /// Over the training samples: before the first step, before the cure, after it, and at the end.
    pub train: Vec<Milestone>,
    /// The share of test samples that are right at the end.
    pub accuracy: f64,
    /// Training samples, over which units are looked at.
    pub samples: u32,
    /// The step whose numbers were not finite, at which the run ended.
    pub diverged_at: Option<u32>,
}

/// One moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    pub step: u32,
    /// The share of samples at which a unit has a slope, in 255 parts: [`DEAD`] is none, [`FULL`] is all.
    pub lit: Vec<u8>,
}

/// Loss and accuracy over the training samples after some steps.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    pub step: u32,
    pub loss: f64,
    pub quality: f64,
}

impl Film {
    /// Units of all hidden layers.
    pub fn n_units(&self) -> usize {
        self.units.len()
    }

    /// Hidden units that were dead at the end.
    pub fn n_dead(&self) -> usize {
        self.units.iter().filter(|it| it.dead_since.is_some()).count()
    }

    /// How often units of a layer came back.
    pub fn revivals(&self, layer: usize) -> u32 {
        self.units.iter().filter(|it| it.unit.layer == layer).map(|it| it.revivals).sum()
    }
}

/// Films the run of `setup`, whose recipe and steps are within their limits.
///
/// ```
/// use activation_lab::experiment::lights::film::film;
/// # use activation_lab::activation::{Function, rows};
/// # use activation_lab::experiment::lights::setup::LightsSetup;
/// # use activation_lab::nn::initialisation::Initialisation;
/// # use activation_lab::nn::optimiser::Optimiser;
/// # use activation_lab::nn::output::Output;
/// # use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
/// # use activation_lab::nn::schedule::Schedule;
/// # use activation_lab::nn::task::{Feature, Scaling, Source, Task};
/// # let function = Function::new(rows::by_id("relu").expect("a row"));
/// # let recipe = Recipe {
/// #     task: Task { source: Source::Moons, samples: 40, noise: 0.2, test_share: 0.5,
/// #         features: vec![Feature::X1, Feature::X2], scaling: Scaling::Raw },
/// #     layers: vec![LayerRecipe { width: 3, function, parameters: Parameters::Fixed }],
/// #     output: Output::Sigmoid, initialisation: Initialisation::Zeros, bias: 0.0, optimiser: Optimiser::Sgd,
/// #     learning_rate: 0.1, schedule: Schedule::Constant, l1: 0.0, l2: 0.0, clip: None, dropout: 0.0,
/// #     batch_size: 20, seed: 1, epsilon: 0.01,
/// # };
/// // Three ReLU units whose weights are all 0: every pre-activation is 0, where the slope is 0, too.
/// let film = film(&LightsSetup { recipe, steps: 10, cure: None });
/// assert_eq!((film.n_dead(), film.units[0].dead_since), (3, Some(0)));
/// ```
pub fn film(setup: &LightsSetup) -> Film {
    let every = setup.all_steps().div_ceil(MOMENTS).max(1);
    let (mut watch, mut frames, mut train, mut cured_at) = (None, Vec::new(), Vec::new(), None);
    // The last picture, where it has no place in the film yet.
    let mut spare = None;
    let (mut run, done) = drive(setup, |run, step, turn| {
        let frame = watch.get_or_insert_with(|| Watch::new(run)).look(run, step, turn);
        if turn == Turn::Cure {
            frames.extend(spare.take());
            cured_at = Some(frames.len() as u32);
        }
        if turn != Turn::Step || step % every == 0 {
            frames.push(frame);
            spare = None;
        } else {
            spare = Some(frame);
        }
        if turn != Turn::Step || step == setup.steps {
            train.push(milestone(run, step));
        }
    });
    frames.extend(spare);
    if train.last().is_none_or(|it| it.step != done) {
        train.push(milestone(&mut run, done));
    }
    Film {
        widths: run.network().hidden().iter().map(|it| it.fan_out as u32).collect(),
        frames,
        cured_at,
        units: watch.map_or_else(Vec::new, |it| it.stories),
        train,
        accuracy: run.test_score().quality,
        samples: run.data().train.len() as u32,
        diverged_at: run.divergence().map(|_| done + 1),
    }
}

fn milestone(run: &mut Trainer, step: u32) -> Milestone {
    let score = run.train_score();
    Milestone { step, loss: score.loss, quality: score.quality }
}
