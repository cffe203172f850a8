//! Training of the neuron by plain gradient descent on all samples.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::crowd::Gathering;
use super::neuron::Neuron;
use super::pull::look;
use crate::activation::Function;

pub const STEPS: RangeInclusive<u32> = 1..=5000;
pub const RATE: RangeInclusive<f32> = 1e-4..=100.0;
/// A weight or the bias, in magnitude.
pub const NUMBER: f32 = 1e6;
/// The most moments that are told of a course; a longer one tells of every second, third, ... and of the last.
pub const MOMENTS: u32 = 200;

/// What is trained. `F` is how the activation is named, as in a recipe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson<F = Function> {
    pub function: F,
    pub neuron: Neuron,
    pub gathering: Gathering,
    pub seed: u32,
    pub rate: f32,
    pub steps: u32,
}

/// How it went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// Ascending by step; the first is the beginning.
    pub moments: Vec<Moment>,
    /// Steps that were done: fewer than asked for where a number was no longer finite.
    pub steps: u32,
}

/// After some steps.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    pub step: u32,
    pub neuron: Neuron,
    pub loss: f64,
    /// Samples at which the neuron has a slope.
    pub n_sloped: u32,
}

impl<F> Lesson<F> {
    /// The same lesson with its activation named in another way, or why it cannot be.
    pub fn rename<G, E>(self, rename: impl FnOnce(F) -> Result<G, E>) -> Result<Lesson<G>, E> {
        let Self { function, neuron, gathering, seed, rate, steps } = self;
        Ok(Lesson { function: rename(function)?, neuron, gathering, seed, rate, steps })
    }
}

impl Course {
    /// Where the neuron is in the end.
    pub fn end(&self) -> Option<&Moment> {
        self.moments.last()
    }

    /// Whether any step has changed a weight or the bias.
    pub fn has_moved(&self) -> bool {
        self.moments.windows(2).any(|it| it[0].neuron != it[1].neuron)
    }
}

/// Goes down the gradient of the mean loss: w ← w - rate · ∂L/∂w.
pub fn train(lesson: &Lesson) -> Course {
    let Lesson { function, gathering, seed, rate, steps, .. } = lesson;
    let crowd = gathering.crowd(*seed);
    let every = steps.div_ceil(MOMENTS).max(1);
    let mut neuron = lesson.neuron;
    let mut moments = Vec::new();
    for step in 0..=*steps {
        let scene = look(function, neuron, &crowd);
        if step % every == 0 || step == *steps {
            let n_sloped = scene.n_sloped() as u32;
            moments.push(Moment { step, neuron, loss: scene.loss, n_sloped });
        }
        let [x, y, bias] = scene.gradient.map(|it| rate * it);
        let [a, b] = neuron.weights;
        let next = Neuron { weights: [a - x, b - y], bias: neuron.bias - bias };
        if !next.is_finite() {
            return Course { moments, steps: step };
        }
        neuron = next;
    }
    Course { moments, steps: *steps }
}
