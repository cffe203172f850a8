//! Units that no sample can teach.

use super::network::Network;
use super::workspace::Workspace;

/// Which hidden units are dead, and since when.
///
/// A unit is dead when its slope is exactly 0, in f32, for every training sample: no gradient reaches its weights. A
/// unit whose slope is 0 for some samples is inactive for those, which is something else.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadUnits {
    /// `[hidden layer][unit]`: the step after which it was first seen dead since it last was not.
    since: Vec<Vec<Option<u32>>>,
}

/// A dead unit of a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadUnit {
    pub unit: usize,
    /// The step after which it was first seen dead since it last was not; 0 when it was born so.
    pub since_step: u32,
}

impl DeadUnits {
    /// None so far.
    pub fn new(network: &Network) -> Self {
        Self { since: network.hidden().iter().map(|layer| vec![None; layer.fan_out]).collect() }
    }

    /// Takes in what a pass over all training samples saw; `step` is the number of steps done.
    pub fn observe(&mut self, signs: &SignsOfLife, step: u32) {
        for (since, &alive) in self.since.iter_mut().flatten().zip(signs.alive.iter().flatten()) {
            *since = if alive { None } else { since.or(Some(step)) };
        }
    }

    /// The dead units of each hidden layer, from input to output.
    pub fn layers(&self) -> impl Iterator<Item = Vec<DeadUnit>> {
        self.since.iter().map(|layer| {
            let units = layer.iter().enumerate();
            units.filter_map(|(unit, since)| since.map(|since_step| DeadUnit { unit, since_step })).collect()
        })
    }
}

/// Which hidden units had a slope for any sample so far.
#[derive(Clone, Debug, PartialEq)]
pub struct SignsOfLife {
    /// `[hidden layer][unit]`.
    alive: Vec<Vec<bool>>,
}

impl SignsOfLife {
    /// None so far.
    pub fn new(network: &Network) -> Self {
        Self { alive: network.hidden().iter().map(|layer| vec![false; layer.fan_out]).collect() }
    }

    /// Adds a batch after its forward pass.
    pub fn add(&mut self, batch: &Workspace) {
        for (alive, trace) in self.alive.iter_mut().zip(&batch.traces) {
            for (unit, alive) in alive.iter_mut().enumerate() {
                *alive |= trace.slope.unit(unit)[..batch.n()].iter().any(|&slope| slope != 0.0);
            }
        }
    }
}
