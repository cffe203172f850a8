//! Everything that determines a run, and the limits within which it is sensible.

use std::ops::RangeInclusive;

use crate::activation::Function;

use super::data::DataSet;
use super::init::Initialisation;

/// Train and test samples together.
pub const SAMPLES: RangeInclusive<usize> = 20..=5000;
pub const NOISE: RangeInclusive<f64> = 0.0..=0.5;
pub const HIDDEN_LAYERS: RangeInclusive<usize> = 1..=50;
/// Units of a hidden layer.
pub const WIDTH: RangeInclusive<usize> = 1..=256;
pub const LEARNING_RATE: RangeInclusive<f64> = 1e-6..=1e6;
pub const BATCH_SIZE: RangeInclusive<usize> = 1..=256;
/// Threshold on |f'| below which a unit counts as saturated.
pub const EPSILON: RangeInclusive<f64> = 1e-12..=1.0;

/// Everything that determines a run. The engine takes it as it is; whoever builds it keeps the limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// The activation of every hidden layer. The output layer is linear: its unit is the logit.
    pub function: Function,
    pub data_set: DataSet,
    /// Train and test samples together.
    pub samples: usize,
    /// Standard deviation of the normal displacement of each coordinate.
    pub noise: f64,
    pub seed: u32,
    /// Widths of the hidden layers, from input to output.
    pub hidden: Vec<usize>,
    pub initialisation: Initialisation,
    pub learning_rate: f32,
    pub batch_size: usize,
    /// A unit counts as saturated where |f'| is below this.
    pub epsilon: f64,
}

impl Setup {
    /// The run that the page opens with: 2-8-8-1 on two moons, on which every function whose slope is bounded gets
    /// somewhere.
    pub fn new(function: Function) -> Self {
        Self {
            function,
            data_set: DataSet::Moons,
            samples: 400,
            noise: DataSet::Moons.default_noise(),
            seed: 1,
            hidden: vec![8, 8],
            initialisation: Initialisation::HeNormal,
            learning_rate: 0.1,
            batch_size: 16,
            epsilon: 0.05,
        }
    }
}
