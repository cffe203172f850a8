//! The losses of a run, in bounded memory.

use crate::worker::protocol::LossPoint;

/// The most points that are kept.
const CAPACITY: usize = 2000;

/// Losses by epoch, thinned evenly when there are too many: the first and the latest are always there.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    points: Vec<LossPoint>,
    /// Only epochs that are multiples of this are kept, and the latest.
    stride: u32,
}

impl Default for History {
    fn default() -> Self {
        Self { points: Vec::new(), stride: 1 }
    }
}

impl History {
    pub fn points(&self) -> &[LossPoint] {
        &self.points
    }

    /// Adds points with ascending epochs.
    pub fn extend(&mut self, points: &[LossPoint]) {
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

    fn drop_unaligned_latest(&mut self) {
        if self.points.last().is_some_and(|it| it.epoch % self.stride != 0) {
            self.points.pop();
        }
    }
}
