//! What is measured in one random network.

use serde::{Deserialize, Serialize};

use super::setup::DepthSetup;
use crate::nn::rng::{Rng, Stream};

/// The window of the histograms, and the bins in it.
pub const WINDOW: (f64, f64) = (-6.0, 6.0);
pub const BINS: usize = 48;

/// One network, one input and one gradient that comes in at its top.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    /// Root mean square of the numbers in front of layer l: index 0 is the input, the last one the output.
    pub forward: Vec<f64>,
    /// ‖gradient‖ by the numbers in front of layer l, as a part of that at the top: the last one is 1.
    pub backward: Vec<f64>,
    /// Share of each layer's units with |f'| < ε.
    pub saturated: Vec<f64>,
    /// Counts of each layer's pre-activations in [`BINS`] bins of [`WINDOW`].
    pub histograms: Vec<Vec<u32>>,
}

/// A layer that a signal has passed.
struct Layer {
    /// `[unit][input]`, flat.
    weights: Vec<f64>,
    pre_activations: Vec<f64>,
}

/// The network of a seed. The input is standard normal and so is the direction of the gradient; the same seed has the same
/// standard numbers, whatever the function and the initialisation make of them.
pub fn measure(setup: &DepthSetup, seed: u32) -> Passage {
    let function = &setup.function;
    let mut weights = Rng::new(seed, Stream::Weights);
    let mut data = Rng::new(seed, Stream::Data);
    let mut vector = || -> Vec<f64> { (0..setup.width).map(|_| data.normal()).collect() };
    let (mut signal, mut gradient) = (vector(), vector());
    let mut forward = vec![rms(&signal)];
    // A gain is an integral: the layers behind the first share it.
    let gains = [setup.gain_of(0), setup.gain_of(1)];
    let mut layers = Vec::with_capacity(setup.depth);
    for index in 0..setup.depth {
        let draw = setup.initialisation.draw(setup.width, setup.width, gains[index.min(1)]);
        let count = setup.width * setup.width;
        let layer_weights: Vec<f64> =
            (0..count).map(|_| setup.gain * f64::from(draw.weight(&mut weights))).collect();
        let rows = layer_weights.chunks_exact(setup.width);
        let sum = |row: &[f64]| row.iter().zip(&signal).map(|(weight, x)| weight * x).sum::<f64>();
        let pre_activations: Vec<f64> =
            rows.map(|row| sum(row) + f64::from(draw.bias(0.0, &mut weights))).collect();
        signal = pre_activations.iter().map(|z| function.value(*z)).collect();
        forward.push(rms(&signal));
        layers.push(Layer { weights: layer_weights, pre_activations });
    }
    let slopes: Vec<Vec<f64>> = layers
        .iter()
        .map(|it| it.pre_activations.iter().map(|z| function.derivative(*z)).collect())
        .collect();
    let top = rms(&gradient);
    let mut backward = vec![1.0];
    for (layer, slopes) in layers.iter().zip(&slopes).rev() {
        gradient = layer.pull(&gradient, slopes);
        backward.push(rms(&gradient) / top);
    }
    backward.reverse();
    let is_flat = |slope: &&f64| slope.abs() < setup.epsilon || **slope == 0.0;
    let share = |slopes: &Vec<f64>| slopes.iter().filter(is_flat).count() as f64 / setup.width as f64;
    Passage {
        forward,
        backward,
        saturated: slopes.iter().map(share).collect(),
        histograms: layers.iter().map(|it| histogram(&it.pre_activations)).collect(),
    }
}

impl Layer {
    /// Wᵀ (slopes ⊙ gradient).
    fn pull(&self, gradient: &[f64], slopes: &[f64]) -> Vec<f64> {
        let width = gradient.len();
        let mut below = vec![0.0; width];
        for (row, (gradient, slope)) in self.weights.chunks_exact(width).zip(gradient.iter().zip(slopes)) {
            let delta = gradient * slope;
            below.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight * delta);
        }
        below
    }
}

/// Root mean square, without overflow on the way.
fn rms(numbers: &[f64]) -> f64 {
    let largest = numbers.iter().fold(0.0_f64, |a, b| if b.is_nan() { f64::NAN } else { a.max(b.abs()) });
    if largest == 0.0 || !largest.is_finite() {
        return largest;
    }
    let sum: f64 = numbers.iter().map(|it| (it / largest) * (it / largest)).sum();
    largest * (sum / numbers.len() as f64).sqrt()
}

fn histogram(numbers: &[f64]) -> Vec<u32> {
    let (low, high) = WINDOW;
    let mut counts = vec![0; BINS];
    for number in numbers.iter().filter(|it| (low..high).contains(it)) {
        let bin = ((number - low) / (high - low) * BINS as f64) as usize;
        counts[bin.min(BINS - 1)] += 1;
    }
    counts
}
