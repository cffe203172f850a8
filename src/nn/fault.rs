//! The limits within which a run is sensible, and what can be wrong with a recipe.

use std::ops::RangeInclusive;

use super::initialisation::Initialisation;
use super::optimiser::Optimiser;
use super::recipe::Recipe;
use super::samples::Targets;
use super::schedule::Schedule;

pub const HIDDEN_LAYERS: RangeInclusive<usize> = 0..=50;
/// Units of a hidden layer.
pub const WIDTH: RangeInclusive<usize> = 1..=256;
pub const LEARNING_RATE: RangeInclusive<f32> = 1e-6..=1e6;
pub const BATCH_SIZE: RangeInclusive<usize> = 1..=256;
/// λ of the penalties.
pub const PENALTY: RangeInclusive<f32> = 0.0..=10.0;
/// The largest norm of a clipped gradient.
pub const CLIP: RangeInclusive<f32> = 1e-6..=1e6;
pub const DROPOUT: RangeInclusive<f32> = 0.0..=0.9;
/// Threshold on |f'| below which a unit counts as saturated.
pub const EPSILON: RangeInclusive<f64> = 1e-12..=1.0;
/// What every bias starts at.
pub const BIAS: RangeInclusive<f32> = -10.0..=10.0;
pub const GAIN: RangeInclusive<f32> = 0.0..=100.0;
/// Momentum, decay and the betas: 1 would never forget.
pub const MEMORY: RangeInclusive<f32> = 0.0..=0.9999;
/// Of AdamW.
pub const WEIGHT_DECAY: RangeInclusive<f32> = 0.0..=10.0;
/// Epochs of a schedule.
pub const EPOCHS: RangeInclusive<u32> = 1..=1_000_000;
/// What a step of a schedule multiplies by.
pub const FACTOR: RangeInclusive<f32> = 0.0..=1.0;

/// What is outside its limits, or not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The output does not fit the targets.
    Mismatch,
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
}

impl Recipe {
    /// Whether a network can be trained by this recipe towards these targets. The task and the parameters of functions are
    /// not looked at.
    ///
    /// # Errors
    /// The first fault, in the order of [`Fault`].
    pub fn check(&self, targets: &Targets) -> Result<(), Fault> {
        let units = self.output.units(targets);
        let layers = HIDDEN_LAYERS.contains(&self.layers.len())
            && self.layers.iter().all(|it| WIDTH.contains(&it.width));
        let penalties = PENALTY.contains(&self.l1) && PENALTY.contains(&self.l2);
        let checks = [
            (units.is_some(), Fault::Mismatch),
            (layers, Fault::Layers),
            (BIAS.contains(&self.bias) && self.initialisation.is_sensible(), Fault::Initialisation),
            (self.optimiser.is_sensible(), Fault::Optimiser),
            (LEARNING_RATE.contains(&self.learning_rate), Fault::LearningRate),
            (self.schedule.is_sensible(), Fault::Schedule),
            (penalties, Fault::Regularisation),
            (self.clip.is_none_or(|it| CLIP.contains(&it)), Fault::Clip),
            (DROPOUT.contains(&self.dropout), Fault::Dropout),
            (BATCH_SIZE.contains(&self.batch_size), Fault::BatchSize),
            (EPSILON.contains(&self.epsilon), Fault::Epsilon),
        ];
        checks.into_iter().find(|it| !it.0).map_or(Ok(()), |it| Err(it.1))
    }
}

impl Initialisation {
    fn is_sensible(self) -> bool {
        match self {
            Self::Gain { gain, .. } => GAIN.contains(&gain),
            _ => true,
        }
    }
}

impl Optimiser {
    fn is_sensible(self) -> bool {
        match self {
            Self::Sgd => true,
            Self::Momentum { momentum } | Self::Nesterov { momentum } => MEMORY.contains(&momentum),
            Self::RmsProp { decay } => MEMORY.contains(&decay),
            Self::Adam { beta1, beta2 } => MEMORY.contains(&beta1) && MEMORY.contains(&beta2),
            Self::AdamW { beta1, beta2, weight_decay } => {
                MEMORY.contains(&beta1) && MEMORY.contains(&beta2) && WEIGHT_DECAY.contains(&weight_decay)
            }
        }
    }
}

impl Schedule {
    fn is_sensible(self) -> bool {
        match self {
            Self::Constant => true,
            Self::Step { every, factor } => EPOCHS.contains(&every) && FACTOR.contains(&factor),
            Self::Cosine { epochs } => EPOCHS.contains(&epochs),
        }
    }
}
