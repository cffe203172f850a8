//! From a function to its trace.

use activation_lab::chart::fit::fit_y;
use activation_lab::chart::piece::{DotFill, Trace};
use activation_lab::chart::sample::{Break, sample};
use activation_lab::chart::span::Span;

use super::support::X;

fn step(x: f64) -> f64 {
    if x > 0.0 { 1.0 } else { 0.0 }
}

#[test]
fn a_kink_between_two_pixels_is_a_vertex_of_its_own() {
    let kink = 1.0 / 3.0;
    let trace = sample(|x| (x - kink).max(0.0), X, 100, &[Break::of_order(kink, 1)]);
    assert_eq!(trace.pieces.len(), 1);
    assert!(trace.pieces[0].0.contains(&(kink, 0.0)));
    assert!(trace.pieces[0].0.is_sorted_by(|a, b| a.0 < b.0));
}

#[test]
fn a_jump_is_a_gap_between_its_one_sided_limits() {
    let trace = sample(step, X, 100, &[Break::of_order(0.0, 0)]);
    assert_eq!(trace.pieces.len(), 2);
    assert_eq!(trace.pieces[0].0.last(), Some(&(0.0, 0.0)));
    assert_eq!(trace.pieces[1].0.first(), Some(&(0.0, 1.0)));
}

#[test]
fn the_closed_dot_of_a_jump_is_its_value_and_the_open_dot_the_other_limit() {
    let trace = sample(step, X, 100, &[Break::of_order(0.0, 0)]);
    let dots =
        |fill| trace.dots.iter().filter(move |dot| dot.fill == fill).map(|dot| dot.at).collect::<Vec<_>>();
    assert_eq!(dots(DotFill::Closed), [(0.0, 0.0)]);
    assert_eq!(dots(DotFill::Open), [(0.0, 1.0)]);
}

#[test]
fn a_value_apart_from_both_limits_has_a_closed_dot_between_two_open_ones() {
    let trace = sample(f64::signum, X, 64, &[Break::of_order(0.0, 0)]);
    assert_eq!(trace.dots.len(), 2, "signum(0) is its right limit");
    let sign = |x: f64| if x == 0.0 { 0.0 } else { x.signum() };
    let trace = sample(sign, X, 64, &[Break::of_order(0.0, 0)]);
    assert_eq!(trace.dots.iter().filter(|dot| dot.fill == DotFill::Open).count(), 2);
}

#[test]
fn a_break_at_either_end_of_the_range_is_drawn_once() {
    for at in [X.start, X.end] {
        let shifted = move |x: f64| step(x - at);
        let trace = sample(shifted, X, 100, &[Break::of_order(at, 0)]);
        assert_eq!(trace.pieces.len(), 1, "at {at}");
        assert_eq!(trace.dots.iter().filter(|dot| dot.fill == DotFill::Closed).count(), 1, "at {at}");
    }
}

#[test]
fn breaks_outside_the_range_or_given_twice_change_nothing() {
    let once = sample(step, X, 100, &[Break::of_order(0.0, 0)]);
    let more = [
        Break::of_order(40.0, 0),
        Break::of_order(0.0, 0),
        Break::of_order(0.0, 1),
        Break::of_order(-9.0, 1),
    ];
    assert_eq!(sample(step, X, 100, &more), once);
}

#[test]
fn values_that_are_not_finite_are_gaps() {
    let trace = sample(|x: f64| if x.abs() < 1.0 { f64::NAN } else { 1.0 / x }, X, 120, &[]);
    assert_eq!(trace.pieces.len(), 2);
    assert!(trace.points().all(|point| point.0.is_finite() && point.1.is_finite()));
}

#[test]
fn the_fitted_range_holds_every_value_of_a_bounded_curve() {
    let trace = sample(f64::sin, X, 200, &[]);
    let y = fit_y(std::iter::once(&trace), X);
    assert!(trace.points().all(|point| y.contains(point.1)));
    assert!(y.length() < 2.5, "the padding is small: {y:?}");
}

#[test]
fn the_fitted_range_looks_at_the_visible_part_only() {
    let trace = Trace::from_points((-100..=100).map(|i| (f64::from(i), f64::from(i).powi(3))));
    let y = fit_y(std::iter::once(&trace), Span::new(-2.0, 2.0));
    assert!(y.end < 10.0, "{y:?}");
}

#[test]
fn a_pole_does_not_press_the_rest_of_the_curve_flat() {
    let trace = sample(|x| 1.0 / x, X, 1001, &[]);
    let y = fit_y(std::iter::once(&trace), X);
    assert!(y.end < 50.0, "{y:?}");
}

#[test]
fn a_step_keeps_both_its_levels_and_a_constant_gets_room() {
    let spike = Trace::from_points((0..100).map(|i| (f64::from(i) / 100.0, if i == 50 { 1.0 } else { 0.0 })));
    assert!(fit_y(std::iter::once(&spike), X).contains(1.0));
    let constant = Trace::from_points([(0.0, 3.0), (1.0, 3.0)]);
    let y = fit_y(std::iter::once(&constant), X);
    assert!(y.start < 3.0 && 3.0 < y.end);
}

#[test]
fn a_fitted_range_can_always_be_drawn() {
    let extremes = [0.0, f64::MIN_POSITIVE, 1e-300, 1e16, f64::MAX];
    for &a in &extremes {
        for &b in &extremes {
            let trace = Trace::from_points([(0.0, -a), (0.5, a.min(b)), (1.0, b)]);
            let y = fit_y(std::iter::once(&trace), X);
            assert!(y.start < y.end && y.length().is_finite(), "{a:e} {b:e}: {y:?}");
        }
    }
    assert!(fit_y(std::iter::empty(), X).length() > 0.0);
}
