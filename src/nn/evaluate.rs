//! Passes over a whole set of samples.

use super::network::Network;
use super::observation::score::Score;
use super::output::Output;
use super::samples::Samples;
use super::score::ScoreTally;
use super::workspace::Workspace;

/// Samples per forward pass: small enough for the arrays to stay in the processor's cache.
pub const BATCH: usize = 256;

/// Runs `network` over all `samples`, [`BATCH`] at a time, and shows each filled `workspace` to `visit`. The workspace
/// has room for [`BATCH`] samples.
pub fn sweep(
    network: &Network,
    samples: &Samples,
    workspace: &mut Workspace,
    mut visit: impl FnMut(&mut Workspace),
) {
    for_each_batch(samples, workspace, |batch| {
        network.forward(batch);
        visit(batch);
    });
}

/// The same, and the slopes of every hidden layer are there.
pub fn sweep_with_slopes(
    network: &Network,
    samples: &Samples,
    workspace: &mut Workspace,
    mut visit: impl FnMut(&mut Workspace),
) {
    for_each_batch(samples, workspace, |batch| {
        network.forward_with_slopes(batch);
        visit(batch);
    });
}

fn for_each_batch(samples: &Samples, workspace: &mut Workspace, mut work: impl FnMut(&mut Workspace)) {
    for start in (0..samples.len()).step_by(BATCH) {
        workspace.load(samples, start..samples.len().min(start + BATCH));
        work(workspace);
    }
}

/// Loss and quality over all `samples`; zeros for none.
pub fn score(network: &Network, output: Output, samples: &Samples, workspace: &mut Workspace) -> Score {
    let mut tally = ScoreTally::new(output, samples);
    sweep(network, samples, workspace, |batch| tally.add(batch));
    tally.finish()
}
