//! What is true of a ramp: a constant, a straight rise, a constant. ReLU6, the hard sigmoids and the hard tanh are ramps.

use crate::activation::analysis::gaussian::moments;
use crate::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
};
use crate::activation::row::Break;

/// A rise from (`from`, `low`) to (`to`, `high`), for `from < to` and `low < high`.
pub(super) struct Ramp {
    pub from: f64,
    pub to: f64,
    pub low: f64,
    pub high: f64,
    /// The slope of the rise, as the kernel has it. Both kinks have slope 0.
    pub slope: f64,
}

impl Ramp {
    /// The kinks at both ends of the rise.
    pub(super) fn breaks(&self) -> Vec<Break> {
        vec![Break { x: self.from, order: 1 }, Break { x: self.to, order: 1 }]
    }

    /// Facts of the ramp that these two functions compute.
    pub(super) fn facts(&self, value: impl Fn(f64) -> f64, derivative: impl Fn(f64) -> f64) -> Facts {
        let (left, right) =
            (Place::Interval(Interval::at_most(self.from)), Place::Interval(Interval::at_least(self.to)));
        Facts {
            range: Interval::closed(self.low, self.high),
            at_minus_infinity: Limit::new(self.low, 0.0),
            at_plus_infinity: Limit::new(self.high, 0.0),
            zeros: self.zeros(left, right),
            minimum: Some(Extremum { at: left, value: self.low }),
            maximum: Some(Extremum { at: right, value: self.high }),
            stationary: Vec::new(),
            inflections: Vec::new(),
            lipschitz: Supremum {
                value: self.slope,
                at: Some(Place::Interval(Interval::open(self.from, self.to))),
            },
            monotonicity: Monotonicity::Increasing,
            smoothness: Smoothness::C0,
            saturation: Saturation::HARD,
            gaussian: moments(value, derivative, &[self.from, self.to]),
        }
    }

    fn zeros(&self, left: Place, right: Place) -> Vec<Place> {
        if self.low == 0.0 {
            vec![left]
        } else if self.high == 0.0 {
            vec![right]
        } else if self.low < 0.0 && 0.0 < self.high {
            vec![Place::Point(self.from - self.low / self.slope)]
        } else {
            Vec::new()
        }
    }
}
