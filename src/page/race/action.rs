//! What a reader can do on the Race page.

use super::choices::{Metric, Start};
use crate::activation::Function;

#[derive(Clone, Debug, PartialEq)]
pub enum RaceAction {
    Add(Function),
    Remove(usize),
    /// Compares the others with this one.
    MeasureAgainst(usize),
    SetParam {
        runner: usize,
        param: usize,
        value: f64,
    },
    SetSeeds(f64),
    SetEpochs(f64),
    SetStart(Start),
    SetMetric(Metric),
    /// Runs the heats of the first seed side by side.
    RunFirst,
    /// Runs those of every seed.
    RunAll,
    Pause,
    Resume,
    /// Forgets all heats.
    Cancel,
}
