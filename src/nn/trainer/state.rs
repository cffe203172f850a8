//! A run put down and taken up again.

use serde::{Deserialize, Serialize};

use super::Trainer;
use crate::nn::dead::DeadUnits;
use crate::nn::descent::Memory;
use crate::nn::fault::LEARNING_RATE;
use crate::nn::observation::flow::Flow;

/// More steps than a run has.
const TOO_MANY_STEPS: u32 = 1 << 31;

/// A moment of a run that it can be taken up at: everything that steps change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrainerState {
    numbers: Vec<f32>,
    memory: Memory,
    flows: Vec<Flow>,
    dead: DeadUnits,
    used: usize,
    epoch: u32,
    step: u32,
    learning_rate: f32,
}

impl TrainerState {
    /// Whole epochs done.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }
}

impl Trainer {
    /// What is needed to take up the run here.
    pub fn state(&self) -> TrainerState {
        TrainerState {
            numbers: self.model.numbers(),
            memory: self.descent.memory().clone(),
            flows: self.flows(),
            dead: self.dead.clone(),
            used: self.used,
            epoch: self.epoch,
            step: self.step,
            learning_rate: self.learning_rate,
        }
    }

    /// Takes up the run at a state from elsewhere; whether it is one between two epochs of a run of this recipe on these data.
    /// If not, nothing has changed.
    pub fn take_up(&mut self, state: &TrainerState) -> bool {
        let fits = state.numbers.len() == self.model.count() && state.memory.fits(self.descent.memory());
        let counts = state.used == 0 && state.step < TOO_MANY_STEPS;
        let is_own = fits && counts && LEARNING_RATE.contains(&state.learning_rate);
        if is_own {
            self.restore(state);
        }
        is_own
    }

    /// Takes up the run at a state of it: it goes on bit for bit as it went on from there.
    pub fn restore(&mut self, state: &TrainerState) {
        self.model.set_numbers(&state.numbers);
        self.descent.recall(&state.memory);
        self.restored_flows = Some(state.flows.clone());
        self.dead.clone_from(&state.dead);
        self.used = state.used;
        self.epoch = state.epoch;
        self.step = state.step;
        self.learning_rate = state.learning_rate;
        self.divergence = None;
        self.history.clear();
        if self.used > 0 {
            self.begin_epoch();
        }
    }
}
