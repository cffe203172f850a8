//! Shaded intervals: where a function saturates.

use plotters::style::text_anchor::{HPos, VPos};

use super::clip::clip;
use super::drawing::Drawn;
use super::frame::{Frame, Rect};
use super::layout::{ROW, text_width};
use super::orientation::Orientation;
use super::pen::{Pen, Stroke};
use super::piece::Point;
use super::span::Span;

/// Which side of the axis a shaded interval lies on. Each has its own hatching, so that tint alone says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Inner,
    Right,
}

/// A shaded interval; its ends may be infinite.
#[derive(Clone, Debug, PartialEq)]
pub struct Shade {
    pub span: Span,
    pub side: Side,
    /// A short direct label, drawn where it fits; may be empty.
    pub label: String,
}

/// Between two lines of a hatching, in CSS pixels.
const PITCH: f64 = 9.0;
const HATCH: f64 = 0.22;

/// Tints and hatches the visible part of a shaded interval.
pub fn draw_shade(pen: &Pen, frame: &Frame, shade: &Shade, orientation: Orientation) -> Drawn {
    let Some(rect) = visible(frame, shade.span, orientation) else {
        return Ok(());
    };
    let colour = match shade.side {
        Side::Left => pen.palette.shade_left,
        Side::Inner => pen.palette.paper.mix(pen.palette.ink_soft, 0.12),
        Side::Right => pen.palette.shade_right,
    };
    pen.fill(rect, colour, 1.0)?;
    let stroke = Stroke { alpha: HATCH, ..Stroke::solid(pen.palette.ink_soft, 1.0) };
    for line in hatching(rect, shade.side) {
        for part in clip(&line, Span::new(rect.left, rect.right()), Span::new(rect.top, rect.bottom())) {
            pen.line(&part, stroke)?;
        }
    }
    Ok(())
}

/// Writes the label above the visible part of the interval, if it fits there.
pub fn draw_shade_label(pen: &Pen, frame: &Frame, shade: &Shade) -> Drawn {
    match visible(frame, shade.span, Orientation::Upright) {
        Some(rect)
            if !shade.label.is_empty() && text_width(&shade.label, pen.palette.font_size) <= rect.width =>
        {
            let at = (rect.left + rect.width / 2.0, rect.top - ROW / 2.0);
            pen.text(&shade.label, at, (HPos::Center, VPos::Center), pen.palette.ink_soft)
        }
        _ => Ok(()),
    }
}

/// The rectangle of the part of an interval that lies in the frame.
fn visible(frame: &Frame, span: Span, orientation: Orientation) -> Option<Rect> {
    let axis = match orientation {
        Orientation::Upright => frame.x,
        Orientation::Sideways => frame.y,
    };
    let span = span.intersection(axis)?;
    let (from, to) = (axis.fraction(span.start), axis.fraction(span.end));
    let rect = frame.rect;
    Some(match orientation {
        Orientation::Upright => {
            Rect { left: rect.left + from * rect.width, width: (to - from) * rect.width, ..rect }
        }
        Orientation::Sideways => {
            Rect { top: rect.bottom() - to * rect.height, height: (to - from) * rect.height, ..rect }
        }
    })
}

/// Lines that cover the rectangle: falling on the left, rising on the right, level between. They are counted from
/// the chart's corner, so that the hatching stands still while an end of the interval moves.
fn hatching(rect: Rect, side: Side) -> Vec<[Point; 2]> {
    let multiples = |from: f64, to: f64| {
        ((from / PITCH).ceil() as i32..=(to / PITCH).floor() as i32).map(|index| f64::from(index) * PITCH)
    };
    let (left, right, top, bottom) = (rect.left, rect.right(), rect.top, rect.bottom());
    match side {
        Side::Inner => multiples(top, bottom).map(|y| [(left, y), (right, y)]).collect(),
        Side::Left => {
            multiples(top - right, bottom - left).map(|c| [(left, left + c), (right, right + c)]).collect()
        }
        Side::Right => {
            multiples(top + left, bottom + right).map(|c| [(left, c - left), (right, c - right)]).collect()
        }
    }
}
