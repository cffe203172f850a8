//! Clipping: what leaves the plotting area is cut at its edge, never moved onto it.

use super::piece::Point;
use super::span::Span;

/// The parts of a polyline inside the rectangle `x` by `y`.
pub fn clip(points: &[Point], x: Span, y: Span) -> Vec<Vec<Point>> {
    let mut parts = Vec::new();
    let mut run: Vec<Point> = Vec::new();
    for pair in points.windows(2) {
        let Some((from, to)) = clip_segment(pair[0], pair[1], x, y) else {
            flush(&mut parts, &mut run);
            continue;
        };
        if run.last() != Some(&from) {
            flush(&mut parts, &mut run);
            run.push(from);
        }
        if to != from {
            run.push(to);
        }
    }
    flush(&mut parts, &mut run);
    parts
}

fn flush(parts: &mut Vec<Vec<Point>>, run: &mut Vec<Point>) {
    if run.len() > 1 {
        parts.push(std::mem::take(run));
    }
    run.clear();
}

/// The part of a segment inside the rectangle: first cut along x, then along y.
fn clip_segment(from: Point, to: Point, x: Span, y: Span) -> Option<(Point, Point)> {
    let (from, to) = clip_along(from, to, x)?;
    let swap = |(a, b): Point| (b, a);
    let (from, to) = clip_along(swap(from), swap(to), y)?;
    Some((swap(from), swap(to)))
}

/// The part of a segment whose first coordinate lies in the span.
fn clip_along(from: Point, to: Point, span: Span) -> Option<(Point, Point)> {
    let finite = from.0.is_finite() && from.1.is_finite() && to.0.is_finite() && to.1.is_finite();
    if !finite || from.0.max(to.0) < span.start || from.0.min(to.0) > span.end {
        return None;
    }
    Some((pulled_in(from, to, span), pulled_in(to, from, span)))
}

/// `point`, or where its segment towards `other` enters the span.
fn pulled_in(point: Point, other: Point, span: Span) -> Point {
    if span.contains(point.0) {
        return point;
    }
    let edge = span.clamp(point.0);
    // Halved differences stay finite between the largest numbers of either sign.
    let share = (edge / 2.0 - point.0 / 2.0) / (other.0 / 2.0 - point.0 / 2.0);
    (edge, point.1 + share * (other.1 / 2.0 - point.1 / 2.0) * 2.0)
}
