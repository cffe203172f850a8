//! Whether the top hidden layer saturates, and whether it comes back: X. Glorot and Y. Bengio, "Understanding the difficulty
//! of training deep feedforward neural networks", AISTATS 2010, section 3.1 and figure 2, on digits in place of their data.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::activation::Function;
use crate::nn::data::check::DEFAULT_TEST_SHARE;
use crate::nn::data::dataset::Dataset;
use crate::nn::evaluate::{BATCH, sweep};
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::nn::optimiser::Optimiser;
use crate::nn::output::Output;
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};
use crate::nn::samples::Split;
use crate::nn::schedule::Schedule;
use crate::nn::task::{Scaling, Source, Task};
use crate::nn::trainer::{Trainer, TrainerState};
use crate::nn::workspace::Workspace;

/// Hidden layers.
pub const DEPTHS: RangeInclusive<usize> = 1..=5;
pub const RATES: RangeInclusive<f32> = 1e-4..=10.0;
/// Units of each hidden layer.
pub const WIDTH: usize = 64;
pub const BATCH_SIZE: usize = 10;
/// Mini-batches of an epoch: 1297 training samples.
pub const STEPS_PER_EPOCH: u32 = 130;
/// The loss of an answer that gives each of the ten digits the same probability.
pub const CHANCE: f64 = std::f64::consts::LN_10;
/// A run has escaped once its training loss is below this share of [`CHANCE`].
pub const ESCAPED: f64 = 0.5;

/// A network and how it is trained: weights uniform within ±1/√fan_in, biases 0, softmax and negative log-likelihood, plain SGD.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopLayer<F> {
    pub function: F,
    /// Hidden layers.
    pub depth: usize,
    pub learning_rate: f32,
    pub seed: u32,
}

/// What is seen after an epoch, over the training samples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sight {
    pub step: u32,
    pub loss: f64,
    /// Share of the training samples that are told right.
    pub accuracy: f64,
    /// `[hidden layer]`: mean of the activations.
    pub means: Vec<f64>,
    /// `[hidden layer]`: their standard deviation.
    pub spreads: Vec<f64>,
}

/// A piece of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    /// One per epoch; the first stretch begins with the untrained network.
    pub sights: Vec<Sight>,
    /// Where the next stretch goes on; `None` once the run has left the finite numbers.
    pub next: Option<TrainerState>,
}

impl<F> TopLayer<F> {
    /// The same set-up with the function named in another way.
    pub fn with<G>(&self, function: G) -> TopLayer<G> {
        TopLayer { function, depth: self.depth, learning_rate: self.learning_rate, seed: self.seed }
    }
}

impl TopLayer<Function> {
    /// Trains for `epochs` epochs from the start, or from where another stretch of the same set-up ended. `None` where `from`
    /// is no such state. However a run is cut into stretches, it sees the same.
    pub fn run(&self, from: Option<&TrainerState>, epochs: u32) -> Option<Stretch> {
        let data = Dataset::load(&digits(), self.seed);
        let mut trainer = Trainer::new(self.recipe(), Split { train: data.train, test: data.test });
        let mut workspace = Workspace::new(trainer.network(), BATCH);
        let mut sights = Vec::new();
        match from {
            Some(state) if !trainer.take_up(state) => return None,
            Some(_) => {}
            None => sights.push(look(&mut trainer, &mut workspace)),
        }
        for _ in 0..epochs {
            if !trainer.train_epoch() {
                return Some(Stretch { sights, next: None });
            }
            sights.push(look(&mut trainer, &mut workspace));
        }
        Some(Stretch { sights, next: Some(trainer.state()) })
    }

    fn recipe(&self) -> Recipe {
        let layer =
            || LayerRecipe { width: WIDTH, function: self.function.clone(), parameters: Parameters::Fixed };
        Recipe {
            task: digits(),
            layers: (0..self.depth).map(|_| layer()).collect(),
            output: Output::Softmax,
            // A uniform weight reaches √3 standard deviations.
            initialisation: Initialisation::Gain {
                gain: (1.0 / 3.0_f64.sqrt()) as f32,
                distribution: Distribution::Uniform,
            },
            bias: 0.0,
            optimiser: Optimiser::Sgd,
            learning_rate: self.learning_rate,
            schedule: Schedule::Constant,
            l1: 0.0,
            l2: 0.0,
            clip: None,
            dropout: 0.0,
            batch_size: BATCH_SIZE,
            seed: self.seed,
            epsilon: 0.05,
        }
    }
}

/// The digits, standardised with one mean and one deviation of all pixels.
fn digits() -> Task {
    Task {
        source: Source::Digits,
        samples: 0,
        noise: 0.0,
        test_share: DEFAULT_TEST_SHARE,
        features: Vec::new(),
        scaling: Scaling::Standardised,
    }
}

/// One pass over the training samples for the activations, one for the score.
fn look(trainer: &mut Trainer, workspace: &mut Workspace) -> Sight {
    let hidden = trainer.network().hidden().len();
    let mut sums = vec![(0.0, 0.0); hidden];
    let mut count = 0;
    sweep(trainer.network(), &trainer.data().train, workspace, |batch| {
        count += batch.n();
        for (sum, trace) in sums.iter_mut().zip(&batch.traces) {
            let activations = (0..WIDTH).flat_map(|unit| &trace.activation.unit(unit)[..batch.n()]);
            for it in activations.map(|it| f64::from(*it)) {
                *sum = (sum.0 + it, sum.1 + it * it);
            }
        }
    });
    let numbers = (count * WIDTH) as f64;
    let means: Vec<f64> = sums.iter().map(|it| it.0 / numbers).collect();
    let spread = |(sum, mean): (&(f64, f64), &f64)| (sum.1 / numbers - mean * mean).max(0.0).sqrt();
    let score = trainer.train_score();
    Sight {
        step: trainer.steps(),
        loss: score.loss,
        accuracy: score.quality,
        spreads: sums.iter().zip(&means).map(spread).collect(),
        means,
    }
}

/// The step at which a run escaped: the first sight whose loss is below [`ESCAPED`] of chance.
pub fn escape(sights: &[Sight]) -> Option<u32> {
    sights.iter().find(|it| it.loss < ESCAPED * CHANCE).map(|it| it.step)
}

/// The smallest mean activation of the top layer, and the step at which it was seen: where a layer that sank turns back.
pub fn lowest(sights: &[Sight]) -> Option<(u32, f64)> {
    let top = sights.iter().filter_map(|it| Some((it.step, *it.means.last()?)));
    top.min_by(|a, b| a.1.total_cmp(&b.1))
}
