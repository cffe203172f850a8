//! The least and the greatest value of a formula, and whether they are attained.

use super::facts::closure;
use super::jet::Jet;
use super::limit::beside;
use super::survey::Survey;
use crate::activation::facts::{Bound, Extremum, Interval, Place};

/// Values that differ by this, relative to 1 or to themselves, are the same extremum.
const SAME: f64 = 1e-12;

/// One end of the range.
struct End {
    value: f64,
    /// Where it is attained.
    at: Option<Place>,
}

impl End {
    /// Of what has no value.
    const NONE: Self = Self { value: f64::NAN, at: None };
}

/// The ends of the range, the upper one as the lower one of -f.
pub(super) struct Extent {
    low: End,
    high: End,
}

impl Extent {
    /// `limits` are those at ±∞, NaN where there is none.
    pub(super) fn of(survey: &Survey, limits: [f64; 2], stationary: &[f64]) -> Self {
        let mut limits = limits.to_vec();
        for it in survey.cuts.breaks.iter().filter(|it| it.order == 0) {
            limits.extend([-1.0, 1.0].map(|side| beside(|x| survey.jet(x).value, it.x, side)));
        }
        limits.retain(|it| !it.is_nan());
        let [low, high] = [1.0, -1.0].map(|sign| end(survey, &limits, stationary, sign));
        // What is infinite everywhere, as ln(0·x), takes no value at all.
        if low.value.is_nan() || high.value.is_nan() {
            return Self { low: End::NONE, high: End::NONE };
        }
        Self { low, high }
    }

    pub(super) fn range(&self) -> Interval {
        let bound = |end: &End| Bound { value: end.value, closed: end.at.is_some() };
        Interval { low: bound(&self.low), high: bound(&self.high) }
    }

    pub(super) fn minimum(&self) -> Option<Extremum> {
        self.low.at.map(|at| Extremum { at, value: self.low.value })
    }

    pub(super) fn maximum(&self) -> Option<Extremum> {
        self.high.at.map(|at| Extremum { at, value: self.high.value })
    }
}

/// The least value of `sign` · f, times `sign`.
fn end(survey: &Survey, limits: &[f64], stationary: &[f64], sign: f64) -> End {
    let least = |values: &mut dyn Iterator<Item = f64>| values.fold(f64::INFINITY, |a, b| a.min(sign * b));
    let seen = least(&mut survey.samples().map(|it| it.jet.value));
    let breaks = survey.cuts.breaks.iter().map(|it| it.x);
    let mut points: Vec<f64> = stationary.iter().copied().chain(breaks).collect();
    points.retain(|x| survey.jet(*x).value.is_finite());
    points.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let reached = least(&mut points.iter().map(|x| survey.jet(*x).value));
    let approached = least(&mut limits.iter().copied());
    let lowest = seen.min(reached).min(approached);
    if lowest == f64::INFINITY {
        return End::NONE;
    }
    if lowest == f64::NEG_INFINITY || grows(survey, limits, sign) {
        return End { value: sign * f64::NEG_INFINITY, at: None };
    }
    let same = |it: f64| it - lowest <= SAME * lowest.abs().max(1.0);
    let flat = survey.pieces.iter().find(|piece| piece.all(|it| it.slope == 0.0 && same(sign * it.value)));
    if let Some(piece) = flat {
        let value = piece.samples[0].jet.value;
        let place = closure(survey, piece, |it: &Jet| it.value == value);
        return End { value, at: Some(Place::Interval(place)) };
    }
    if same(reached) {
        let at = points.into_iter().find(|x| same(sign * survey.jet(*x).value));
        return End { value: sign * reached, at: at.map(Place::Point) };
    }
    End { value: sign * if same(approached) { approached } else { lowest }, at: None }
}

/// Whether `sign` · f falls ever lower without a limit, as -x sin x does.
fn grows(survey: &Survey, limits: &[f64], sign: f64) -> bool {
    let lowest = |from: f64, to: f64| {
        let inside = survey.samples().filter(|it| (from..to).contains(&it.x.abs()));
        inside.fold(0.0_f64, |least, it| least.min(sign * it.jet.value))
    };
    limits.len() < 2 && lowest(1e5, 2e6) < 8.0 * lowest(0.0, 1e4)
}
