//! What can be seen of a run.

use super::Trainer;
use crate::nn::dead::DeadUnits;
use crate::nn::divergence::Divergence;
use crate::nn::evaluate::score;
use crate::nn::model::LayerGradient;
use crate::nn::network::Network;
use crate::nn::observation::flow::Flow;
use crate::nn::observation::score::{HistoryPoint, Score};
use crate::nn::recipe::Recipe;
use crate::nn::samples::Split;

impl Trainer {
    pub fn recipe(&self) -> &Recipe {
        &self.recipe
    }

    pub fn data(&self) -> &Split {
        &self.data
    }

    pub fn network(&self) -> &Network {
        self.model.network()
    }

    /// The network before the first step.
    pub fn initial(&self) -> &Network {
        &self.initial
    }

    /// How many numbers are trained: weights, biases and learned parameters.
    pub fn parameters(&self) -> usize {
        self.model.count()
    }

    /// Whole epochs done.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Mini-batches done, those that diverged included.
    pub fn steps(&self) -> u32 {
        self.step
    }

    pub fn steps_per_epoch(&self) -> usize {
        self.data.train.len().div_ceil(self.recipe.batch_size)
    }

    /// The rate as it was set, without the schedule's factor.
    pub fn learning_rate(&self) -> f32 {
        self.learning_rate
    }

    /// The rate of the next step.
    pub fn current_rate(&self) -> f32 {
        self.learning_rate * self.recipe.schedule.factor(self.epoch)
    }

    pub fn divergence(&self) -> Option<Divergence> {
        self.divergence
    }

    pub fn train_score(&mut self) -> Score {
        score(self.model.network(), self.recipe.output, &self.data.train, &mut self.workspace)
    }

    pub fn test_score(&mut self) -> Score {
        score(self.model.network(), self.recipe.output, &self.data.test, &mut self.workspace)
    }

    /// The scores of each epoch that has ended since this was last asked, or since the run was restored.
    pub fn take_history(&mut self) -> Vec<HistoryPoint> {
        std::mem::take(&mut self.history)
    }

    /// The units that were dead at the end of the last epoch, and since when.
    pub fn dead(&self) -> &DeadUnits {
        &self.dead
    }

    /// ‖gradient‖ of the weights and the bias of a unit in the last step, penalties included, before clipping.
    pub fn unit_gradient(&self, layer: usize, unit: usize) -> f32 {
        self.model.unit_gradient(layer, unit)
    }

    /// The gradient of a layer in the last step; zeros before the first and after the run was taken up elsewhere.
    pub fn gradient(&self, layer: usize) -> LayerGradient {
        self.model.gradient(layer)
    }

    /// How the last step moved each layer, the output layer included; zeros before the first.
    pub fn flows(&self) -> Vec<Flow> {
        self.restored_flows.clone().unwrap_or_else(|| self.model.flows())
    }
}
