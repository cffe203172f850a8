//! A function of one number, what it is the sum of, and the samples that it is fitted to.

use std::rc::Rc;

use plotters::style::text_anchor::{HPos, VPos};

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Margin, Rect, Size};
use super::layout::{ROW, margin};
use super::mark::{Mark, draw_marks};
use super::names::{Sample, draw_names};
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point, Trace};
use super::role::Role;
use super::scale::Scale;
use super::span::Span;
use super::table::{Cell, Table};

const THIN: f64 = 1.0;
const THIN_ALPHA: f64 = 0.75;
/// Room for the numbers at the ends of the thin lines.
const END_ROOM: f64 = 34.0;
/// Between two such numbers.
const END_GAP: f64 = 13.0;
/// Marks have no number here.
const NO_SCALE: Scale = Scale { low: -1.0, high: 1.0 };

/// Curves over one number, with samples above them. The curves change with every observation.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
    /// Drawn thick and named at the corner.
    pub curves: Vec<NamedLine>,
    /// Drawn thin and named at their ends.
    pub parts: Vec<NamedLine>,
    pub marks: Rc<Vec<Mark>>,
}

/// A line with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedLine {
    pub name: String,
    pub role: Role,
    pub points: Vec<Point>,
}

impl Fitted {
    /// The single frame.
    pub fn frame(&self, size: Size) -> Frame {
        let margin = margin(&self.x_name, !self.y_name.is_empty());
        let right = if self.parts.is_empty() { margin.right } else { END_ROOM };
        Frame::new(Rect::within(size, Margin { right, ..margin }), self.x, self.y)
    }

    /// The number of each part at its end, moved apart; those that no room is left for go without.
    fn draw_ends(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let rect = frame.rect;
        let end = |part: &NamedLine| part.points.last().map(|it| frame.to_pixel(*it).1);
        let mut ends: Vec<(f64, &NamedLine)> =
            self.parts.iter().filter_map(|it| Some((end(it).filter(|y| y.is_finite())?, it))).collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = rect.top;
        for (y, part) in ends {
            let at = y.clamp(rect.top, rect.bottom()).max(free);
            if at > rect.bottom() + END_GAP / 2.0 {
                break;
            }
            free = at + END_GAP;
            let colour = pen.palette.series(part.role);
            pen.text(&part.name, (rect.right() + 6.0, at), (HPos::Left, VPos::Center), colour)?;
        }
        Ok(())
    }

    /// A row per place.
    pub fn table(&self) -> Table {
        let lines: Vec<&NamedLine> = self.curves.iter().chain(&self.parts).collect();
        let places = lines.first().map_or(0, |it| it.points.len());
        let cell = |line: &&NamedLine, index: usize| {
            line.points.get(index).map_or(Cell::Empty, |it| Cell::Number(it.1))
        };
        let row = |index: usize| {
            let x = lines
                .first()
                .and_then(|it| it.points.get(index))
                .map_or(Cell::Empty, |it| Cell::Number(it.0));
            std::iter::once(x).chain(lines.iter().map(|line| cell(line, index))).collect()
        };
        let names = lines.iter().map(|line| line.name.clone());
        Table {
            columns: std::iter::once(self.x_name.clone()).chain(names).collect(),
            rows: (0..places).map(row).collect(),
        }
    }
}

impl NamedLine {
    fn draw(&self, pen: &Pen, frame: &Frame, stroke: Stroke) -> Drawn {
        for Piece(points) in Trace::from_points(self.points.iter().copied()).pieces {
            pen.curve(frame, &Piece(points), stroke)?;
        }
        Ok(())
    }
}

impl Chart for Fitted {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_live(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_grid(pen, &frame)?;
        for part in &self.parts {
            let colour = pen.palette.series(part.role);
            part.draw(pen, &frame, Stroke { alpha: THIN_ALPHA, ..Stroke::solid(colour, THIN) })?;
        }
        for curve in self.curves.iter().rev() {
            let colour = pen.palette.series(curve.role);
            let width = pen.palette.line_width;
            curve.draw(pen, &frame, Stroke { dash: curve.role.dash(), ..Stroke::solid(colour, width) })?;
        }
        self.draw_ends(pen, &frame)
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_marks(pen, &frame, &self.marks, NO_SCALE)?;
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)?;
        let names: Vec<_> = self.curves.iter().map(|it| (it.name.as_str(), it.role, Sample::Line)).collect();
        // The names stay where they are while the curves move: only the samples decide upon their corner.
        let corner = Rect { height: frame.rect.height - ROW, ..frame.rect };
        draw_names(pen, &Frame { rect: corner, ..frame }, &names, self.marks.iter().map(|it| it.at))
    }

    fn is_layered(&self) -> bool {
        true
    }

    fn same_marks(&self, other: &dyn Chart) -> bool {
        let other: &dyn std::any::Any = other;
        let names = |it: &Self| it.curves.iter().map(|it| (it.name.clone(), it.role)).collect::<Vec<_>>();
        other.downcast_ref::<Self>().is_some_and(|other| {
            (self.x, self.y, &self.x_name, &self.y_name) == (other.x, other.y, &other.x_name, &other.y_name)
                && self.parts.is_empty() == other.parts.is_empty()
                && names(self) == names(other)
                && (Rc::ptr_eq(&self.marks, &other.marks) || self.marks == other.marks)
        })
    }

    fn table(&self) -> Table {
        Self::table(self)
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
