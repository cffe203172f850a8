//! What became of a unit.

use serde::{Deserialize, Serialize};

use super::drive::Turn;
use crate::nn::observation::view::UnitId;

/// What became of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitStory {
    pub unit: UnitId,
    /// The step after which it was dead, if it still was at the end; 0 for a unit that never had a slope.
    pub dead_since: Option<u32>,
    /// How often it died.
    pub deaths: u32,
    /// How often training brought it back, and whether the cure did.
    pub revivals: u32,
    pub is_cured: bool,
}

impl UnitStory {
    pub(super) fn new(layer: usize, unit: usize) -> Self {
        Self { unit: UnitId { layer, unit }, dead_since: None, deaths: 0, revivals: 0, is_cured: false }
    }

    /// Notes whether the unit is dead after `step` steps, and after what.
    pub(super) fn note(&mut self, is_dead: bool, step: u32, turn: Turn) {
        match (self.dead_since, is_dead) {
            (None, true) => {
                self.dead_since = Some(step);
                self.deaths += 1;
            }
            (Some(_), false) => {
                self.dead_since = None;
                match turn {
                    Turn::Cure => self.is_cured = true,
                    Turn::Start | Turn::Step => self.revivals += 1,
                }
            }
            (None, false) | (Some(_), true) => {}
        }
    }
}
