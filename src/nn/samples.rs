//! Labelled samples, in memory.

use serde::{Deserialize, Serialize};

/// Samples with what they are labelled with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Samples {
    /// Numbers per sample.
    pub inputs: usize,
    /// `[input][sample]`, flat.
    pub features: Vec<f32>,
    /// One target per sample.
    pub targets: Targets,
}

/// What is to be learnt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Targets {
    /// `labels[sample]` < `classes`, and `classes` >= 2.
    Classes { labels: Vec<u8>, classes: usize },
    /// A number per sample: regression.
    Values(Vec<f32>),
}

/// Samples to learn from and samples to be judged by.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    pub train: Samples,
    pub test: Samples,
}

impl Samples {
    /// The number of samples.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The numbers of one input, a sample after the other.
    pub fn input(&self, input: usize) -> &[f32] {
        let n = self.len();
        &self.features[input * n..][..n]
    }

    /// The samples with these indices, in this order.
    #[must_use]
    pub fn pick(&self, indices: &[usize]) -> Self {
        let column = |input| indices.iter().map(move |&it| self.input(input)[it]);
        let targets = match &self.targets {
            Targets::Classes { labels, classes } => {
                let labels = indices.iter().map(|&it| labels[it]).collect();
                Targets::Classes { labels, classes: *classes }
            }
            Targets::Values(values) => Targets::Values(indices.iter().map(|&it| values[it]).collect()),
        };
        Self { inputs: self.inputs, features: (0..self.inputs).flat_map(column).collect(), targets }
    }
}

impl Targets {
    /// The target of a sample: a number, or the number of its class.
    pub fn number(&self, sample: usize) -> f32 {
        match self {
            Self::Classes { labels, .. } => labels[sample].into(),
            Self::Values(values) => values[sample],
        }
    }

    pub fn len(&self) -> usize {
        match self {
            Self::Classes { labels, .. } => labels.len(),
            Self::Values(values) => values.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
