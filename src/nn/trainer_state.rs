//! A moment of a run.

use serde::{Deserialize, Serialize};

use super::dead::DeadUnits;
use super::descent::Memory;
use super::observation::flow::Flow;

/// A moment of a run that it can be taken up at: everything that steps change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrainerState {
    pub(super) numbers: Vec<f32>,
    pub(super) memory: Memory,
    pub(super) flows: Vec<Flow>,
    pub(super) dead: DeadUnits,
    pub(super) used: usize,
    pub(super) epoch: u32,
    pub(super) step: u32,
    pub(super) learning_rate: f32,
}

impl TrainerState {
    /// Whole epochs done.
    pub fn epoch(&self) -> u32 {
        self.epoch
    }

    /// Whether no epoch has been begun and not ended.
    pub fn is_between_epochs(&self) -> bool {
        self.used == 0
    }
}
