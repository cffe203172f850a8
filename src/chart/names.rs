//! Direct labels: the names of curves beside a sample of their lines, within the plotting area.

use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use super::frame::{Frame, Rect};
use super::layout::text_width;
use super::pen::{Drawn, Pen, Stroke};
use super::piece::Point;
use super::role::Role;

/// The sample of its line beside a curve's name, and the room after it and after the name.
const SAMPLE: f64 = 24.0;
const SPACE: f64 = 6.0;
const ROOM: f64 = 12.0;
const HEIGHT: f64 = 24.0;
const INSET: f64 = 10.0;
/// How much of what lies behind the names is covered.
const BACKING: f64 = 0.72;

/// Writes the names in the upper corner that fewer of the vertices pass through.
pub(super) fn draw_names<DB: DrawingBackend>(
    pen: &Pen<DB>,
    frame: &Frame,
    names: &[(&str, Role)],
    vertices: impl Iterator<Item = Point>,
) -> Drawn<DB> {
    let width = |name: &str| SAMPLE + SPACE + text_width(name, pen.palette.font_size) + ROOM;
    let total: f64 = names.iter().map(|(name, _)| width(name)).sum();
    // The page names the curves as well, so a plot that is too narrow for names goes without.
    if total + INSET > frame.rect.width {
        return Ok(());
    }
    let corner = emptier_corner(frame, total, vertices);
    pen.fill(Rect { left: corner.left - SPACE, ..corner }, pen.palette.paper, BACKING)?;
    let (mut at, middle) = (corner.left, corner.top + HEIGHT / 2.0);
    for &(name, role) in names {
        let colour = pen.palette.series(role);
        let line = Stroke { dash: role.dash(), ..Stroke::solid(colour, pen.palette.line_width) };
        pen.line(&[(at, middle), (at + SAMPLE, middle)], line)?;
        pen.text(name, (at + SAMPLE + SPACE, middle), (HPos::Left, VPos::Center), pen.palette.ink)?;
        at += width(name);
    }
    Ok(())
}

/// The left corner, unless more vertices lie there than in the right one.
fn emptier_corner(frame: &Frame, width: f64, vertices: impl Iterator<Item = Point>) -> Rect {
    let left = Rect { left: frame.rect.left + INSET, top: frame.rect.top + 1.0, width, height: HEIGHT };
    let right = Rect { left: (frame.rect.right() - width).max(left.left), ..left };
    let excess: i32 = vertices
        .map(|point| frame.to_pixel(point))
        .map(|pixel| i32::from(left.contains(pixel)) - i32::from(right.contains(pixel)))
        .sum();
    if excess > 0 { right } else { left }
}
