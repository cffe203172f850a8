//! The update, in PyTorch's conventions.

use serde::{Deserialize, Serialize};

use super::optimiser::Optimiser;

/// Added to a root before it divides.
const EPSILON: f32 = 1e-8;

/// An optimiser with what it remembers of earlier steps.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Descent {
    optimiser: Optimiser,
    memory: Memory,
}

/// What an optimiser remembers: running means of the gradient and of its square, one number for each that is trained;
/// empty where the rule needs none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Memory {
    first: Vec<f32>,
    second: Vec<f32>,
    steps: u32,
}

impl Memory {
    /// Whether this is the memory of as many numbers as another.
    pub fn fits(&self, other: &Self) -> bool {
        self.first.len() == other.first.len() && self.second.len() == other.second.len()
    }
}

/// What one step is given.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    pub rate: f32,
    pub numbers: &'a [f32],
    pub gradient: &'a [f32],
    /// The gradient counts this many times: clipping.
    pub scale: f32,
}

impl Descent {
    /// An optimiser of `len` numbers that has seen nothing.
    pub fn new(optimiser: Optimiser, len: usize) -> Self {
        let (first, second) = match optimiser {
            Optimiser::Sgd => (0, 0),
            Optimiser::Momentum { .. } | Optimiser::Nesterov { .. } => (len, 0),
            Optimiser::RmsProp { .. } => (0, len),
            Optimiser::Adam { .. } | Optimiser::AdamW { .. } => (len, len),
        };
        Self { optimiser, memory: Memory { first: vec![0.0; first], second: vec![0.0; second], steps: 0 } }
    }

    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    pub fn recall(&mut self, memory: &Memory) {
        self.memory.clone_from(memory);
    }

    /// Forgets all earlier steps.
    pub fn forget(&mut self) {
        self.memory.first.fill(0.0);
        self.memory.second.fill(0.0);
        self.memory.steps = 0;
    }

    /// Writes the new numbers into `next`; whether all of them are finite.
    pub fn update(&mut self, step: Step<'_>, next: &mut [f32]) -> bool {
        let Memory { first, second, steps } = &mut self.memory;
        *steps += 1;
        let Step { rate, numbers, gradient, scale } = step;
        let gradient = gradient.iter().map(|it| scale * it);
        let pairs = next.iter_mut().zip(numbers).zip(gradient);
        match self.optimiser {
            Optimiser::Sgd => store(pairs.map(|((next, it), g)| (next, it - rate * g))),
            Optimiser::Momentum { momentum } => store(pairs.zip(first).map(|(((next, it), g), mean)| {
                *mean = momentum * *mean + g;
                (next, it - rate * *mean)
            })),
            Optimiser::Nesterov { momentum } => store(pairs.zip(first).map(|(((next, it), g), mean)| {
                *mean = momentum * *mean + g;
                (next, it - rate * (g + momentum * *mean))
            })),
            Optimiser::RmsProp { decay } => store(pairs.zip(second).map(|(((next, it), g), square)| {
                *square = decay * *square + (1.0 - decay) * (g * g);
                (next, it - rate * g / (square.sqrt() + EPSILON))
            })),
            Optimiser::Adam { beta1, beta2 } => {
                let adam = Adam::new(rate, beta1, beta2, *steps);
                store(
                    pairs
                        .zip(first.iter_mut().zip(second))
                        .map(|(((next, it), g), (mean, square))| (next, it - adam.step(g, mean, square))),
                )
            }
            Optimiser::AdamW { beta1, beta2, weight_decay } => {
                let adam = Adam::new(rate, beta1, beta2, *steps);
                let keep = 1.0 - rate * weight_decay;
                store(
                    pairs.zip(first.iter_mut().zip(second)).map(|(((next, it), g), (mean, square))| {
                        (next, keep * it - adam.step(g, mean, square))
                    }),
                )
            }
        }
    }
}

/// The constants of a step of Adam.
#[derive(Clone, Copy)]
struct Adam {
    beta1: f32,
    beta2: f32,
    /// The rate over 1 - beta1^steps.
    rate: f32,
    /// 1 / √(1 - beta2^steps).
    root_scale: f32,
}

impl Adam {
    fn new(rate: f32, beta1: f32, beta2: f32, steps: u32) -> Self {
        let left = |beta: f32| 1.0 - libm::pow(beta.into(), steps.into());
        Self {
            beta1,
            beta2,
            rate: (f64::from(rate) / left(beta1)) as f32,
            root_scale: (1.0 / left(beta2).sqrt()) as f32,
        }
    }

    #[inline(always)]
    fn step(self, g: f32, mean: &mut f32, square: &mut f32) -> f32 {
        *mean = self.beta1 * *mean + (1.0 - self.beta1) * g;
        *square = self.beta2 * *square + (1.0 - self.beta2) * (g * g);
        self.rate * *mean / (square.sqrt() * self.root_scale + EPSILON)
    }
}

/// Stores each number at its place; whether all of them are finite: no exponent is full. A maximum of integers
/// vectorises.
#[inline(always)]
fn store<'a>(numbers: impl Iterator<Item = (&'a mut f32, f32)>) -> bool {
    let largest = numbers.fold(0, |largest: u32, (place, number)| {
        *place = number;
        largest.max(number.abs().to_bits())
    });
    largest < f32::INFINITY.to_bits()
}
