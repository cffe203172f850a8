use activation_lab::activation::Function;
use activation_lab::activation::facts::{Extremum, Limit, Place};

use super::settings::{are_opposite, grid, settings};

/// A point of a place.
pub fn inside(place: Place) -> f64 {
    match place {
        Place::Point(x) => x,
        Place::Interval(it) if it.low.value.is_finite() && it.high.value.is_finite() => {
            it.low.value.midpoint(it.high.value)
        }
        Place::Interval(it) if it.low.value.is_finite() => it.low.value + 1.0,
        Place::Interval(it) if it.high.value.is_finite() => it.high.value - 1.0,
        Place::Interval(_) => 0.0,
    }
}

#[test]
fn every_value_lies_in_the_range() {
    for function in settings() {
        let range = function.facts().range;
        for x in grid(&function) {
            let y = function.value(x);
            assert!(range.low.value <= y && y <= range.high.value, "{function:?}({x}) = {y}");
            // Where f is flat to the last digit it may round to the end of an open range, and near zero underflow to it.
            let flat = function.derivative(x).abs() <= f64::EPSILON * y.abs().max(1.0);
            let rounded = flat || y.abs() < f64::MIN_POSITIVE;
            assert!(range.contains(y) || rounded, "{function:?}({x}) = {y} is an open end");
        }
    }
}

#[test]
fn every_end_of_the_range_is_attained_or_approached() {
    for function in settings() {
        let facts = function.facts();
        let limits = [facts.at_minus_infinity.value, facts.at_plus_infinity.value];
        let is_approached = |bound: f64| limits.contains(&bound) || is_approached_at_a_jump(&function, bound);
        for (bound, extremum) in [(facts.range.low, facts.minimum), (facts.range.high, facts.maximum)] {
            match extremum {
                Some(Extremum { at, value }) => {
                    assert!(bound.closed && bound.value == value, "{function:?} {bound:?}");
                    assert_eq!(function.value(inside(at)), value, "{function:?}");
                }
                None => assert!(!bound.closed && is_approached(bound.value), "{function:?} {bound:?}"),
            }
        }
    }
}

/// Whether f tends to `bound` on one side of a jump, as far as the neighbouring double can tell.
fn is_approached_at_a_jump(function: &Function, bound: f64) -> bool {
    let breaks = function.breaks();
    let jumps = breaks.iter().filter(|it| it.order == 0);
    let beside = jumps.flat_map(|it| [it.x.next_down(), it.x.next_up()].map(|x| function.value(x)));
    beside.into_iter().any(|y| (y - bound).abs() <= 2.0 * f64::EPSILON * bound.abs().max(f64::MIN_POSITIVE))
}

fn check_limit(function: &Function, end: f64, limit: Limit) {
    assert_eq!(function.value(end), limit.value, "{function:?}({end})");
    assert_eq!(function.derivative(end), limit.derivative, "{function:?}'({end})");
    let far = 1e300_f64.copysign(end);
    let (y, slope) = (function.value(far), function.derivative(far));
    let arrived = slope == limit.derivative || (slope - limit.derivative).abs() <= 1e-12;
    assert!(arrived, "{function:?}'({far}) = {slope}");
    if limit.value.is_finite() {
        assert!((y - limit.value).abs() <= 1e-12, "{function:?}({far}) = {y}");
    } else {
        assert!(y.abs() > 1e290 && y.signum() == limit.value.signum(), "{function:?}({far}) = {y}");
    }
}

#[test]
fn the_limits_at_both_infinities_are_as_declared() {
    for function in settings() {
        let facts = function.facts();
        check_limit(&function, f64::NEG_INFINITY, facts.at_minus_infinity);
        check_limit(&function, f64::INFINITY, facts.at_plus_infinity);
    }
}

#[test]
fn a_nan_stays_a_nan() {
    for function in settings() {
        // Whatever its sign and its payload.
        for nan in [f64::NAN, -f64::NAN, f64::from_bits(u64::MAX), f64::from_bits(0x7ff0_0000_0000_0001)] {
            assert!(function.value(nan).is_nan(), "{function:?}");
            assert!(function.derivative(nan).is_nan(), "{function:?}'");
            assert!(function.second_derivative(nan).is_nan(), "{function:?}''");
        }
    }
}

#[test]
fn every_zero_is_real_and_every_change_of_sign_is_a_declared_zero() {
    for function in settings() {
        let facts = function.facts();
        let is_zero = |x: f64| facts.zeros.iter().any(|it| it.contains(x));
        for place in &facts.zeros {
            assert_eq!(function.value(inside(*place)), 0.0, "{function:?} at {place:?}");
        }
        let points = grid(&function);
        for &x in &points {
            if is_zero(x) {
                assert_eq!(function.value(x), 0.0, "{function:?}({x})");
            } else if function.value(x) == 0.0 && x.abs() >= f64::MIN_POSITIVE {
                // A soft tail, which the law of the tails proves to be one, underflows with its slope. So does a
                // zero of higher order around itself: f moves from it by less than the distance times this slope.
                let distance = facts.zeros.iter().map(|it| (inside(*it) - x).abs()).fold(1.0, f64::min);
                let rise = function.derivative(x).abs() * distance;
                assert!(rise < f64::MIN_POSITIVE, "{function:?}({x}) is an undeclared zero");
            }
        }
        let breaks = function.breaks();
        for pair in points.windows(2) {
            let jumps = breaks.iter().any(|it| it.order == 0 && (pair[0]..=pair[1]).contains(&it.x));
            if !jumps && are_opposite(function.value(pair[0]), function.value(pair[1])) {
                let declared = facts.zeros.iter().any(|it| (pair[0]..=pair[1]).contains(&inside(*it)));
                assert!(declared, "{function:?} changes its sign in {pair:?}");
            }
        }
    }
}
