//! Kinks, jumps, poles and gaps: the cuts at which f or one of its first two derivatives is really not continuous.

use super::Expression;
use super::cut::{Cut, Decisions};
use super::grid::grid;
use super::jet::Jet;
use super::parsed::Parsed;
use crate::activation::args::Args;
use crate::activation::facts::{Bound, Interval};
use crate::activation::row::Break;

/// Distances at which the sides of a cut are compared, relative to x or to 1.
const FAR: f64 = 1e-3;
const NEAR: f64 = 2.5e-7;

/// Differences of f, f' and f'' that may come from rounding.
const NOISE: [f64; 3] = [1e-9, 1e-8, 1e-5];

/// What the signatures tell of a formula.
pub(super) struct Cuts {
    pub(super) cuts: Vec<Cut>,
    /// Those cuts that are breaks.
    pub(super) breaks: Vec<Break>,
    /// Where f is undefined.
    pub(super) gaps: Vec<Interval>,
}

impl Cuts {
    pub(super) fn of(formula: &Parsed, args: &Args) -> Self {
        let decisions = Decisions::new(formula, args);
        let cuts = decisions.cuts(&grid());
        let breaks = breaks(formula, args, &cuts);
        let gaps = gaps(&decisions, &cuts);
        Self { cuts, breaks, gaps }
    }
}

fn breaks(formula: &Parsed, args: &Args, cuts: &[Cut]) -> Vec<Break> {
    let jet = |x: f64| formula.jet(x, args);
    let mut breaks = Vec::new();
    for (index, cut) in cuts.iter().enumerate() {
        let before = index.checked_sub(1).map_or(f64::NEG_INFINITY, |it| cuts[it].at);
        let after = cuts.get(index + 1).map_or(f64::INFINITY, |it| it.at);
        let room = 0.25 * (cut.at - before).min(after - cut.at);
        let reach = room.min(FAR * cut.at.abs().max(1.0));
        if let Some(order) = order(&jet, cut.at, reach) {
            breaks.push(Break { x: cut.at, order });
        }
    }
    breaks
}

/// The lowest derivative that jumps at x, judged from the neighbourhood up to `reach`.
fn order(jet: &impl Fn(f64) -> Jet, x: f64, reach: f64) -> Option<u8> {
    let here = jet(x);
    let at = |distance: f64| [jet(x - distance), jet(x + distance)];
    let (far, near) = (at(reach), at(reach * (NEAR / FAR)));
    if !here.value.is_finite() || near.iter().any(|it| it.value.is_nan()) {
        return Some(0);
    }
    // The value at x may be that of neither side.
    let from_here =
        |[left, right]: [Jet; 2]| (left.value - here.value).abs().max((right.value - here.value).abs());
    if jumps(from_here(far), from_here(near), NOISE[0] * here.value.abs().max(1.0)) {
        return Some(0);
    }
    for (index, pick) in [|it: &Jet| it.slope, |it: &Jet| it.curvature].into_iter().enumerate() {
        let between = |[left, right]: [Jet; 2]| (pick(&right) - pick(&left)).abs();
        let size = |[left, right]: [Jet; 2]| pick(&left).abs().max(pick(&right).abs());
        let noise = NOISE[index + 1] * size(near).max(1.0);
        let grows = size(near) > 4.0 * size(far) && size(near) > 1e3;
        if grows || jumps(between(far), between(near), noise) {
            return Some(index as u8 + 1);
        }
    }
    None
}

/// Whether a difference does not shrink with the distance over which it is taken.
fn jumps(far: f64, near: f64, noise: f64) -> bool {
    near > noise && near > 0.5 * far
}

/// The undefined pieces between cuts, merged where they meet.
fn gaps(decisions: &Decisions, cuts: &[Cut]) -> Vec<Interval> {
    let mut gaps: Vec<Interval> = Vec::new();
    let mut low = f64::NEG_INFINITY;
    let ends = cuts.iter().map(|it| it.at).chain([f64::INFINITY]);
    for high in ends {
        if decisions.is_undefined(inside(low, high)) {
            join(&mut gaps, Interval::open(low, high));
        }
        if high.is_finite() && decisions.is_undefined(high) {
            join(&mut gaps, Interval { low: Bound::closed(high), high: Bound::closed(high) });
        }
        low = high;
    }
    gaps
}

fn join(gaps: &mut Vec<Interval>, next: Interval) {
    match gaps.last_mut() {
        Some(last) if last.high.value == next.low.value && (last.high.closed || next.low.closed) => {
            last.high = next.high;
        }
        _ => gaps.push(next),
    }
}

/// A point well inside an interval.
fn inside(low: f64, high: f64) -> f64 {
    match (low.is_finite(), high.is_finite()) {
        (true, true) => low.midpoint(high),
        (true, false) => low + low.abs().max(1.0),
        (false, true) => high - high.abs().max(1.0),
        (false, false) => 0.0,
    }
}
