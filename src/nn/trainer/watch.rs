//! What a run notices of itself: its scores, its dead units, and where it leaves the finite numbers.

use super::Trainer;
use crate::nn::batch::BatchTrace;
use crate::nn::divergence::{Divergence, Quantity};
use crate::nn::evaluate::{BATCH, sweep_with_slopes};
use crate::nn::grid::all_finite;
use crate::nn::observation::score::{HistoryPoint, Score};
use crate::nn::score::ScoreTally;

impl Trainer {
    /// What was the first to leave the finite numbers in the step that failed.
    pub(super) fn culprit(&mut self) -> Divergence {
        let last = self.initial.layers.len() - 1;
        let is_infinite = |it: &BatchTrace| !all_finite(it.pre_activation.numbers());
        let pre_activation = self.batch.traces.iter().position(is_infinite);
        let (quantity, layer) = if let Some(layer) = pre_activation {
            (Quantity::PreActivation, layer)
        } else if !self.batch_loss().is_finite() {
            (Quantity::Loss, last)
        } else if let Some(layer) = self.model.infinite_gradient() {
            (Quantity::Gradient, layer)
        } else {
            (Quantity::Weight, self.model.infinite_update().unwrap_or(last))
        };
        Divergence {
            epoch: self.epoch + 1,
            step: self.step,
            layer,
            quantity,
            learning_rate: self.current_rate(),
        }
    }

    /// The sum of the losses of the batch, from the logits it was left with.
    fn batch_loss(&mut self) -> f64 {
        let used = &self.order[self.used..][..self.batch.len()];
        let mut loss = 0.0;
        for (chunk, start) in used.chunks(BATCH).zip((0..).step_by(BATCH)) {
            self.workspace.load(&self.data.train, chunk.iter().map(|&index| index as usize));
            self.batch.hand_over_logits(start, &mut self.workspace);
            loss += self.recipe.output.loss(&mut self.workspace);
        }
        loss
    }

    /// Adds a point to the history. A loss that training has made infinite ends the run even where the numbers are finite.
    pub(super) fn record_epoch(&mut self) {
        let (train, test) = (self.observe_training_set(), self.test_score());
        self.history.push(HistoryPoint { epoch: self.epoch, train, test });
        if self.step > 0 && !train.loss.is_finite() && self.divergence.is_none() {
            self.divergence = Some(Divergence {
                epoch: self.epoch,
                step: self.step,
                layer: self.initial.layers.len() - 1,
                quantity: Quantity::Loss,
                learning_rate: self.current_rate(),
            });
        }
    }

    /// The score over the training set, and a look at which units are dead on it.
    fn observe_training_set(&mut self) -> Score {
        let mut tally = ScoreTally::new(self.recipe.output, &self.data.train);
        sweep_with_slopes(self.model.network(), &self.data.train, &mut self.workspace, |batch| {
            self.dead.add(batch);
            tally.add(batch);
        });
        self.dead.finish(self.step);
        tally.finish()
    }
}
