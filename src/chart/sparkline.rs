//! A curve as SVG path data, for the small pictures of a gallery.

use std::fmt::Write as _;

use super::clip::clip;
use super::frame::{Frame, Rect};
use super::piece::{Point, Trace};
use super::span::Span;

/// How far, in units of the picture, a vertex may be left off the drawn line.
const TOLERANCE: f64 = 0.1;

/// The ranges and the size of a small picture, in the units of its `viewBox`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sparkline {
    pub x: Span,
    pub y: Span,
    pub width: f64,
    pub height: f64,
}

impl Sparkline {
    /// The `d` of a curve: a subpath for each visible piece, with as few vertices as a tenth of a unit allows.
    pub fn path(&self, trace: &Trace) -> String {
        let frame = self.frame();
        let mut path = String::new();
        for part in trace.pieces.iter().flat_map(|piece| clip(&piece.0, frame.x, frame.y)) {
            let pixels: Vec<Point> = part.into_iter().map(|point| frame.to_pixel(point)).collect();
            append(&mut path, &thinned(&pixels));
        }
        path
    }

    /// The `d` of the axes through zero, as far as they are in the picture.
    pub fn axes(&self) -> String {
        let frame = self.frame();
        let (x, y) = frame.to_pixel((0.0, 0.0));
        let mut path = String::new();
        if frame.y.contains(0.0) {
            append(&mut path, &[(0.0, y), (self.width, y)]);
        }
        if frame.x.contains(0.0) {
            append(&mut path, &[(x, 0.0), (x, self.height)]);
        }
        path
    }

    fn frame(&self) -> Frame {
        let rect = Rect { left: 0.0, top: 0.0, width: self.width, height: self.height };
        Frame::new(rect, self.x, self.y)
    }
}

/// Adds a polyline, with one decimal per coordinate.
fn append(path: &mut String, points: &[Point]) {
    for (index, (x, y)) in points.iter().enumerate() {
        let command = if index == 0 { 'M' } else { 'L' };
        // Rounding first and adding zero turns a negative zero into zero.
        let (x, y) = ((x * 10.0).round() / 10.0 + 0.0, (y * 10.0).round() / 10.0 + 0.0);
        // Writing to a string cannot fail.
        let _ = write!(path, "{command}{x} {y}");
    }
}

/// The polyline without the vertices that lie within the tolerance of it (Ramer, Douglas and Peucker).
fn thinned(points: &[Point]) -> Vec<Point> {
    let [first, .., last] = *points else {
        return points.to_vec();
    };
    let (furthest, distance) = points
        .iter()
        .map(|&point| distance(point, first, last))
        .enumerate()
        .fold((0, 0.0), |best, next| if next.1 > best.1 { next } else { best });
    if distance <= TOLERANCE {
        return vec![first, last];
    }
    let mut kept = thinned(&points[..=furthest]);
    kept.pop();
    kept.extend(thinned(&points[furthest..]));
    kept
}

/// The distance of a point from the segment between two others.
fn distance((x, y): Point, (x0, y0): Point, (x1, y1): Point) -> f64 {
    let (dx, dy) = (x1 - x0, y1 - y0);
    let squared = dx * dx + dy * dy;
    let share = if squared > 0.0 { (((x - x0) * dx + (y - y0) * dy) / squared).clamp(0.0, 1.0) } else { 0.0 };
    (x - x0 - share * dx).hypot(y - y0 - share * dy)
}
