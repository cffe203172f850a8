//! How much one command may compute. The unit is the multiply-add of one weight and one sample.

use super::message::event::{Field, Refusal};
use crate::nn::recipe::Recipe;
use crate::nn::samples::Samples;

/// The most of one command, so that none keeps the page waiting for long: about a second or two.
pub(super) const MOST: u64 = 1 << 33;
/// The most of one picture, and of all small maps together.
const PICTURE: u64 = 1 << 31;
const MAPS: u64 = 1 << 29;
/// The most numbers of a batch that one layer's worth of memory holds, over all layers: a batch times the units.
const BATCH_NUMBERS: usize = 1 << 23;

/// What a network costs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cost {
    /// Of one sample: forward.
    pub sample: u64,
    /// Of a training step.
    pub step: u64,
    /// Of an epoch and of the scores at its end.
    pub epoch: u64,
}

impl Cost {
    /// Of a checked recipe.
    pub fn new(recipe: &Recipe, train: &Samples, test: &Samples) -> Self {
        let widths = || std::iter::once(train.inputs).chain(recipe.layers.iter().map(|it| it.width));
        // As many logits as a class needs at most.
        let outputs = recipe.output.units(&train.targets).unwrap_or(1);
        let links = widths().zip(widths().skip(1).chain([outputs])).map(|(from, to)| (from + 1) * to);
        let sample = links.sum::<usize>() as u64;
        let (train, test) = (train.len() as u64, test.len() as u64);
        // Forward, and backward by weights and by inputs.
        let trained = 3 * sample;
        let step = trained * train.min(recipe.batch_size as u64);
        Self { sample, step, epoch: trained * train + sample * (train + test) }
    }

    /// Whether every command about such a run can be carried out in time and memory.
    pub fn check(&self, recipe: &Recipe, train: &Samples) -> Result<(), Refusal> {
        let units: usize = recipe.layers.iter().map(|it| it.width).sum();
        if units * recipe.batch_size > BATCH_NUMBERS {
            return Err(Refusal::OutOfRange(Field::BatchSize));
        }
        if self.sample * train.len() as u64 > MOST {
            return Err(Refusal::OutOfRange(Field::Layers));
        }
        Ok(())
    }

    /// The sides of a picture and of a map that can be afforded, at most those asked for.
    pub fn sides(&self, picture: u32, maps: u32) -> (u32, u32) {
        let affordable = |budget: u64| (budget / self.sample.max(1)).isqrt() as u32;
        (picture.min(affordable(PICTURE)), maps.min(affordable(MAPS)))
    }
}
