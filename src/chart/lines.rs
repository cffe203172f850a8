//! Named series over one axis, such as loss curves.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::margin;
use super::names::{Sample, draw_names};
use super::pen::{Pen, Stroke};
use super::piece::{DotFill, Point, Trace};
use super::role::Role;
use super::span::Span;
use super::table::{Cell, Table};
use super::thin::thinned;

/// Named series over one x axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    pub x_name: String,
    /// The x axis shows at least this much, however few points there are.
    pub x_least: Span,
    pub y_name: String,
    pub y_scale: YScale,
    pub series: Vec<Series>,
}

/// How the y axis is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YScale {
    Linear,
    /// Powers of ten; values that are not positive are gaps.
    Log,
}

/// A named series of points with ascending x.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: String,
    pub role: Role,
    pub points: Vec<Point>,
}

impl Lines {
    /// The single frame. Its ranges hold every finite point.
    pub fn frame(&self, size: Size) -> Frame {
        let rect = Rect::within(size, margin(&self.x_name, !self.y_name.is_empty()));
        let unit = Span::new(0.0, 1.0);
        let mut frame = Frame { rect, x: unit, y: unit, y_scale: self.y_scale };
        let points: Vec<Point> = self
            .series
            .iter()
            .flat_map(|series| &series.points)
            .map(|&point| frame.axis_point(point))
            .filter(|point| point.0.is_finite() && point.1.is_finite())
            .collect();
        let ends = [self.x_least.start, self.x_least.end];
        frame.x = hull(points.iter().map(|point| point.0).chain(ends)).unwrap_or(unit).drawable();
        frame.y = hull(points.iter().map(|point| point.1)).unwrap_or(unit).drawable().padded(0.05).drawable();
        frame
    }

    /// For each series the point whose x is nearest: what is read off at a cursor.
    pub fn nearest(&self, x: f64) -> Vec<Option<Point>> {
        let distance = |point: &Point| (point.0 - x).abs();
        self.series
            .iter()
            .map(|series| series.points.iter().copied().min_by(|a, b| distance(a).total_cmp(&distance(b))))
            .collect()
    }

    /// Everything but the paper.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_grid(pen, &frame)?;
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)?;
        let points = self.draw_series(pen, &frame)?;
        self.draw_names(pen, &frame, &points)
    }

    /// The lines, and the points that they were drawn with.
    pub(super) fn draw_series(&self, pen: &Pen, frame: &Frame) -> Drawn<Vec<Point>> {
        let columns = frame.rect.width as usize;
        let thin: Vec<Vec<Point>> = self.series.iter().map(|it| thinned(&it.points, columns)).collect();
        for (series, points) in self.series.iter().zip(&thin).rev() {
            series.draw(pen, frame, points)?;
        }
        Ok(thin.concat())
    }

    pub(super) fn draw_names(&self, pen: &Pen, frame: &Frame, points: &[Point]) -> Drawn {
        let names: Vec<_> =
            self.series.iter().map(|series| (series.name.as_str(), series.role, Sample::Line)).collect();
        draw_names(pen, frame, &names, points.iter().copied())
    }

    /// A row per x of any series.
    pub fn table(&self) -> Table {
        let mut xs: Vec<f64> =
            self.series.iter().flat_map(|series| &series.points).map(|point| point.0).collect();
        xs.sort_by(f64::total_cmp);
        xs.dedup();
        let cell = |series: &Series, x: f64| {
            let at = series.points.binary_search_by(|point| point.0.total_cmp(&x));
            at.map_or(Cell::Empty, |at| Cell::Number(series.points[at].1))
        };
        let row = |x: f64| {
            std::iter::once(Cell::Number(x)).chain(self.series.iter().map(|series| cell(series, x))).collect()
        };
        let names = self.series.iter().map(|series| series.name.clone());
        Table {
            columns: std::iter::once(self.x_name.clone()).chain(names).collect(),
            rows: xs.into_iter().map(row).collect(),
        }
    }
}

impl Chart for Lines {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        self.draw(pen, size)
    }

    fn table(&self) -> Table {
        Self::table(self)
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}

impl Series {
    fn draw(&self, pen: &Pen, frame: &Frame, points: &[Point]) -> Drawn {
        let colour = pen.palette.series(self.role);
        let stroke = Stroke { dash: self.role.dash(), ..Stroke::solid(colour, pen.palette.line_width) };
        for piece in Trace::from_points(points.iter().copied()).pieces {
            match piece.0[..] {
                // A series of one point would otherwise be invisible.
                [only] => pen.dot(frame, only, DotFill::Closed, pen.palette.line_width, colour)?,
                _ => pen.curve(frame, &piece, stroke)?,
            }
        }
        Ok(())
    }
}

/// The smallest span that holds all values.
fn hull(mut values: impl Iterator<Item = f64>) -> Option<Span> {
    let first = values.next()?;
    Some(values.fold(Span::new(first, first), Span::including))
}
