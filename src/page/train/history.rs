//! The scores of a run, in bounded memory.

use crate::nn::observation::score::HistoryPoint;

/// The most points that are kept.
const CAPACITY: usize = 2000;

/// Scores by epoch, thinned evenly when there are too many: the first and the latest are always there.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    points: Vec<HistoryPoint>,
    /// Only epochs that are multiples of this are kept, and the latest.
    stride: u32,
}

impl Default for History {
    fn default() -> Self {
        Self { points: Vec::new(), stride: 1 }
    }
}

impl History {
    pub fn points(&self) -> &[HistoryPoint] {
        &self.points
    }

    /// The distance of the epochs that are kept.
    pub fn stride(&self) -> u32 {
        self.stride
    }

    /// Adds points with ascending epochs.
    pub fn extend(&mut self, points: &[HistoryPoint]) {
        for point in points {
            self.drop_unaligned_latest();
            self.points.push(*point);
            if self.points.len() > CAPACITY {
                self.stride *= 2;
                let stride = self.stride;
                self.points.retain(|it| it.epoch % stride == 0 || it.epoch == point.epoch);
            }
        }
    }

    /// Forgets what came after an epoch.
    pub fn rewind(&mut self, epoch: u32) {
        self.points.retain(|it| it.epoch <= epoch);
    }

    fn drop_unaligned_latest(&mut self) {
        if self.points.last().is_some_and(|it| it.epoch % self.stride != 0) {
            self.points.pop();
        }
    }
}
