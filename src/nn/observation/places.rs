//! Evenly spaced places in the window of the data.

use crate::nn::data::dataset::Dataset;
use crate::nn::samples::{Samples, Targets};

/// Places as the network sees them, with the grid that they form.
#[derive(Clone, Debug)]
pub struct Places {
    pub columns: usize,
    pub rows: usize,
    /// Row by row from the top, each row from left to right.
    pub samples: Samples,
}

impl Places {
    /// The centres of `side` by `side` cells of the plane, or of `side` cells of the line.
    pub fn cells(dataset: &Dataset, side: usize) -> Option<Self> {
        let [across, up] = dataset.window?;
        let centre = |(low, high): (f64, f64), cell: usize| {
            (low + (high - low) * ((2 * cell + 1) as f64 / (2 * side) as f64)) as f32
        };
        if dataset.raw.train.inputs == 1 {
            let features = (0..side).map(|cell| centre(across, cell)).collect();
            return Some(Self::prepared(dataset, side, 1, features));
        }
        let grid = || (0..side).flat_map(|row| (0..side).map(move |column| (row, column)));
        let across = grid().map(|(_, column)| centre(across, column));
        let down = grid().map(|(row, _)| centre(up, side - 1 - row));
        Some(Self::prepared(dataset, side, side, across.chain(down).collect()))
    }

    /// `n` places on the line from one end of the window to the other, at least 2.
    pub fn line(dataset: &Dataset, n: usize) -> Option<Self> {
        let [(low, high), _] = dataset.window?;
        let last = (n - 1) as f64;
        let at = |place: usize| (low * ((last - place as f64) / last) + high * (place as f64 / last)) as f32;
        Some(Self::prepared(dataset, n, 1, (0..n).map(at).collect()))
    }

    pub fn len(&self) -> usize {
        self.columns * self.rows
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn prepared(dataset: &Dataset, columns: usize, rows: usize, features: Vec<f32>) -> Self {
        // A place has no label; the kind of the targets stays that of the data.
        let n = columns * rows;
        let targets = match dataset.train.targets {
            Targets::Classes { classes, .. } => Targets::Classes { labels: vec![0; n], classes },
            Targets::Values(_) => Targets::Values(vec![0.0; n]),
        };
        let raw = Samples { inputs: dataset.raw.train.inputs, features, targets };
        Self { columns, rows, samples: dataset.preparation.apply(&raw) }
    }
}
