//! Where an activation is flat, in f32: to find it takes long, to count with it does not.

use crate::activation::Function;
use crate::activation::facts::{Bound, Interval};
use crate::activation::saturation::{FlatInterval, Side, flat_intervals_given};

/// What a histogram and a count of saturated units need to know of an activation.
#[derive(Clone, Debug)]
pub struct Flats {
    function: Function,
    epsilon: f64,
    /// Where its values lie.
    pub range: Interval,
    /// Maximal intervals on which |f'| < ε.
    pub parts: Vec<Part>,
}

/// An interval of numbers of f32, both ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    pub side: Side,
    pub low: f32,
    pub high: f32,
}

impl Flats {
    pub fn new(function: &Function, epsilon: f64) -> Self {
        let facts = function.facts();
        let parts = flat_intervals_given(&facts, function, epsilon).iter().filter_map(Part::new).collect();
        Self { function: function.clone(), epsilon, range: facts.range, parts }
    }

    /// Whether these are those of `function`.
    pub fn is_of(&self, function: &Function) -> bool {
        self.function == *function
    }

    /// The same for `function`, found anew only where it is another: learnt parameters move.
    pub fn follow(&mut self, function: &Function) {
        if !self.is_of(function) {
            *self = Self::new(function, self.epsilon);
        }
    }
}

impl Part {
    /// `None` where no number of f32 lies inside.
    fn new(flat: &FlatInterval) -> Option<Self> {
        let (low, high) = (first(flat.interval.low), last(flat.interval.high));
        (low <= high).then_some(Self { side: flat.side, low, high })
    }

    pub fn contains(&self, x: f32) -> bool {
        self.low <= x && x <= self.high
    }

    /// How many of `numbers` lie inside.
    pub fn count(&self, numbers: &[f32]) -> u32 {
        numbers.iter().map(|&it| u32::from((self.low <= it) & (it <= self.high))).sum()
    }
}

/// The first f32 at or, where the end is open, beyond a lower end.
fn first(low: Bound) -> f32 {
    let near = low.value as f32;
    let belongs =
        f64::from(near) > low.value || f64::from(near) == low.value && (low.closed || near.is_infinite());
    if belongs { near } else { near.next_up() }
}

fn last(high: Bound) -> f32 {
    -first(Bound { value: -high.value, closed: high.closed })
}
