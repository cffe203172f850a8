//! A normal distribution of pre-activations, pushed through a function.

use std::f64::consts::{FRAC_1_SQRT_2, FRAC_2_SQRT_PI};

use crate::activation::Function;
use crate::activation::saturation::FlatInterval;

/// Points at which the density is weighed: odd, so that the mean itself is one of them.
pub const POINTS: usize = 1001;
/// The points reach this many standard deviations to both sides; 2e-9 of the mass lies beyond.
const REACH: f64 = 6.0;
/// The distance of two points, in standard deviations.
const STEP: f64 = REACH / (POINTS / 2) as f64;
/// The moments are summed beyond the points until a term is this small a part of the second moment: for e^x the mass
/// is not where the moments are.
const NEGLIGIBLE: f64 = 1e-17;
/// Halvings of the way between two points: enough for a share of nine digits.
const BISECTIONS: u32 = 24;

/// A normal distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Normal {
    pub mean: f64,
    /// Standard deviation, positive.
    pub spread: f64,
}

impl Normal {
    /// P(low < X < high).
    pub fn share(self, low: f64, high: f64) -> f64 {
        let below = |x: f64| 0.5 * libm::erfc((self.mean - x) / self.spread * FRAC_1_SQRT_2);
        below(high) - below(low)
    }
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
    /// Evenly spaced inputs in ascending order; the weights add up to 1, but for the 2e-9 beyond them.
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

/// Pushes a normal distribution through `function`, whose flat intervals are `flat`. There is no sampling: the density
/// is weighed on an even grid, which for a smooth function is accurate far beyond what a chart shows.
///
/// ```
/// use activation_lab::activation::saturation::flat_intervals;
/// use activation_lab::activation::{Function, rows};
/// use activation_lab::experiment::push_forward::{Normal, push_forward};
///
/// let relu = Function::new(rows::by_id("relu").expect("a row"));
/// let pushed = push_forward(&relu, Normal { mean: 0.0, spread: 1.0 }, &flat_intervals(&relu, 0.05));
/// assert!((pushed.mean - 0.39894).abs() < 1e-4, "1/√(2π)");
/// assert!((pushed.share_zero - 0.5).abs() < 1e-8, "half of the inputs are negative");
/// ```
pub fn push_forward(function: &Function, input: Normal, flat: &[FlatInterval]) -> PushForward {
    let points = weighted_points(function, input);
    let beyond = [-1.0, 1.0].map(|side| beyond(function, input, side, &points));
    let all = || points.iter().chain(beyond.iter().flatten());
    let expect = |of: &dyn Fn(f64) -> [f64; 3]| {
        let sum: f64 = all().map(|it| it.weight * of(it.output)[0]).sum();
        sum + at_breaks(function, input, of)
    };
    let mean = expect(&|y| [y, 1.0, 0.0]);
    let variance = expect(&|y| [(y - mean) * (y - mean), 2.0 * (y - mean), 2.0]);
    let share_saturated =
        flat.iter().map(|it| input.share(it.interval.low.value, it.interval.high.value)).sum();
    let share_zero = share_of_zeros(function, input, &points);
    PushForward { mean, spread: variance.sqrt(), share_saturated, share_zero, points }
}

fn weighted_points(function: &Function, input: Normal) -> Vec<Weighted> {
    let half = (POINTS / 2) as f64;
    (0..POINTS).map(|index| weighted(function, input, (index as f64 - half) * STEP)).collect()
}

/// The further points on one side that the moments need.
fn beyond(function: &Function, input: Normal, side: f64, points: &[Weighted]) -> Vec<Weighted> {
    let square = |it: &Weighted| it.weight * it.output * it.output;
    let mut second_moment: f64 = points.iter().map(square).sum();
    let mut found = Vec::new();
    let mut z = REACH + STEP;
    let mut next = weighted(function, input, side * z);
    while square(&next) > NEGLIGIBLE * second_moment {
        second_moment += square(&next);
        found.push(next);
        z += STEP;
        next = weighted(function, input, side * z);
    }
    found
}

/// What an even sum of of(f) misses at kinks and jumps of f, by the formula of Euler and Maclaurin on both sides of each:
/// hᵏ Bₖ(t) / k! times the jump of the derivative of order k - 1, for k up to 3, where the next point is t h to the
/// right. `of` gives a value and its first two derivatives.
fn at_breaks(function: &Function, input: Normal, of: &dyn Fn(f64) -> [f64; 3]) -> f64 {
    let missed = |x: f64| {
        let z = (x - input.mean) / input.spread;
        let steps = -z / STEP;
        let (left, right) = (x.next_down(), x.next_up());
        let on_the_right = function.value(x) == function.value(right);
        let t = if on_the_right { steps - steps.floor() } else { 1.0 - (steps.ceil() - steps) };
        let side = |x: f64| {
            let [value, slope, bend] = of(function.value(x));
            let derivative = input.spread * function.derivative(x);
            let second = input.spread * input.spread * function.second_derivative(x);
            [value, slope * derivative, bend * derivative * derivative + slope * second]
        };
        let (before, after) = (side(left), side(right));
        let [jump, kink, bend] = [0, 1, 2].map(|order| after[order] - before[order]);
        let bernoulli = [t - 0.5, t * t - t + 1.0 / 6.0, t * (t - 0.5) * (t - 1.0)];
        let jumps = [jump, kink - z * jump, bend - 2.0 * z * kink + (z * z - 1.0) * jump];
        let terms = [STEP, STEP * STEP / 2.0, STEP * STEP * STEP / 6.0];
        density(z) * (0..3).map(|k| terms[k] * bernoulli[k] * jumps[k]).sum::<f64>()
    };
    function.breaks().iter().filter(|it| it.order <= 1).map(|it| missed(it.x)).sum()
}

/// The density of the standard normal distribution.
fn density(z: f64) -> f64 {
    0.5 * FRAC_2_SQRT_PI * FRAC_1_SQRT_2 * libm::exp(-0.5 * z * z)
}

/// The point `z` standard deviations from the mean; its weight is the density times the distance of two points.
fn weighted(function: &Function, input: Normal, z: f64) -> Weighted {
    let at = input.mean + input.spread * z;
    Weighted { input: at, output: function.value(at), weight: density(z) * STEP }
}

/// The probability of the intervals on which f is 0. A zero whose neighbours are none is a crossing and has no share.
fn share_of_zeros(function: &Function, input: Normal, points: &[Weighted]) -> f64 {
    let runs = points.chunk_by(|a, b| (a.output == 0.0) == (b.output == 0.0));
    let mut first = 0;
    let mut share = 0.0;
    for run in runs {
        let past = first + run.len();
        if run[0].output == 0.0 && run.len() > 1 {
            let low = match first.checked_sub(1) {
                Some(before) => edge(function, run[0].input, points[before].input),
                None => f64::NEG_INFINITY,
            };
            let high = match points.get(past) {
                Some(after) => edge(function, run[run.len() - 1].input, after.input),
                None => f64::INFINITY,
            };
            share += input.share(low, high);
        }
        first = past;
    }
    share
}

/// Where f stops being 0 between a zero and a point that is none, by bisection.
fn edge(function: &Function, mut zero: f64, mut other: f64) -> f64 {
    for _ in 0..BISECTIONS {
        let middle = f64::midpoint(zero, other);
        if function.value(middle) == 0.0 {
            zero = middle;
        } else {
            other = middle;
        }
    }
    zero
}
