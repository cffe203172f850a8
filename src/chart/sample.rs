//! From a function to the trace that is drawn.

use super::piece::{Dot, DotFill, Point, Trace};
use super::span::Span;

/// How a function breaks at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BreakKind {
    /// The value jumps: a gap.
    Jump,
    /// The value is continuous and a derivative jumps: a vertex.
    Kink,
}

/// A point where a function, or one of its derivatives, jumps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Break {
    pub x: f64,
    pub kind: BreakKind,
}

impl Break {
    /// A break of the lowest derivative that jumps: 0 for the function itself.
    pub fn of_order(x: f64, order: u32) -> Self {
        Self { x, kind: if order == 0 { BreakKind::Jump } else { BreakKind::Kink } }
    }
}

/// The trace of `f` over `x`: a point per pixel, a vertex exactly at each kink, a gap with dots at each jump, and a
/// gap where the value is not finite. `breaks` are in ascending order.
pub fn sample(f: impl Fn(f64) -> f64, x: Span, pixels: usize, breaks: &[Break]) -> Trace {
    let mut breaks: Vec<Break> = breaks.iter().copied().filter(|b| x.contains(b.x)).collect();
    breaks.dedup_by(|next, kept| next.x == kept.x);

    let mut trace = Trace::default();
    let mut run = Vec::new();
    let mut pending = breaks.into_iter().peekable();
    let steps = pixels.clamp(1, 16_384);
    for step in 0..=steps {
        let at = x.at(step as f64 / steps as f64);
        let mut covered = false;
        while let Some(found) = pending.next_if(|b| b.x <= at || step == steps) {
            covered |= found.x == at;
            match found.kind {
                BreakKind::Kink => extend(&mut trace, &mut run, (found.x, f(found.x))),
                BreakKind::Jump => jump(&mut trace, &mut run, &f, found.x, x),
            }
        }
        if !covered {
            extend(&mut trace, &mut run, (at, f(at)));
        }
    }
    trace.push_piece(run);
    trace
}

/// Adds a point to the run, or ends the run where the value is not finite.
fn extend(trace: &mut Trace, run: &mut Vec<Point>, point: Point) {
    if point.1.is_finite() {
        run.push(point);
    } else {
        trace.push_piece(std::mem::take(run));
    }
}

/// Ends the left branch at its limit, begins the right branch at its limit, and marks which of them has the value.
fn jump(trace: &mut Trace, run: &mut Vec<Point>, f: &impl Fn(f64) -> f64, at: f64, x: Span) {
    // One unit in the last place away from the jump, the curve is at its one-sided limit as far as a pixel can tell.
    let (left, value, right) = (f(at.next_down()), f(at), f(at.next_up()));
    let height = (right - left).abs();
    if at > x.start {
        extend(trace, run, (at, left));
        trace.dots.extend(open_dot(at, left, value, height));
    }
    trace.push_piece(std::mem::take(run));
    if at < x.end {
        extend(trace, run, (at, right));
        trace.dots.extend(open_dot(at, right, value, height));
    }
    if value.is_finite() {
        trace.dots.push(Dot { at: (at, value), fill: DotFill::Closed });
    }
}

/// The open end of a branch, unless the branch has the value at the jump.
fn open_dot(at: f64, limit: f64, value: f64, height: f64) -> Option<Dot> {
    // A limit taken one unit away may differ from the value in its last digits without there being a jump.
    let noise = 1e-12 * limit.abs().max(value.abs()).max(height).max(f64::MIN_POSITIVE);
    let same = (limit - value).abs() <= noise;
    (limit.is_finite() && !same).then_some(Dot { at: (at, limit), fill: DotFill::Open })
}
