//! The hero: f, f' and f'' as stacked panels, and the probe above them.

use super::curves::{Curves, Order};
use super::flat::{self, Flats};
use super::view::View;
use crate::activation::Function;
use crate::chart::band::Band;
use crate::chart::overlay::{Overlay, OverlayDot, Tangent};
use crate::chart::panels::{Curve, Panel, Panels};
use crate::chart::piece::{DotFill, Trace};
use crate::chart::role::Role;
use crate::chart::sample::{Break, sample};
use crate::chart::span::Span;
use crate::text::Texts;

/// Samples of each curve: about one a pixel of a large plot. Kinks and jumps are added exactly.
const SAMPLES: usize = 640;

/// The still layer.
pub fn chart(function: &Function, view: View, curves: &Curves, flats: &Flats, texts: &Texts) -> Panels {
    let x = view.span();
    let panel = |order: &Order| {
        let curve = curve(function, *order, x, SAMPLES, texts);
        let band = (*order == Order::Value).then(|| band(function, &curve, texts)).flatten();
        let panel = Panel::fitted(vec![curve], x);
        with_zero(match band {
            Some(band) => panel.with_band(band, x),
            None => panel,
        })
    };
    Panels {
        x,
        x_name: texts.chart.x.to_owned(),
        panels: curves.shown().iter().map(panel).collect(),
        shades: flat::shades(flats, texts),
        bars: None,
    }
}

/// A panel that shows the zero line, too, unless that is farther away than the curve is high: how near a slope is to
/// zero is what this page is about.
fn with_zero(panel: Panel) -> Panel {
    let distance = (0.0_f64.max(panel.y.start)).max(-panel.y.end);
    if distance == 0.0 || distance > panel.y.length() {
        return panel;
    }
    Panel { y: panel.y.including(0.0), ..panel }
}

/// What training can make of f, at the points of its curve.
fn band(function: &Function, curve: &Curve, texts: &Texts) -> Option<Band> {
    let words = &texts.explore;
    let ends: Option<Vec<_>> = curve.trace.points().map(|(x, _)| Some((x, function.band(x)?))).collect();
    let ends = ends?;
    let edge = |name: &str, of: fn(&(f64, f64)) -> f64| Curve {
        name: name.to_owned(),
        role: curve.role,
        trace: Trace::from_points(ends.iter().map(|(x, ends)| (*x, of(ends)))),
    };
    Some(Band {
        name: words.band.to_owned(),
        role: curve.role,
        low: edge(words.band_low, |ends| ends.0),
        high: edge(words.band_high, |ends| ends.1),
    })
}

/// What is shaded, in words: the flat intervals, and the band if there is one.
pub fn description(function: &Function, flats: &Flats, epsilon: f64, texts: &Texts) -> String {
    let flat = flat::sentence(flats, epsilon, texts);
    if function.row().is_none_or(|it| it.band.is_none()) {
        return flat;
    }
    [texts.explore.band_shown, &flat].concat()
}

/// One curve over `x`, with its vertices and gaps.
pub fn curve(function: &Function, order: Order, x: Span, samples: usize, texts: &Texts) -> Curve {
    let (name, role) = match order {
        Order::Value => (texts.explore.value, Role::Value),
        Order::Derivative => (texts.explore.derivative, Role::Derivative),
        Order::Second => (texts.explore.second_derivative, Role::Second),
    };
    Curve { name: name.to_owned(), role, trace: trace(function, order, x, samples) }
}

/// The points of one curve over `x`.
pub fn trace(function: &Function, order: Order, x: Span, samples: usize) -> Trace {
    sample(|at| function.nth(order, at), x, samples, &breaks(function, order))
}

/// Where that derivative jumps or bends.
pub fn breaks(function: &Function, order: Order) -> Vec<Break> {
    // The n-th derivative jumps where a break is of order n or less.
    let of_curve = |it: u8| u32::from(it.saturating_sub(order.number()));
    function.breaks().iter().map(|it| Break::of_order(it.x, of_curve(it.order))).collect()
}

/// The moving layer: the probe's line, a dot on each curve, and the tangent of f.
pub fn overlay(function: &Function, probe: f64, curves: &Curves) -> Overlay {
    let dots = curves.shown().iter().enumerate().map(|(frame, order)| OverlayDot {
        frame,
        at: (probe, function.nth(*order, probe)),
        role: [Role::Value, Role::Derivative, Role::Second][usize::from(order.number())],
        fill: DotFill::Closed,
    });
    let tangent = curves.contains(Order::Value).then(|| Tangent {
        frame: 0,
        at: (probe, function.value(probe)),
        slope: function.derivative(probe),
    });
    Overlay { cursor: Some(probe), ghost: None, dots: dots.collect(), tangent }
}
