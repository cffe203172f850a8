//! How far out a function is no longer told apart from its limit.

use super::format::Format;
use crate::activation::Function;
use crate::activation::analysis::root::last_inside;
use crate::activation::facts::Facts;

/// Where a value, rounded to a format, becomes its limit for good, at one end of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    /// Beyond this x every value rounds to the limit; infinite where the largest f64 does not.
    pub at: f64,
    /// The limit, rounded to the format.
    pub limit: f64,
}

/// The edges at both ends of the axis; `None` where f or f' has no limit there that is a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edges {
    pub left: Option<Edge>,
    pub right: Option<Edge>,
}

/// Where f itself rounds to its limits: beyond, the output is a constant in this format.
///
/// Both the x and the value before rounding are those of f64; the value is rounded once, to the nearest.
///
/// ```
/// use activation_lab::activation::{Function, rows};
/// use activation_lab::experiment::precision::edge::value_edges;
/// use activation_lab::experiment::precision::format::Format;
///
/// let sigmoid = Function::new(rows::by_id("sigmoid").expect("a row"));
/// let right = value_edges(&sigmoid, &sigmoid.facts(), Format::Float32).right.expect("a limit");
/// assert_eq!(right.limit, 1.0);
/// // 1 - σ(x) < 2⁻²⁵, a quarter of the distance from 1 to the number above it.
/// assert!((right.at - 25.0 * 2.0_f64.ln()).abs() < 1e-6);
/// ```
pub fn value_edges(function: &Function, facts: &Facts, format: Format) -> Edges {
    let cuts = cuts(function, &facts.stationary);
    let edge = |outer, limit| edge(&|x| function.value(x), &cuts, outer, limit, format);
    Edges {
        left: edge(f64::NEG_INFINITY, facts.at_minus_infinity.value),
        right: edge(f64::INFINITY, facts.at_plus_infinity.value),
    }
}

/// Where f' rounds to 0: beyond, no gradient is left in this format. `None` where f' does not tend to 0.
pub fn slope_edges(function: &Function, facts: &Facts, format: Format) -> Edges {
    let cuts = cuts(function, &facts.inflections);
    let edge = |outer, limit: f64| {
        if limit == 0.0 { edge(&|x| function.derivative(x), &cuts, outer, limit, format) } else { None }
    };
    Edges {
        left: edge(f64::NEG_INFINITY, facts.at_minus_infinity.derivative),
        right: edge(f64::INFINITY, facts.at_plus_infinity.derivative),
    }
}

/// Between two of these the curve is monotone.
fn cuts(function: &Function, turns: &[f64]) -> Vec<f64> {
    let mut cuts: Vec<f64> = function.breaks().iter().map(|it| it.x).chain(turns.iter().copied()).collect();
    cuts.retain(|it| it.is_finite());
    cuts.sort_by(f64::total_cmp);
    cuts
}

/// The edge at the end `outer`: from there inwards, piece by piece, to the first x at which `curve` rounds to something
/// else than its limit.
fn edge(curve: &dyn Fn(f64) -> f64, cuts: &[f64], outer: f64, limit: f64, format: Format) -> Option<Edge> {
    let rounded = format.round(limit);
    if !rounded.is_finite() {
        return None;
    }
    let differs = |x: f64| format.round(curve(x)) != rounded;
    let far = f64::MAX.copysign(outer);
    if differs(far) {
        return Some(Edge { at: outer, limit: rounded });
    }
    let mut inner: Vec<f64> = cuts.iter().copied().chain([-far]).collect();
    inner.sort_by(|a, b| (b * outer.signum()).total_cmp(&(a * outer.signum())));
    let mut outside = far;
    for cut in inner {
        // At a break the value belongs to one of its sides only.
        let near = if outer > 0.0 { cut.next_up() } else { cut.next_down() };
        if let Some(inside) = [near, cut].into_iter().find(|it| differs(*it)) {
            let last = last_inside(differs, inside, outside);
            // What begins right at a break begins there, and not at the number next to it.
            let next = if outer > 0.0 { outside.next_down() } else { outside.next_up() };
            return Some(Edge { at: if last == next { outside } else { last }, limit: rounded });
        }
        outside = cut;
    }
    None
}
