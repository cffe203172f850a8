//! One heat, as far as it has come.

use std::rc::Rc;

use super::choices::Metric;
use crate::experiment::race::leg::{Mark, Standing};
use crate::nn::observation::picture::Picture;
use crate::nn::observation::score::HistoryPoint;

/// What is known of a heat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heat {
    /// The scores at its checkpoints so far.
    pub points: Vec<HistoryPoint>,
    /// `None` before its first leg.
    pub standing: Option<Standing>,
    /// What the network answers where the heat stands; of the first seed only.
    pub picture: Option<Rc<Picture>>,
    /// How many legs are behind it.
    pub legs: u32,
}

impl Heat {
    /// Takes over what came of a leg.
    pub fn go_on(&mut self, mark: Mark) {
        self.points.extend(mark.points);
        self.standing = Some(mark.standing);
        self.legs += 1;
        if mark.picture != Picture::None {
            self.picture = Some(Rc::new(mark.picture));
        }
    }

    pub fn is_done(&self) -> bool {
        matches!(self.standing, Some(Standing::Finished | Standing::Diverged { .. }))
    }

    /// The epoch and the step in which it diverged, if it did.
    pub fn divergence(&self) -> Option<(u32, u32)> {
        match self.standing {
            Some(Standing::Diverged { epoch, step }) => Some((epoch, step)),
            _ => None,
        }
    }

    /// The epochs behind it; `None` before its first leg, of a finished heat all of them.
    pub fn epoch(&self) -> Option<u32> {
        match self.standing.as_ref()? {
            Standing::Under(state) => Some(state.epoch()),
            Standing::Finished | Standing::Diverged { .. } => Some(u32::MAX),
        }
    }

    /// The score over the test samples at a checkpoint. From where it diverged on it is NaN: as bad as can be.
    pub fn at(&self, epoch: u32, metric: Metric) -> f64 {
        let place = self.points.binary_search_by_key(&epoch, |it| it.epoch);
        place.map_or(f64::NAN, |it| metric.of(self.points[it].test))
    }

    /// The score at the end, or where it stands; NaN where it diverged.
    pub fn last(&self, metric: Metric) -> f64 {
        match (self.divergence(), self.points.last()) {
            (None, Some(point)) => metric.of(point.test),
            _ => f64::NAN,
        }
    }
}
