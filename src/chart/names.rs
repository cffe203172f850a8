//! Direct labels: the names of curves beside a sample of their lines, within the plotting area.

use plotters::style::text_anchor::{HPos, VPos};

use super::band::TINT;
use super::drawing::Drawn;
use super::frame::{Frame, Rect};
use super::layout::text_width;
use super::pen::{Pen, Stroke};
use super::piece::Point;
use super::role::Role;
use super::shape::outline;

/// The sample of its line beside a curve's name, and the room after it and after the name.
const SAMPLE: f64 = 24.0;
const SPACE: f64 = 6.0;
const ROOM: f64 = 12.0;
const HEIGHT: f64 = 24.0;
const INSET: f64 = 10.0;
/// The height of the sample of an area.
const AREA: f64 = 10.0;
/// The radius of the sample of a mark.
const MARK: f64 = 4.5;
/// How much of what lies behind the names is covered.
const BACKING: f64 = 0.72;

/// What stands beside a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sample {
    /// A piece of the line.
    Line,
    /// A piece of the tinted area.
    Area,
    /// A mark of the shape that goes with the role.
    Mark,
}

/// The height of a name below another one, and the share of the plot that they may take together.
const LINE: f64 = 18.0;
const MOST: f64 = 0.6;

/// Writes the names in the upper corner that fewer of the vertices pass through: beside each other where there is room
/// for that, else below each other.
pub(super) fn draw_names(
    pen: &Pen,
    frame: &Frame,
    names: &[(&str, Role, Sample)],
    vertices: impl Iterator<Item = Point>,
) -> Drawn {
    let width = |name: &str| SAMPLE + SPACE + text_width(name, pen.palette.font_size) + ROOM;
    let widths: Vec<f64> = names.iter().map(|(name, ..)| width(name)).collect();
    let (total, widest) = (widths.iter().sum::<f64>(), widths.iter().copied().fold(0.0, f64::max));
    let stacked = (widest, names.len() as f64 * LINE + 6.0);
    let fits = |(wide, high): (f64, f64)| {
        wide + INSET <= frame.rect.width && (high == HEIGHT || high <= MOST * frame.rect.height)
    };
    // The page names the curves as well, so a plot that is too small for names goes without.
    let Some(size) = [(total, HEIGHT), stacked].into_iter().find(|it| fits(*it)) else {
        return Ok(());
    };
    let corner = emptier_corner(frame, size, vertices);
    pen.fill(Rect { left: corner.left - SPACE, ..corner }, pen.palette.paper, BACKING)?;
    let (mut at, mut middle) = (corner.left, corner.top + HEIGHT / 2.0);
    for (&(name, role, sample), width) in names.iter().zip(widths) {
        draw_sample(pen, (at, middle), role, sample)?;
        pen.text(name, (at + SAMPLE + SPACE, middle), (HPos::Left, VPos::Center), pen.palette.ink)?;
        if size.1 == HEIGHT {
            at += width;
        } else {
            middle += LINE;
        }
    }
    Ok(())
}

/// Writes one text in the upper corner that fewer of the vertices pass through.
pub(super) fn draw_title(
    pen: &Pen,
    frame: &Frame,
    title: &str,
    vertices: impl Iterator<Item = Point>,
) -> Drawn {
    let width = text_width(title, pen.palette.font_size) + ROOM;
    let corner = emptier_corner(frame, (width, HEIGHT), vertices);
    pen.fill(Rect { left: corner.left - SPACE, ..corner }, pen.palette.paper, BACKING)?;
    let at = (corner.left, corner.top + HEIGHT / 2.0);
    pen.text_within(frame.rect.width - 2.0 * INSET, title, at, (HPos::Left, VPos::Center), pen.palette.ink)
}

fn draw_sample(pen: &Pen, (left, middle): Point, role: Role, sample: Sample) -> Drawn {
    let colour = pen.palette.series(role);
    match sample {
        Sample::Line => {
            let line = Stroke { dash: role.dash(), ..Stroke::solid(colour, pen.palette.line_width) };
            pen.line(&[(left, middle), (left + SAMPLE, middle)], line)
        }
        Sample::Area => {
            let (top, bottom) = (middle - AREA / 2.0, middle + AREA / 2.0);
            pen.fill_between((left, top), (left + SAMPLE, bottom), colour, TINT)?;
            pen.rule((left, top), (left + SAMPLE, top), 1.0, colour)?;
            pen.rule((left, bottom), (left + SAMPLE, bottom), 1.0, colour)
        }
        Sample::Mark => {
            let centre = (left + SAMPLE / 2.0, middle);
            let shape = outline(role.index(), MARK);
            let corners: Vec<Point> =
                shape.into_iter().map(|(dx, dy)| (centre.0 + dx, centre.1 + dy)).collect();
            pen.polygon(&corners, colour, 1.0)
        }
    }
}

/// The left corner, unless more vertices lie there than in the right one.
fn emptier_corner(frame: &Frame, (width, height): (f64, f64), vertices: impl Iterator<Item = Point>) -> Rect {
    let left = Rect { left: frame.rect.left + INSET, top: frame.rect.top + 1.0, width, height };
    let right = Rect { left: (frame.rect.right() - width).max(left.left), ..left };
    let excess: i32 = vertices
        .map(|point| frame.to_pixel(point))
        .map(|pixel| i32::from(left.contains(pixel)) - i32::from(right.contains(pixel)))
        .sum();
    if excess > 0 { right } else { left }
}
