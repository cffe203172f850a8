//! Samples to learn from and samples to be judged by.

use super::check::DEFAULT_TEST_SHARE;
use super::generate::Kind;
use crate::nn::samples::{Samples, Split};
use crate::nn::task::Task;

/// The last samples are kept for testing: they are in random order. At least one is on either side.
pub(super) fn split(samples: &Samples, task: &Task) -> Split {
    let n = samples.len();
    let test = match task.source.kind() {
        Kind::Real(set) if task.test_share == DEFAULT_TEST_SHARE => set.test_samples(),
        _ => (n as f64 * task.test_share) as usize,
    };
    let train = n - test.clamp(1, n - 1);
    let indices: Vec<usize> = (0..n).collect();
    let (train, test) = indices.split_at(train);
    Split { train: samples.pick(train), test: samples.pick(test) }
}
