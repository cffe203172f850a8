//! How good a network is on a set of samples.

use serde::{Deserialize, Serialize};

/// Loss and quality over a set of samples.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The mean loss, without the penalty on weights.
    pub loss: f64,
    /// Accuracy of a classification; R², the share of the variance that is explained, of a regression (negative where
    /// the mean would be better).
    pub quality: f64,
}

/// Scores at the end of an epoch; epoch 0 is the untrained network.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HistoryPoint {
    pub epoch: u32,
    pub train: Score,
    pub test: Score,
}

/// How often a class was taken for another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confusion {
    pub classes: usize,
    /// `[true class][predicted class]`, flat.
    pub counts: Vec<u32>,
}
