use activation_lab::activation::Function;
use activation_lab::activation::facts::{Facts, Monotonicity, Place};

use super::range::inside;
use super::settings::{are_opposite, grid, settings};

/// Every change of sign of `slope` on the grid is one of `declared`, and each of these is such a change.
fn check_sign_changes(function: &Function, slope: impl Fn(f64) -> f64, declared: &[f64]) {
    assert!(declared.is_sorted(), "{function:?} {declared:?}");
    let breaks = function.breaks();
    let points = grid(function);
    for pair in points.windows(2) {
        let at_break = breaks.iter().any(|it| (pair[0]..=pair[1]).contains(&it.x));
        if are_opposite(slope(pair[0]), slope(pair[1])) && !at_break {
            let found = declared.iter().any(|it| (pair[0]..=pair[1]).contains(it));
            assert!(found, "{function:?} changes its sign in {pair:?}, not declared");
        }
    }
    for &x in declared {
        // The neighbouring grid points are so far away that the sign there is beyond doubt.
        let left = points.iter().rev().find(|it| x - **it > 1e-9 * x.abs().max(1e-9));
        let right = points.iter().find(|it| **it - x > 1e-9 * x.abs().max(1e-9));
        let (left, right) = (slope(*left.expect("a point")), slope(*right.expect("a point")));
        let underflows = left == 0.0 || right == 0.0;
        assert!(are_opposite(left, right) || underflows, "{function:?}: no change of sign at {x}");
    }
}

#[test]
fn the_stationary_points_are_where_f_prime_changes_its_sign() {
    for function in settings() {
        check_sign_changes(&function, |x| function.derivative(x), &function.facts().stationary);
    }
}

#[test]
fn the_inflections_are_where_f_double_prime_changes_its_sign() {
    for function in settings() {
        check_sign_changes(&function, |x| function.second_derivative(x), &function.facts().inflections);
    }
}

#[test]
fn a_stationary_point_has_the_smallest_slope_of_its_neighbours() {
    for function in settings() {
        for x in function.facts().stationary {
            if function.breaks().iter().any(|it| it.x == x) {
                continue;
            }
            let slope = |x: f64| function.derivative(x).abs();
            for step in 1..=8 {
                let away = f64::from(step) * (x.next_up() - x).abs();
                assert!(slope(x) <= slope(x + away) && slope(x) <= slope(x - away), "{function:?} at {x}");
            }
        }
    }
}

#[test]
fn no_value_is_beyond_the_declared_extrema() {
    for function in settings() {
        let facts = function.facts();
        for x in grid(&function) {
            let y = function.value(x);
            assert!(facts.minimum.is_none_or(|it| it.value <= y), "{function:?}({x}) = {y}");
            assert!(facts.maximum.is_none_or(|it| y <= it.value), "{function:?}({x}) = {y}");
        }
    }
}

#[test]
fn the_steepest_slope_bounds_every_slope_and_is_reached_or_approached() {
    for function in settings() {
        let facts = function.facts();
        let steepest = facts.lipschitz;
        let jumps = function.breaks().iter().any(|it| it.order == 0);
        let grows = [facts.at_minus_infinity, facts.at_plus_infinity].map(|it| it.derivative.is_infinite());
        assert_eq!(steepest.value.is_infinite(), jumps || grows.contains(&true), "{function:?}");
        for x in grid(&function) {
            let slope = function.derivative(x).abs();
            assert!(slope <= steepest.value * (1.0 + 4.0 * f64::EPSILON), "{function:?}'({x}) = {slope}");
        }
        match steepest.at {
            Some(Place::Point(x)) if jumps => assert!(function.breaks().iter().any(|it| it.x == x)),
            Some(place) => {
                assert_eq!(function.derivative(inside(place)).abs(), steepest.value, "{function:?}");
            }
            None => {
                let ends = [facts.at_minus_infinity, facts.at_plus_infinity].map(|it| it.derivative);
                let breaks = function.breaks();
                let beside = breaks.iter().flat_map(|it| [it.x.next_down(), it.x.next_up()]);
                let mut slopes = ends.into_iter().chain(beside.map(|x| function.derivative(x)));
                let is_approached = |slope: f64| {
                    let gap = slope.abs() - steepest.value;
                    slope.abs() == steepest.value || gap.abs() <= 4.0 * f64::EPSILON
                };
                assert!(slopes.any(is_approached), "{function:?}");
            }
        }
    }
}

/// Whether f falls somewhere: on a slope or by a jump.
fn falls(function: &Function, sign: f64) -> bool {
    let on_a_slope = grid(function).iter().any(|&x| sign * function.derivative(x) < 0.0);
    let by_a_jump = function
        .breaks()
        .iter()
        .any(|it| it.order == 0 && sign * (function.value(it.x.next_up()) - function.value(it.x)) < 0.0);
    on_a_slope || by_a_jump
}

/// A fall too small for a double: a dip that underflows, or a jump below the last digit.
fn falls_below_every_double(function: &Function, facts: &Facts) -> bool {
    let dip = facts.minimum.is_some_and(|it| it.value == 0.0);
    dip || function.breaks().iter().any(|it| it.order == 0 && it.x.next_up() - it.x > 1e-16)
}

#[test]
fn the_declared_monotonicity_is_seen_on_the_whole_axis() {
    for function in settings() {
        let facts = function.facts();
        let (rises, sinks) = (falls(&function, -1.0), falls(&function, 1.0));
        match facts.monotonicity {
            Monotonicity::Increasing => assert!(!sinks && rises, "{function:?}"),
            Monotonicity::Decreasing => assert!(!rises && sinks, "{function:?}"),
            Monotonicity::Neither => {
                assert!(rises && (sinks || falls_below_every_double(&function, &facts)), "{function:?}");
            }
        }
        if facts.monotonicity == Monotonicity::Increasing {
            for pair in grid(&function).windows(2) {
                let (low, high) = (function.value(pair[0]), function.value(pair[1]));
                assert!(
                    low <= high || low - high <= 2.0 * f64::EPSILON * high.abs(),
                    "{function:?} falls in {pair:?}"
                );
            }
        }
    }
}
