//! Units that no sample can teach.

use super::data::Points;
use super::evaluate::sweep;
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

    /// Looks at every unit for all `points`; `step` is the number of steps done.
    pub fn observe(&mut self, network: &Network, points: &Points, step: u32, workspace: &mut Workspace) {
        let mut alive: Vec<Vec<bool>> = self.since.iter().map(|layer| vec![false; layer.len()]).collect();
        sweep(network, points, workspace, |batch| {
            for (alive, trace) in alive.iter_mut().zip(&batch.traces) {
                for (unit, alive) in alive.iter_mut().enumerate() {
                    *alive |= trace.slope.unit(unit)[..batch.n()].iter().any(|&slope| slope != 0.0);
                }
            }
        });
        for (since, alive) in self.since.iter_mut().flatten().zip(alive.into_iter().flatten()) {
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
