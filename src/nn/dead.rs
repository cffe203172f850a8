//! Units that no sample can teach.

use serde::{Deserialize, Serialize};

use super::network::Network;
use super::workspace::Workspace;

/// Which hidden units are dead, and since when.
///
/// A unit is dead when its slope is exactly 0, in f32, for every training sample: no gradient reaches its weights. A unit
/// whose slope is 0 for some samples is inactive for those, which is something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadUnits {
    /// `[hidden layer][unit]`: the step after which it was first seen dead since it last was not.
    since: Vec<Vec<Option<u32>>>,
    /// `[hidden layer][unit]`: whether the pass that is going on has seen a slope.
    alive: Vec<Vec<bool>>,
}

impl DeadUnits {
    /// None so far.
    pub fn new(network: &Network) -> Self {
        Self {
            since: network.hidden().iter().map(|it| vec![None; it.fan_out]).collect(),
            alive: network.hidden().iter().map(|it| vec![false; it.fan_out]).collect(),
        }
    }

    /// `[hidden layer][unit]`: the step after which it was first seen dead since it last was not.
    pub fn since(&self) -> &[Vec<Option<u32>>] {
        &self.since
    }

    /// Looks for slopes in a batch of a pass over all training samples, after its forward pass.
    pub(super) fn add(&mut self, batch: &Workspace) {
        for (alive, trace) in self.alive.iter_mut().zip(&batch.traces) {
            for (unit, alive) in alive.iter_mut().enumerate() {
                *alive = *alive || trace.slope.unit(unit)[..batch.n()].iter().any(|&slope| slope != 0.0);
            }
        }
    }

    /// Takes in what the pass has seen; `step` is the number of steps done.
    pub(super) fn finish(&mut self, step: u32) {
        for (since, alive) in self.since.iter_mut().flatten().zip(self.alive.iter_mut().flatten()) {
            *since = if *alive { None } else { since.or(Some(step)) };
            *alive = false;
        }
    }
}
