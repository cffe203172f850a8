//! The hero: f, f' and f'' as stacked panels, and the probe above them.

use super::curves::{Curves, Order};
use super::flat;
use super::view::View;
use crate::activation::Function;
use crate::chart::overlay::{Overlay, OverlayDot, Tangent};
use crate::chart::panels::{Curve, Panel, Panels};
use crate::chart::piece::DotFill;
use crate::chart::role::Role;
use crate::chart::sample::{Break, sample};
use crate::chart::span::Span;
use crate::text::Texts;

/// Samples of each curve: about two a pixel on a large screen.
const SAMPLES: usize = 900;

/// The still layer.
pub fn chart(function: &Function, view: View, curves: &Curves, epsilon: f64, texts: &Texts) -> Panels {
    let x = view.span();
    let panel = |order: &Order| Panel::fitted(vec![curve(function, *order, x, texts)], x);
    Panels {
        x,
        x_name: texts.chart.x.to_owned(),
        panels: curves.shown().iter().map(panel).collect(),
        shades: flat::shades(function, epsilon, texts),
        bars: None,
    }
}

/// One curve over `x`, with its vertices and gaps.
pub fn curve(function: &Function, order: Order, x: Span, texts: &Texts) -> Curve {
    let (name, role) = match order {
        Order::Value => (texts.explore.value, Role::Value),
        Order::Derivative => (texts.explore.derivative, Role::Derivative),
        Order::Second => (texts.explore.second_derivative, Role::Second),
    };
    // The n-th derivative jumps where a break is of order n or less.
    let shift = order_number(order);
    let breaks: Vec<Break> = function
        .breaks()
        .iter()
        .map(|it| Break::of_order(it.x, u32::from(it.order.saturating_sub(shift))))
        .collect();
    Curve {
        name: name.to_owned(),
        role,
        trace: sample(|at| evaluate(function, order, at), x, SAMPLES, &breaks),
    }
}

/// The moving layer: the probe's line, a dot on each curve, and the tangent of f.
pub fn overlay(function: &Function, probe: f64, curves: &Curves) -> Overlay {
    let dots = curves.shown().iter().enumerate().map(|(frame, order)| OverlayDot {
        frame,
        at: (probe, evaluate(function, *order, probe)),
        role: [Role::Value, Role::Derivative, Role::Second][usize::from(order_number(*order))],
        fill: DotFill::Closed,
    });
    let tangent = curves.contains(Order::Value).then(|| Tangent {
        frame: 0,
        at: (probe, function.value(probe)),
        slope: function.derivative(probe),
    });
    Overlay { cursor: Some(probe), ghost: None, dots: dots.collect(), tangent }
}

fn order_number(order: Order) -> u8 {
    match order {
        Order::Value => 0,
        Order::Derivative => 1,
        Order::Second => 2,
    }
}

fn evaluate(function: &Function, order: Order, x: f64) -> f64 {
    match order {
        Order::Value => function.value(x),
        Order::Derivative => function.derivative(x),
        Order::Second => function.second_derivative(x),
    }
}
