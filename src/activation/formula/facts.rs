//! The facts about a formula, found numerically; what is promised stands at [`super::Expression::facts`].

use std::cell::Cell;

use super::extent::Extent;
use super::jet::Jet;
use super::limit::at_infinity;
use super::parsed::Parsed;
use super::survey::{Piece, Survey, nearest};
use crate::activation::analysis::gaussian::{graded, moments};
use crate::activation::args::Args;
use crate::activation::facts::{
    Bound, Facts, GaussianMoments, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, Supremum,
    TailSaturation,
};

/// The normal distribution has less than 1e-18 of its mass beyond.
const GAUSSIAN_REACH: f64 = 9.0;

/// A quadrature that needs more values than this does not converge.
const MAX_VALUES: u32 = 6000;

pub(super) fn facts(formula: &Parsed, args: &Args) -> Facts {
    let survey = Survey::of(formula, args);
    let limits = [limit(&survey, -1.0), limit(&survey, 1.0)];
    let stationary = stationary(&survey);
    let inflections = survey.sign_changes(|it| it.curvature);
    let extent = Extent::of(&survey, limits.map(|it| it.value), &stationary);
    Facts {
        range: extent.range(),
        at_minus_infinity: limits[0],
        at_plus_infinity: limits[1],
        zeros: zeros(&survey, &stationary),
        minimum: extent.minimum(),
        maximum: extent.maximum(),
        lipschitz: lipschitz(&survey, limits.map(|it| it.derivative), &inflections),
        monotonicity: monotonicity(&survey),
        smoothness: smoothness(&survey),
        saturation: Saturation {
            left: tail(survey.pieces.first(), limits[0].derivative),
            right: tail(survey.pieces.last(), limits[1].derivative),
        },
        gaussian: gaussian(&survey),
        stationary,
        inflections,
    }
}

fn limit(survey: &Survey, direction: f64) -> Limit {
    // One end is undefined when the outermost piece is.
    let gap = survey.cuts.gaps.iter().any(|it| it.contains(direction * f64::MAX));
    if gap {
        return Limit::new(f64::NAN, f64::NAN);
    }
    let derivative = at_infinity(|x| survey.jet(x).slope, direction);
    Limit::new(at_infinity(|x| survey.jet(x).value, direction), derivative)
}

/// Sign changes of f' inside pieces and at kinks.
fn stationary(survey: &Survey) -> Vec<f64> {
    let mut found = survey.sign_changes(|it| it.slope);
    for it in survey.cuts.breaks.iter().filter(|it| it.order > 0) {
        let [left, right] = survey.signs_beside(it.x, |it| it.slope);
        if left * right < 0.0 {
            found.push(it.x);
        }
    }
    found.sort_by(f64::total_cmp);
    nearest(&mut found, |x| x.abs());
    found
}

/// A piece with those of its ends at which `holds` holds, too.
pub(super) fn closure(survey: &Survey, piece: &Piece, holds: impl Fn(&Jet) -> bool) -> Interval {
    let end = |x: f64| Bound { value: x, closed: x.is_finite() && holds(&survey.jet(x)) };
    Interval { low: end(piece.low), high: end(piece.high) }
}

fn zeros(survey: &Survey, stationary: &[f64]) -> Vec<Place> {
    let is_zero = |it: &Jet| it.value == 0.0;
    let flat = survey.pieces.iter().filter(|piece| piece.all(is_zero));
    let intervals: Vec<Interval> = flat.map(|piece| closure(survey, piece, is_zero)).collect();
    let mut points = survey.sign_changes(|it| it.value);
    // Where f touches the axis and where a piece ends on it.
    let touches = |x: &f64| survey.jet(*x).value.abs() <= 1e-15 * x.abs().max(1e-3);
    points.extend(stationary.iter().filter(|x| touches(x)));
    for it in &survey.cuts.breaks {
        let [left, right] = survey.signs_beside(it.x, |it| it.value);
        if is_zero(&survey.jet(it.x)) || it.order > 0 && left * right < 0.0 {
            points.push(it.x);
        }
    }
    points.retain(|x| !intervals.iter().any(|it| it.contains(*x)));
    points.sort_by(f64::total_cmp);
    points.dedup_by(|a, b| (*a - *b).abs() <= 1e-7 * b.abs().max(1.0));
    nearest(&mut points, |x| x.abs());
    let mut places: Vec<(f64, Place)> = points.into_iter().map(|x| (x, Place::Point(x))).collect();
    places.extend(intervals.into_iter().map(|it| (it.low.value, Place::Interval(it))));
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    places.into_iter().map(|it| it.1).collect()
}

/// The steepest slope: on the grid, at inflections, beside breaks, in the limits.
fn lipschitz(survey: &Survey, limits: [f64; 2], inflections: &[f64]) -> Supremum {
    let jump = survey.cuts.breaks.iter().find(|it| {
        it.order == 0
            && [-1e-6, 1e-6].iter().all(|step| !survey.jet(it.x + step * it.x.abs().max(1.0)).value.is_nan())
    });
    if let Some(jump) = jump {
        return Supremum { value: f64::INFINITY, at: Some(Place::Point(jump.x)) };
    }
    let mut best = Supremum { value: 0.0, at: None };
    let mut raise = |value: f64, at: Option<Place>, margin: f64| {
        if value > best.value * (1.0 + margin) || value > 0.0 && best.value == 0.0 {
            best = Supremum { value, at };
        }
    };
    let at_points = inflections.iter().copied().chain(survey.cuts.breaks.iter().map(|it| it.x));
    for x in at_points {
        raise(survey.jet(x).slope.abs(), Some(Place::Point(x)), 0.0);
    }
    for piece in &survey.pieces {
        let Some(first) = piece.samples.first() else { continue };
        let slope = first.jet.slope.abs();
        let constant = |it: &Jet| (it.slope.abs() - slope).abs() <= 1e-15 * slope;
        if piece.all(constant) {
            raise(slope, Some(Place::Interval(closure(survey, piece, constant))), 0.0);
            continue;
        }
        // The end of a piece is approached and reached only where the break itself has this slope.
        for sample in &piece.samples {
            raise(sample.jet.slope.abs(), Some(Place::Point(sample.x)), 1e-12);
        }
    }
    for limit in limits.iter().filter(|it| !it.is_nan()) {
        raise(limit.abs(), None, 1e-12);
    }
    let reached_far_out = matches!(best.at, Some(Place::Point(x)) if x.abs() > 16.0);
    let limit = limits.iter().any(|it| (it.abs() - best.value).abs() <= 1e-9 * best.value);
    Supremum { at: best.at.filter(|_| !(reached_far_out && limit)), ..best }
}

/// How the samples of f follow each other, over jumps too.
fn monotonicity(survey: &Survey) -> Monotonicity {
    let (mut rises, mut falls) = (false, false);
    let mut last: Option<f64> = None;
    for sample in survey.samples() {
        let value = sample.jet.value;
        if let Some(before) = last {
            let noise = 1e-14 * before.abs().max(value.abs()).max(1e-3);
            rises |= value - before > noise;
            falls |= before - value > noise;
        }
        last = Some(value);
    }
    match (rises, falls) {
        (_, false) => Monotonicity::Increasing,
        (false, true) => Monotonicity::Decreasing,
        (true, true) => Monotonicity::Neither,
    }
}

fn smoothness(survey: &Survey) -> Smoothness {
    match survey.cuts.breaks.iter().map(|it| it.order).min() {
        Some(0) => Smoothness::Discontinuous,
        Some(1) => Smoothness::C0,
        Some(_) => Smoothness::C1,
        None => Smoothness::Smooth,
    }
}

/// The outermost piece is flat, or becomes so.
fn tail(piece: Option<&Piece>, slope: f64) -> TailSaturation {
    if piece.is_some_and(|it| it.all(|it| it.slope == 0.0)) {
        return TailSaturation::Hard;
    }
    if slope == 0.0 { TailSaturation::Soft } else { TailSaturation::None }
}

/// Moments by quadrature between the cuts, as long as it converges.
fn gaussian(survey: &Survey) -> GaussianMoments {
    const NONE: GaussianMoments =
        GaussianMoments { mean: f64::NAN, second_moment: f64::NAN, slope_second_moment: f64::NAN };
    let in_reach = |it: &Interval| it.low.value < GAUSSIAN_REACH && it.high.value > -GAUSSIAN_REACH;
    if survey.cuts.gaps.iter().any(|it| it.low.value < it.high.value && in_reach(it)) {
        return NONE;
    }
    let (values, failed) = (Cell::new(0), Cell::new(false));
    let last = Cell::new((f64::NAN, Jet::default()));
    // After too many values or a failure everything is zero, which ends the quadrature.
    let jet = |x: f64| {
        if last.get().0 == x {
            return last.get().1;
        }
        values.set(values.get() + 1);
        let it = survey.jet(x);
        let fails = values.get() > MAX_VALUES || !it.value.is_finite() || !it.slope.is_finite();
        failed.set(failed.get() || fails);
        let it = if failed.get() { Jet::default() } else { it };
        last.set((x, it));
        it
    };
    let mut splits: Vec<f64> = survey.cuts.cuts.iter().map(|it| it.at).collect();
    splits.extend(splits.clone().iter().flat_map(|x| graded(*x, 1e-3)));
    let moments = moments(|x| jet(x).value, |x| jet(x).slope, &splits);
    if failed.get() { NONE } else { moments }
}
