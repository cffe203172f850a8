//! How many comparisons a reader has made.

use super::choices::Metric;
use super::runs::Runs;

/// Counts the comparisons that were shown with all seeds: whoever looks often enough finds something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    pub made: usize,
    /// What was looked at already: the race, the score, and the place of the baseline.
    seen: Vec<(u32, Metric, usize)>,
}

impl Tally {
    /// Takes note of the comparisons on the screen, once all heats are done.
    pub fn note(&mut self, runs: &Runs, metric: Metric, baseline: usize) {
        let (done, total) = runs.progress();
        let look = (runs.generation, metric, baseline);
        if total > 0 && done == total && runs.seeds().count() > 1 && !self.seen.contains(&look) {
            self.seen.push(look);
            self.made += runs.width().saturating_sub(1);
        }
    }
}
