//! A batch kernel over pre-activations that lie as those of a network do.

use std::hint::black_box;

use activation_lab::activation::Function;
use activation_lab::nn::rng::{Rng, Stream};

/// Pre-activations have this deviation: both tails of every function are met, and so is its middle.
const SPREAD: f64 = 2.0;

/// A function with pre-activations in random order and room for its values and slopes.
pub struct KernelRun {
    function: Function,
    input: Vec<f32>,
    value: Vec<f32>,
    slope: Vec<f32>,
}

impl KernelRun {
    pub fn new(function: Function, elements: usize) -> Self {
        let mut rng = Rng::new(1, Stream::Data);
        let input: Vec<f32> = (0..elements).map(|_| (SPREAD * rng.normal()) as f32).collect();
        Self { function, value: vec![0.0; elements], slope: vec![0.0; elements], input }
    }

    /// Value and slope of every pre-activation, `repeats` times.
    pub fn run(&mut self, repeats: u32) {
        for _ in 0..repeats {
            self.function.batch(black_box(&self.input), &mut self.value, &mut self.slope);
            black_box((self.value.as_slice(), self.slope.as_slice()));
        }
    }

    pub fn input(&self) -> &[f32] {
        &self.input
    }

    pub fn value(&self) -> &[f32] {
        &self.value
    }

    pub fn slope(&self) -> &[f32] {
        &self.slope
    }
}
