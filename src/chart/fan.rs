//! Series with the range about each.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Size};
use super::lines::{Lines, Series};
use super::pen::{Pen, Stroke};
use super::piece::Point;
use super::role::Role;
use super::table::{Cell, Table};

/// How much of what lies behind is covered: eight ranges may lie over each other.
const TINT: f64 = 0.12;
const EDGE: f64 = 0.45;

/// Named series over one axis, each with a range. The ranges lie under all lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Fan {
    pub lines: Lines,
    /// One for each of the first series; the others have none.
    pub ranges: Vec<Range>,
}

/// From what to what a series may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The heads of the table.
    pub low_name: String,
    pub high_name: String,
    /// x, low and high, by ascending x. An end may be infinite: the range then reaches to the edge.
    pub places: Vec<(f64, f64, f64)>,
}

impl Fan {
    /// The single frame. Its ranges hold every finite point and every finite end.
    pub fn frame(&self, size: Size) -> Frame {
        let mut all = self.lines.clone();
        let ends = self.ranges.iter().flat_map(|range| {
            let end = |of: fn(&(f64, f64, f64)) -> Point| Series {
                name: String::new(),
                role: Role::Nth(0),
                points: range.places.iter().map(of).collect(),
            };
            [end(|it| (it.0, it.1)), end(|it| (it.0, it.2))]
        });
        all.series.extend(ends);
        all.frame(size)
    }
}

impl Chart for Fan {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_grid(pen, &frame)?;
        for (series, range) in self.lines.series.iter().zip(&self.ranges) {
            range.draw(pen, &frame, series.role)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.lines.x_name)?;
        draw_y_name(pen, &frame, &self.lines.y_name)?;
        let points = self.lines.draw_series(pen, &frame)?;
        self.lines.draw_names(pen, &frame, &points)
    }

    /// A row per x of any series, the ends of the ranges behind.
    fn table(&self) -> Table {
        let mut table = self.lines.table();
        for range in &self.ranges {
            table.columns.extend([range.low_name.clone(), range.high_name.clone()]);
            for row in &mut table.rows {
                let at = match row.first() {
                    Some(Cell::Number(x)) => range.places.iter().find(|it| it.0 == *x),
                    _ => None,
                };
                let ends = at.map_or([Cell::Empty, Cell::Empty], |it| [it.1, it.2].map(Cell::Number));
                row.extend(ends);
            }
        }
        table
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}

impl Range {
    /// The tinted area with its edges; what is beyond the frame is moved onto its edge.
    fn draw(&self, pen: &Pen, frame: &Frame, role: Role) -> Drawn {
        let colour = pen.palette.series(role);
        let pixel = |x: f64, y: f64| {
            let (column, row) = frame.to_pixel((x, y));
            (column, row.clamp(frame.rect.top, frame.rect.bottom()))
        };
        // On a logarithmic axis 0 is no place: such a range stands on the lower edge.
        let low = |&(x, low, _): &(f64, f64, f64)| {
            let at = pixel(x, low);
            if at.1.is_nan() { (at.0, frame.rect.bottom()) } else { at }
        };
        let lower: Vec<Point> = self.places.iter().map(low).collect();
        let upper: Vec<Point> = self.places.iter().map(|it| pixel(it.0, it.2)).collect();
        if lower.len() < 2 || upper.iter().any(|it| it.1.is_nan()) {
            return Ok(());
        }
        let stroke = Stroke { alpha: EDGE, ..Stroke::solid(colour, 1.0) };
        let outline: Vec<Point> = upper.iter().copied().chain(lower.iter().rev().copied()).collect();
        pen.polygon(&outline, colour, TINT)?;
        pen.line(&lower, stroke)?;
        pen.line(&upper, stroke)
    }
}
