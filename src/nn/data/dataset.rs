//! Samples, ready to be learnt from.

use super::preparation::Preparation;
use super::{generate, split, window};
use crate::nn::samples::{Samples, Split};
use crate::nn::task::Task;

/// The data of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// As measured: coordinates, or the columns of a table.
    pub raw: Split,
    /// As the network sees them: `preparation` of `raw.train` and of `raw.test`.
    pub train: Samples,
    pub test: Samples,
    pub preparation: Preparation,
    /// [low, high] of the first and of the second coordinate, for a picture; of a single coordinate the second pair is the
    /// range of its targets. `None` where there are more than two.
    pub window: Option<[(f64, f64); 2]>,
    /// One per input of the network.
    pub input_names: Vec<String>,
    /// One per class; empty where a number is to be learnt.
    pub class_names: Vec<String>,
}

impl Dataset {
    /// The data of a task that [`Task::check`] lets pass. The same task and seed give the same bits on every platform.
    pub fn load(task: &Task, seed: u32) -> Self {
        let raw = split::split(&generate::samples(task, seed), task);
        let preparation = Preparation::learnt(task, &raw.train);
        Self {
            train: preparation.apply(&raw.train),
            test: preparation.apply(&raw.test),
            window: window::window(task, &raw),
            input_names: task.input_names(),
            class_names: task.source.class_names(),
            preparation,
            raw,
        }
    }
}
