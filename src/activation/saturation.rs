//! Where a function is saturated: the intervals on which |f'| < ε, and the state at one point.

use super::analysis::root::{last_inside, root};
use super::facts::{Bound, Facts, Interval};
use super::function::Function;

/// Which part of the axis a flat interval is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Reaches to -∞.
    Left,
    /// Between two steeper parts, such as around a minimum.
    Inner,
    /// Reaches to +∞.
    Right,
    /// The whole axis.
    Everywhere,
}

/// A maximal interval on which |f'| < ε.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FlatInterval {
    pub side: Side,
    pub interval: Interval,
}

/// What a unit does at one pre-activation, for a threshold ε on |f'|.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    LeftSaturated,
    Active,
    RightSaturated,
    /// |f'| < ε away from both tails, or on the whole axis, or f' is exactly zero by convention at a kink.
    ZeroGradient,
}

/// What there is to jump to at a landmark. Where several meet, the first of this list names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LandmarkKind {
    /// f jumps.
    Jump,
    /// f' jumps.
    Kink,
    /// f' changes its sign.
    Extremum,
    /// |f'| passes ε.
    SaturationEdge,
}

/// A point of the axis that is worth a look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Landmark {
    pub x: f64,
    pub kind: LandmarkKind,
}

/// Whether |f'(x)| < `epsilon`, where 0 asks for a slope of exactly zero.
fn is_flat(function: &Function, epsilon: f64, x: f64) -> bool {
    let slope = function.derivative(x).abs();
    slope < epsilon || slope == 0.0
}

/// All maximal intervals on which |f'(x)| < `epsilon`, from left to right, ends accurate to a few ULP.
///
/// An `epsilon` of 0 asks for the intervals on which the slope, as a double, is exactly 0. Between breaks and
/// inflections f' is monotone, so each such piece has at most one flat part and bisection finds its ends. A tail on
/// which f' has no limit is left out: f' may turn there any number of times.
///
/// ```
/// use activation_lab::activation::saturation::{Side, flat_intervals};
/// use activation_lab::activation::{Function, rows};
///
/// let softsign = Function::new(rows::by_id("softsign").expect("a row"));
/// let flat = flat_intervals(&softsign, 0.01);
/// assert_eq!([flat[0].side, flat[1].side], [Side::Left, Side::Right]);
/// // 1 / (1 + x)² = 1/100 at x = 9.
/// assert!((flat[1].interval.low.value - 9.0).abs() < 1e-14);
/// ```
pub fn flat_intervals(function: &Function, epsilon: f64) -> Vec<FlatInterval> {
    flat_intervals_given(&function.facts(), function, epsilon)
}

/// The [`flat_intervals`] of a function whose facts are at hand: finding those is most of the work.
pub fn flat_intervals_given(facts: &Facts, function: &Function, epsilon: f64) -> Vec<FlatInterval> {
    let mut cuts: Vec<f64> = function.breaks().iter().map(|it| it.x).collect();
    cuts.extend(&facts.inflections);
    let tails = [(facts.at_minus_infinity, f64::NEG_INFINITY), (facts.at_plus_infinity, f64::INFINITY)];
    cuts.extend(tails.iter().filter(|it| !it.0.derivative.is_nan()).map(|it| it.1));
    cuts.sort_by(f64::total_cmp);
    cuts.dedup();
    let mut merged: Vec<Interval> = Vec::new();
    for piece in cuts.windows(2) {
        let Some(part) = flat_part(function, epsilon, piece[0], piece[1]) else { continue };
        match merged.last_mut() {
            Some(last) if last.high == part.low && part.low.closed => last.high = part.high,
            _ => merged.push(part),
        }
    }
    merged.into_iter().map(|interval| FlatInterval { side: side(&interval), interval }).collect()
}

/// The flat part of a piece of the axis on which f' is monotone.
fn flat_part(function: &Function, epsilon: f64, low: f64, high: f64) -> Option<Interval> {
    let flat = |x: f64| is_flat(function, epsilon, x);
    // Just inside the piece: the slope at a break itself belongs to one of its sides only.
    let (first, last) = (low.next_up().max(-f64::MAX), high.next_down().min(f64::MAX));
    let seed = if flat(first) {
        first
    } else if flat(last) {
        last
    } else {
        let crossing = sign_change(function, first, last)?;
        flat(crossing).then_some(crossing)?
    };
    let end = |outermost: f64, boundary: f64| {
        if flat(outermost) {
            return Bound { value: boundary, closed: boundary.is_finite() && flat(boundary) };
        }
        // Seen from the steep side, so that the end is the first point that does not belong.
        Bound::open(last_inside(|x| !flat(x), outermost, seed))
    };
    Some(Interval { low: end(first, low), high: end(last, high) })
}

fn sign_change(function: &Function, low: f64, high: f64) -> Option<f64> {
    let slope = |x: f64| function.derivative(x);
    let opposite = slope(low).min(slope(high)) < 0.0 && slope(low).max(slope(high)) > 0.0;
    opposite.then(|| root(slope, low, high))
}

fn side(interval: &Interval) -> Side {
    match (interval.low.value.is_finite(), interval.high.value.is_finite()) {
        (false, false) => Side::Everywhere,
        (false, true) => Side::Left,
        (true, false) => Side::Right,
        (true, true) => Side::Inner,
    }
}

/// The state at `x`. For many points find the intervals once and ask [`state_among`].
pub fn state(function: &Function, epsilon: f64, x: f64) -> State {
    if !is_flat(function, epsilon, x) {
        return State::Active;
    }
    state_among(&flat_intervals(function, epsilon), function, x)
}

/// The state at `x`, given all flat intervals of `function`.
pub fn state_among(flats: &[FlatInterval], function: &Function, x: f64) -> State {
    let Some(flat) = flats.iter().find(|it| it.interval.contains(x)) else { return State::Active };
    let at_kink = || function.breaks().iter().any(|it| it.x == x && it.order <= 1);
    match flat.side {
        Side::Left | Side::Right if function.derivative(x) == 0.0 && at_kink() => State::ZeroGradient,
        Side::Left => State::LeftSaturated,
        Side::Right => State::RightSaturated,
        Side::Inner | Side::Everywhere => State::ZeroGradient,
    }
}

/// Jumps, kinks, extrema and the ends of flat intervals, from left to right, one for each x.
pub fn landmarks(function: &Function, epsilon: f64) -> Vec<Landmark> {
    let mut marks = Vec::new();
    for it in function.breaks() {
        match it.order {
            0 => marks.push(Landmark { x: it.x, kind: LandmarkKind::Jump }),
            1 => marks.push(Landmark { x: it.x, kind: LandmarkKind::Kink }),
            _ => {}
        }
    }
    let facts = function.facts();
    marks.extend(facts.stationary.iter().map(|&x| Landmark { x, kind: LandmarkKind::Extremum }));
    let flats = flat_intervals_given(&facts, function, epsilon);
    let edges = flats.iter().flat_map(|it| [it.interval.low.value, it.interval.high.value]);
    let edges = edges.filter(|x| x.is_finite());
    marks.extend(edges.map(|x| Landmark { x, kind: LandmarkKind::SaturationEdge }));
    marks.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.kind.cmp(&b.kind)));
    marks.dedup_by(|later, earlier| later.x == earlier.x);
    marks
}
