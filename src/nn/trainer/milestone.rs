//! Taking up a run between two epochs from its numbers alone.

use serde::{Deserialize, Serialize};

use super::Trainer;

/// A run between two epochs: all that later steps depend on where the optimiser remembers nothing, as plain SGD.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// Whole epochs done.
    pub epoch: u32,
    /// Mini-batches done.
    pub step: u32,
    /// Everything that is trained, see [`Trainer::parameters`].
    pub numbers: Vec<f32>,
}

impl Trainer {
    /// The run as it stands; within an epoch the samples of it that were used count as not used.
    pub fn milestone(&self) -> Milestone {
        Milestone { epoch: self.epoch, step: self.step, numbers: self.model.numbers() }
    }

    /// Goes on from a milestone of this recipe; whether it is of a network of this shape. If not, nothing has changed.
    pub fn take_up(&mut self, milestone: &Milestone) -> bool {
        if milestone.numbers.len() != self.model.count() {
            return false;
        }
        self.model.set_numbers(&milestone.numbers);
        self.descent.forget();
        self.restored_flows = None;
        self.divergence = None;
        self.used = 0;
        self.epoch = milestone.epoch;
        self.step = milestone.step;
        self.history.clear();
        true
    }
}
