//! Passes over a whole set of points.

use super::data::Points;
use super::loss::{Score, binary_cross_entropy, correct};
use super::network::Network;
use super::workspace::Workspace;

/// Samples per forward pass: small enough for the arrays to stay in the processor's cache.
pub const BATCH: usize = 256;

/// Runs `network` over all `points`, [`BATCH`] at a time, and shows each filled `workspace` to `visit`.
pub fn sweep(
    network: &Network,
    points: &Points,
    workspace: &mut Workspace,
    mut visit: impl FnMut(&mut Workspace),
) {
    for start in (0..points.len()).step_by(BATCH) {
        workspace.load(points, start..points.len().min(start + BATCH));
        network.forward(workspace);
        visit(workspace);
    }
}

/// Loss and accuracy over all `points`; zeros for none.
pub fn score(network: &Network, points: &Points, workspace: &mut Workspace) -> Score {
    let mut tally = ScoreTally::default();
    sweep(network, points, workspace, |batch| tally.add(batch));
    tally.finish()
}

/// The running sums of a [`Score`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ScoreTally {
    loss: f64,
    correct: usize,
    n: usize,
}

impl ScoreTally {
    /// Adds a batch after its forward pass.
    pub fn add(&mut self, batch: &mut Workspace) {
        self.loss += binary_cross_entropy(batch) * batch.n() as f64;
        self.correct += correct(batch);
        self.n += batch.n();
    }

    pub fn finish(self) -> Score {
        let n = self.n.max(1) as f64;
        Score { loss: self.loss / n, accuracy: self.correct as f64 / n }
    }
}
