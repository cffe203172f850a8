//! Mean and variance of activations in random networks, over units and inputs: what [`super::statistics`] tells in advance.

use serde::{Deserialize, Serialize};

use super::statistics::Statistics;
use crate::activation::Function;
use crate::nn::rng::{Rng, Stream};

/// Square networks without biases, whose weights are N(0, gain² / width), and normal inputs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct NormalisingSetup {
    pub width: usize,
    pub depth: usize,
    /// How many inputs are sent through each network.
    pub inputs: usize,
    /// Of the numbers of an input.
    pub variance: f64,
    pub gain: f64,
}

/// The activations of layers 1 to `depth` of the network of a seed.
pub fn measure(function: &Function, setup: &NormalisingSetup, seed: u32) -> Vec<Statistics> {
    let mut data = Rng::new(seed, Stream::Data);
    let mut weights = Rng::new(seed, Stream::Weights);
    let deviation = setup.gain / (setup.width as f64).sqrt();
    // `[unit][input]`, flat.
    let mut signal: Vec<f64> =
        (0..setup.width * setup.inputs).map(|_| setup.variance.sqrt() * data.normal()).collect();
    let mut layer = || {
        let mut next = vec![0.0; signal.len()];
        for sums in next.chunks_exact_mut(setup.inputs) {
            for x in signal.chunks_exact(setup.inputs) {
                let weight = deviation * weights.normal();
                sums.iter_mut().zip(x).for_each(|(sum, x)| *sum += weight * x);
            }
            sums.iter_mut().for_each(|it| *it = function.value(*it));
        }
        signal = next;
        statistics(&signal)
    };
    (0..setup.depth).map(|_| layer()).collect()
}

fn statistics(numbers: &[f64]) -> Statistics {
    let n = numbers.len() as f64;
    let mean = numbers.iter().sum::<f64>() / n;
    let variance = numbers.iter().map(|it| (it - mean) * (it - mean)).sum::<f64>() / n;
    Statistics { mean, variance }
}
