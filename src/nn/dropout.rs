//! Hidden units left out of a step at random.

use super::grid::{Grid, LANES};
use super::network::Network;
use super::rng::{QuickRng, Stream};
use super::workspace::Trace;

/// Inverted dropout: what is kept counts 1 / (1 - share) times, so that a network that is not trained needs no change.
#[derive(Clone, Debug)]
pub(super) struct Dropout {
    share: f32,
    /// One per hidden layer: 0 or 1 / (1 - share).
    masks: Vec<Grid>,
}

impl Dropout {
    /// For batches of up to `capacity` samples; `None` where nothing is left out.
    pub fn new(share: f32, network: &Network, capacity: usize) -> Option<Self> {
        let grid = |units| Grid::new(units, capacity.div_ceil(LANES));
        (share > 0.0)
            .then(|| Self { share, masks: network.hidden().iter().map(|it| grid(it.fan_out)).collect() })
    }

    /// Draws which units of which of `blocks` blocks of samples take part in a step.
    pub fn draw(&mut self, seed: u32, step: u32, blocks: usize) {
        let mut rng = QuickRng::new(seed, Stream::Dropout, step);
        let kept = 1.0 / (1.0 - self.share);
        for mask in &mut self.masks {
            mask.set_blocks(blocks);
            for number in mask.live_mut().as_flattened_mut() {
                *number = if rng.uniform() < self.share { 0.0 } else { kept };
            }
        }
    }

    /// Applies the mask of a hidden layer to its activations and slopes.
    pub fn apply(&self, layer: usize, trace: &mut Trace) {
        multiply(trace.activation.live_mut().as_flattened_mut(), self.mask(layer));
        multiply(trace.slope.live_mut().as_flattened_mut(), self.mask(layer));
    }

    /// `[unit][sample]` of a hidden layer.
    pub fn mask(&self, layer: usize) -> &[f32] {
        self.masks[layer].live().as_flattened()
    }
}

/// `numbers` times `factors`, one by one.
pub(super) fn multiply(numbers: &mut [f32], factors: &[f32]) {
    for (number, factor) in numbers.iter_mut().zip(factors) {
        *number *= factor;
    }
}
