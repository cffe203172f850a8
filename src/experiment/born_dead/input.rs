//! What the networks are looked at on.

use serde::{Deserialize, Serialize};

use crate::nn::data::dataset::Dataset;
use crate::nn::samples::{Samples, Targets};
use crate::nn::task::{Feature, Scaling, Source, Task};

/// √7: with it a number that is uniform on [-√7, √7] has the variance that the paper uses.
pub const REACH: f64 = 2.645_751_311_064_590_6;
/// Points at which a line is looked at, evenly spaced; 0 is none of them.
pub const POINTS: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// The interval [-√7, √7].
    Line,
    /// 256 points of two half moons in the plane, noise 0.2.
    Moons,
}

impl Input {
    /// From left to right by the first coordinate. The targets are of no meaning.
    pub fn samples(self) -> Samples {
        match self {
            Self::Line => line(POINTS),
            Self::Moons => moons(),
        }
    }
}

/// Evenly spaced points of the interval, its ends included, with |x| as targets.
pub(super) fn line(points: usize) -> Samples {
    let place = |index| (REACH * (2.0 * index as f64 / (points - 1) as f64 - 1.0)) as f32;
    let features: Vec<f32> = (0..points).map(place).collect();
    let targets = Targets::Values(features.iter().map(|it| it.abs()).collect());
    Samples { inputs: 1, features, targets }
}

fn moons() -> Samples {
    let task = Task {
        source: Source::Moons,
        samples: 512,
        noise: 0.2,
        test_share: 0.5,
        features: vec![Feature::X1, Feature::X2],
        scaling: Scaling::Raw,
    };
    let samples = Dataset::load(&task, 1).train;
    let mut order: Vec<usize> = (0..samples.len()).collect();
    order.sort_by(|a, b| samples.input(0)[*a].total_cmp(&samples.input(0)[*b]));
    samples.pick(&order)
}
