//! One run of many: how many units were dead in the end, and how good the network was.

use serde::{Deserialize, Serialize};

use super::drive::{Turn, drive};
use super::setup::LightsSetup;
use super::watch::Watch;

/// The end of a run.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// The share of hidden units that were dead on all training samples.
    pub dead: f64,
    /// The share of test samples that were right.
    pub accuracy: f64,
    pub has_diverged: bool,
}

/// The end of the run of `setup`.
pub fn tally(setup: &LightsSetup) -> Tally {
    let (mut run, done) = drive(setup, |_, _, _| {});
    let mut watch = Watch::new(&run);
    watch.look(&run, done, Turn::Start);
    let dead = watch.stories.iter().filter(|it| it.dead_since.is_some()).count();
    Tally {
        dead: dead as f64 / watch.stories.len().max(1) as f64,
        accuracy: run.test_score().quality,
        has_diverged: run.divergence().is_some(),
    }
}
