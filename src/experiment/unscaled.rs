//! Real features, unscaled and standardised, before the first layer: how many pre-activations lie where f32 sees a constant.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::precision::edge::{Edges, value_edges};
use super::precision::format::Format;
use crate::activation::Function;
use crate::nn::data::check::DEFAULT_TEST_SHARE;
use crate::nn::data::dataset::Dataset;
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::nn::rng::{Rng, Stream};
use crate::nn::samples::Samples;
use crate::nn::task::{Scaling, Source, Task};

/// Draws of weights.
pub const SEEDS: RangeInclusive<u32> = 1..=100;
/// Units of the first layer.
pub const WIDTH: usize = 64;
/// Bins of a histogram, and how far it reaches to both sides; what lies beyond counts in the outermost bins.
pub const BINS: usize = 80;
pub const REACH: f64 = 40.0;

/// A first layer on the breast cancer data, with weights uniform within ±1/√30 and biases 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unscaled<F> {
    pub function: F,
    /// Each draws weights of its own; the data are the same.
    pub seeds: u32,
    pub first_seed: u32,
    /// Where |f'| is below this a unit counts as saturated.
    pub epsilon: f64,
}

/// What was found for raw and for standardised features.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    pub raw: Side,
    pub standardised: Side,
}

/// The pre-activations of the training samples under one scaling.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Side {
    /// Shares of all pre-activations of all seeds, in [`BINS`] equal bins.
    pub histogram: Vec<f64>,
    /// `[seed]`.
    pub shares: Vec<Shares>,
}

/// Shares of the pre-activations of one seed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shares {
    /// |z| beyond the nearer of two edges, see [`nearest`].
    pub beyond: f64,
    /// f(z), rounded to f32, is its limit on the left.
    pub at_left_limit: f64,
    /// f(z), rounded to f32, is its limit on the right.
    pub at_right_limit: f64,
    /// |f'(z)| < ε.
    pub flat: f64,
    /// The median of |z|.
    pub median: f64,
}

/// The distance of the nearer of two edges; infinite where there are not two.
pub fn nearest(edges: Edges) -> f64 {
    match (edges.left, edges.right) {
        (Some(left), Some(right)) => left.at.abs().min(right.at.abs()),
        _ => f64::INFINITY,
    }
}

impl<F> Unscaled<F> {
    /// The same set-up with the function named in another way.
    pub fn with<G>(&self, function: G) -> Unscaled<G> {
        Unscaled { function, seeds: self.seeds, first_seed: self.first_seed, epsilon: self.epsilon }
    }
}

impl Unscaled<Function> {
    pub fn run(&self) -> Found {
        let edges = value_edges(&self.function, &self.function.facts(), Format::Float32);
        let distance = nearest(edges);
        let task = |scaling| Task {
            source: Source::BreastCancer,
            samples: 0,
            noise: 0.0,
            test_share: DEFAULT_TEST_SHARE,
            features: Vec::new(),
            scaling,
        };
        let side = |scaling| {
            let data = Dataset::load(&task(scaling), self.first_seed);
            self.side(&data.train, edges, distance)
        };
        Found { raw: side(Scaling::Raw), standardised: side(Scaling::Standardised) }
    }

    fn side(&self, samples: &Samples, edges: Edges, distance: f64) -> Side {
        let mut histogram = vec![0.0; BINS];
        let mut shares = Vec::new();
        for seed in (0..self.seeds).map(|it| self.first_seed.wrapping_add(it)) {
            let mut numbers = pre_activations(samples, seed);
            let n = numbers.len() as f64;
            for z in &numbers {
                let place = (z + REACH) / (2.0 * REACH) * BINS as f64;
                histogram[(place.max(0.0) as usize).min(BINS - 1)] += 1.0 / (n * f64::from(self.seeds));
            }
            let share =
                |holds: &dyn Fn(f64) -> bool| numbers.iter().filter(|it| holds(**it)).count() as f64 / n;
            let mut found = Shares {
                beyond: share(&|z| z.abs() > distance),
                at_left_limit: share(&|z| edges.left.is_some_and(|it| z < it.at)),
                at_right_limit: share(&|z| edges.right.is_some_and(|it| z > it.at)),
                flat: share(&|z| self.function.derivative(z).abs() < self.epsilon),
                median: 0.0,
            };
            numbers.iter_mut().for_each(|it| *it = it.abs());
            let middle = numbers.len() / 2;
            found.median = *numbers.select_nth_unstable_by(middle, f64::total_cmp).1;
            shares.push(found);
        }
        Side { histogram, shares }
    }
}

/// w·x of each unit for each sample.
fn pre_activations(samples: &Samples, seed: u32) -> Vec<f64> {
    let mut rng = Rng::new(seed, Stream::Weights);
    // A uniform weight reaches √3 standard deviations.
    let gain = (1.0 / 3.0_f64.sqrt()) as f32;
    let init = Initialisation::Gain { gain, distribution: Distribution::Uniform };
    let draw = init.draw(samples.inputs, WIDTH, 1.0);
    let n = samples.len();
    let mut numbers = vec![0.0; WIDTH * n];
    for unit in numbers.chunks_exact_mut(n) {
        for input in 0..samples.inputs {
            let weight = f64::from(draw.weight(&mut rng));
            unit.iter_mut().zip(samples.input(input)).for_each(|(sum, x)| *sum += weight * f64::from(*x));
        }
    }
    numbers
}
