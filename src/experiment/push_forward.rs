//! A normal distribution of pre-activations, pushed through a function.

use crate::activation::Function;
use crate::activation::saturation::FlatInterval;

/// Points at which the density is weighed: odd, so that the mean itself is one of them.
pub const POINTS: usize = 1001;
/// The points reach this many standard deviations to both sides; 2e-9 of the mass lies beyond.
const REACH: f64 = 6.0;

/// A normal distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Normal {
    pub mean: f64,
    /// Standard deviation, positive.
    pub spread: f64,
}

/// A weighted point: an input, its output and its share of the distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighted {
    pub input: f64,
    pub output: f64,
    pub weight: f64,
}

/// The distribution of f(X) for a normal X.
#[derive(Clone, Debug, PartialEq)]
pub struct PushForward {
    /// Evenly spaced inputs in ascending order; the weights add up to 1.
    pub points: Vec<Weighted>,
    /// E f(X).
    pub mean: f64,
    /// Standard deviation of f(X).
    pub spread: f64,
    /// The probability of the flat intervals.
    pub share_saturated: f64,
    /// P(f(X) = 0 exactly, in binary64).
    pub share_zero: f64,
}

/// Pushes a normal distribution through `function`, whose flat intervals are `flat`. There is no sampling: the density is weighed on an even grid, which
/// for a smooth function is accurate far beyond what a chart shows.
pub fn push_forward(function: &Function, input: Normal, flat: &[FlatInterval]) -> PushForward {
    let points = weighted_points(function, input);
    let expect = |of: &dyn Fn(&Weighted) -> f64| points.iter().map(|it| it.weight * of(it)).sum::<f64>();
    let mean = expect(&|it| it.output);
    let variance = expect(&|it| (it.output - mean) * (it.output - mean));
    let share_saturated = expect(&|it| f64::from(u8::from(is_flat(flat, it.input))));
    let share_zero = share_of_zeros(&points);
    PushForward { mean, spread: variance.sqrt(), share_saturated, share_zero, points }
}

fn weighted_points(function: &Function, input: Normal) -> Vec<Weighted> {
    let half = (POINTS / 2) as f64;
    let place = |index: usize| (index as f64 - half) / half * REACH;
    let density = |z: f64| libm::exp(-0.5 * z * z);
    let total: f64 = (0..POINTS).map(|it| density(place(it))).sum();
    let weighted = |index| {
        let z = place(index);
        let at = input.mean + input.spread * z;
        Weighted { input: at, output: function.value(at), weight: density(z) / total }
    };
    (0..POINTS).map(weighted).collect()
}

/// The weight of the points at which the output is 0. A zero whose neighbours are none is a crossing, which has no weight.
fn share_of_zeros(points: &[Weighted]) -> f64 {
    let is_zero =
        |index: Option<usize>| index.and_then(|it| points.get(it)).is_some_and(|it| it.output == 0.0);
    let counts = |&index: &usize| {
        is_zero(Some(index)) && (is_zero(index.checked_sub(1)) || is_zero(index.checked_add(1)))
    };
    (0..points.len()).filter(counts).map(|it| points[it].weight).sum()
}

fn is_flat(intervals: &[FlatInterval], x: f64) -> bool {
    intervals.iter().any(|it| it.interval.low.value < x && x < it.interval.high.value)
}
