//! Two inputs through a random network: do differences grow or shrink?

use serde::{Deserialize, Serialize};

use super::field::Twins;
use super::length::Variances;
use crate::activation::Function;
use crate::nn::rng::{Rng, Stream};

/// A network that two inputs are sent through, as pre-activations of a layer 0: each layer applies f, then weights of
/// N(0, σ_w² / width) and biases of N(0, σ_b²).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TwinsSetup {
    pub at: Variances,
    /// Units per layer and numbers per input.
    pub width: usize,
    pub depth: usize,
    /// Both inputs have exactly this mean square, ...
    pub variance: f64,
    /// ... and this is the cosine of the angle between them.
    pub correlation: f64,
}

/// The pre-activations of layers 1 to `depth` of the network of a seed: their mean square over both inputs, and the cosine of the
/// angle between the two.
pub fn measure(function: &Function, setup: &TwinsSetup, seed: u32) -> Vec<Twins> {
    let pass = |vectors: &[Vec<f64>; 2]| {
        vectors.each_ref().map(|it| it.iter().map(|z| function.value(*z)).collect::<Vec<f64>>())
    };
    let mut activations = pass(&inputs(setup, seed));
    let mut rng = Rng::new(seed, Stream::Weights);
    let deviation = (setup.at.weight / setup.width as f64).sqrt();
    let bias_deviation = setup.at.bias.sqrt();
    let mut layer = || {
        let mut sums = [vec![0.0; setup.width], vec![0.0; setup.width]];
        for unit in 0..setup.width {
            let bias = bias_deviation * rng.normal();
            let [first, second] = &mut sums;
            (first[unit], second[unit]) = (bias, bias);
            for (x, y) in activations[0].iter().zip(&activations[1]) {
                let weight = deviation * rng.normal();
                first[unit] += weight * x;
                second[unit] += weight * y;
            }
        }
        activations = pass(&sums);
        let [first, second] = &sums;
        let (xx, xy, yy) = (dot(first, first), dot(first, second), dot(second, second));
        Twins { variance: 0.5 * (xx + yy) / setup.width as f64, correlation: xy / (xx * yy).sqrt() }
    };
    (0..setup.depth).map(|_| layer()).collect()
}

/// Two vectors of exactly this length and angle, in random directions.
fn inputs(setup: &TwinsSetup, seed: u32) -> [Vec<f64>; 2] {
    let mut rng = Rng::new(seed, Stream::Data);
    let length = (setup.variance * setup.width as f64).sqrt();
    let mut direction = || -> Vec<f64> { (0..setup.width).map(|_| rng.normal()).collect() };
    let first = of_length(&direction(), length);
    let other = direction();
    let along = dot(&first, &other) / (length * length);
    let across: Vec<f64> = other.iter().zip(&first).map(|(it, first)| it - along * first).collect();
    let across = of_length(&across, length);
    let sine = (1.0 - setup.correlation * setup.correlation).sqrt();
    let second = first.iter().zip(&across).map(|(x, y)| setup.correlation * x + sine * y).collect();
    [first, second]
}

fn of_length(vector: &[f64], length: f64) -> Vec<f64> {
    let factor = length / dot(vector, vector).sqrt();
    vector.iter().map(|it| it * factor).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
