//! Mistakes that other explorers make with functions that are not in the table: here a learner types them.

use std::f64::consts::{E, FRAC_PI_2};

use activation_lab::activation::facts::{Interval, Monotonicity, Smoothness};
use activation_lab::activation::{Formula, Function};
use activation_lab::chart::piece::DotFill;
use activation_lab::chart::span::Span;
use activation_lab::page::explore::curves::Order;
use activation_lab::page::explore::hero::trace;

fn typed(source: &str) -> Function {
    Function::from(Formula::parse(source).unwrap_or_else(|error| panic!("{source}: {error:?}")))
}

fn assert_range(source: &str, want: Interval) {
    let got = typed(source).facts().range;
    for (got, want) in [(got.low, want.low), (got.high, want.high)] {
        assert!((got.value - want.value).abs() < 1e-9, "{source}: {got:?}, not {want:?}");
        assert_eq!(got.closed, want.closed, "{source}: {got:?}");
    }
}

#[test]
fn the_arctangent_is_monotone() {
    let facts = typed("atan(x)").facts();
    assert_eq!(facts.monotonicity, Monotonicity::Increasing);
    assert_range("atan(x)", Interval::open(-FRAC_PI_2, FRAC_PI_2));
}

#[test]
fn ranges_are_intervals_with_the_right_ends() {
    let closed = Interval { low: Interval::at_least(-1.0).low, high: Interval::at_most(1.0).high };
    assert_range("sin(x)", closed);
    assert_range("cos(x)", closed);
    assert_range("(1 - exp(-x)) / (1 + exp(-x))", Interval::open(-1.0, 1.0));
    assert_range("x / (1 + abs(x))", Interval::open(-1.0, 1.0));
}

#[test]
fn the_slope_of_the_gaussian_is_bounded() {
    let steepest = typed("exp(-x^2)").facts().lipschitz.value;
    assert!((steepest - (2.0 / E).sqrt()).abs() < 1e-9, "{steepest}");
}

#[test]
fn a_step_is_no_identity_at_the_origin_and_is_drawn_with_a_gap() {
    let step = typed("if(x < 0, 0, 1)");
    assert_eq!(step.facts().smoothness, Smoothness::Discontinuous);
    assert_eq!((step.value(0.0), step.derivative(0.0)), (1.0, 0.0), "the identity has 0 and 1");
    let drawn = trace(&step, Order::Value, Span::new(-6.0, 6.0), 640);
    assert_eq!(drawn.pieces.len(), 2, "no line joins the two sides");
    let dots: Vec<_> = drawn.dots.iter().map(|dot| (dot.at, dot.fill)).collect();
    assert!(dots.contains(&((0.0, 0.0), DotFill::Open)) && dots.contains(&((0.0, 1.0), DotFill::Closed)));
}
