//! Hidden units left out of a step at random.

use super::matrix::{Matrix, Order};
use super::network::Network;
use super::rng::{QuickRng, Stream};

/// Inverted dropout: what is kept counts 1 / (1 - share) times, so that a network that is not trained needs no change.
#[derive(Clone, Debug)]
pub(super) struct Dropout {
    share: f32,
    /// One per hidden layer: 0 or 1 / (1 - share).
    masks: Vec<Matrix>,
}

impl Dropout {
    /// `None` where nothing is left out.
    pub fn new(share: f32, network: &Network, order: Order) -> Option<Self> {
        let masks = || network.hidden().iter().map(|it| Matrix::new(it.fan_out, order)).collect();
        (share > 0.0).then(|| Self { share, masks: masks() })
    }

    /// Draws which units take part in a step: layer by layer, sample by sample, unit by unit.
    pub fn draw(&mut self, seed: u32, step: u32, samples: usize) {
        let mut rng = QuickRng::new(seed, Stream::Dropout, step);
        let kept = 1.0 / (1.0 - self.share);
        for mask in &mut self.masks {
            if mask.shape().rows != samples {
                mask.set_samples(samples);
            }
            let places = mask.shape().places();
            let numbers = mask.numbers_mut();
            places.for_each(|place| numbers[place] = if rng.uniform() < self.share { 0.0 } else { kept });
        }
    }

    /// What the units of a hidden layer are multiplied by.
    pub fn mask(&self, layer: usize) -> &Matrix {
        &self.masks[layer]
    }
}

/// `numbers` times `factors`, one by one.
pub(super) fn multiply(numbers: &mut [f32], factors: &[f32]) {
    for (number, factor) in numbers.iter_mut().zip(factors) {
        *number *= factor;
    }
}
