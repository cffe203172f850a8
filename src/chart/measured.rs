//! What was measured in many runs, as medians in a band, under the lines that theory draws.

use super::axes::{Numbers, draw_grid, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Size};
use super::lines::{Lines, Series};
use super::names::{Sample, draw_names};
use super::pen::Pen;
use super::piece::{DotFill, Point};
use super::role::Role;
use super::span::Span;
use super::table::{Cell, Table};

/// How much of what lies behind the band is covered.
const TINT: f64 = 0.2;
const DOT: f64 = 3.5;
/// The share of the distance between two medians that a dot may take.
const CROWDED: f64 = 0.35;

/// Lines with a band and medians below them: theory and measurement never look alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The axes, and what theory tells.
    pub lines: Lines,
    /// What was measured; may be empty.
    pub name: String,
    pub role: Role,
    /// Ascending in x.
    pub spans: Vec<Spread>,
    /// The y axis shows at least this much.
    pub y_least: Option<Span>,
}

/// Where the runs lie at one x.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub x: f64,
    pub low: f64,
    pub median: f64,
    pub high: f64,
}

impl Measured {
    /// The single frame, which holds the band as well.
    pub fn frame(&self, size: Size) -> Frame {
        let points = self.spans.iter().flat_map(|it| [(it.x, it.low), (it.x, it.median), (it.x, it.high)]);
        let least =
            self.y_least.iter().flat_map(|it| [it.start, it.end]).map(|y| (self.lines.x_least.start, y));
        let points = points.chain(least);
        let band = Series { name: String::new(), role: self.role, points: points.collect() };
        let series = self.lines.series.iter().cloned().chain([band]).collect();
        Lines { series, ..self.lines.clone() }.frame(size)
    }

    fn draw_band(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let colour = pen.palette.series(self.role);
        // A low end of 0 has no place on a logarithmic axis: the band goes on to the foot of the frame.
        let at = |x: f64, y: f64| {
            let (x, y) = frame.axis_point((x, y));
            let y = if y.is_nan() { frame.y.start } else { frame.y.clamp(y) };
            let up = frame.y.fraction(y) * frame.rect.height;
            (frame.rect.left + frame.x.fraction(x) * frame.rect.width, frame.rect.bottom() - up)
        };
        for run in self.spans.chunk_by(|a, b| is_number(a) && is_number(b)).filter(|it| is_number(&it[0])) {
            let upper = run.iter().map(|it| at(it.x, it.high));
            let lower = run.iter().rev().map(|it| at(it.x, it.low));
            pen.polygon(&upper.chain(lower).collect::<Vec<Point>>(), colour, TINT)?;
        }
        let distance = frame.rect.width / frame.x.length().max(1.0);
        let radius = DOT.min(distance * CROWDED).max(1.5);
        for span in &self.spans {
            pen.dot(frame, (span.x, span.median), DotFill::Closed, radius, colour)?;
        }
        Ok(())
    }
}

fn is_number(span: &Spread) -> bool {
    !span.low.is_nan() && !span.high.is_nan()
}

impl Chart for Measured {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_grid(pen, &frame)?;
        self.draw_band(pen, &frame)?;
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.lines.x_name)?;
        draw_y_name(pen, &frame, &self.lines.y_name)?;
        let points = self.lines.draw_series(pen, &frame)?;
        let lines = self.lines.series.iter().map(|it| (it.name.as_str(), it.role, Sample::Line));
        let band = (!self.spans.is_empty()).then_some((self.name.as_str(), self.role, Sample::Area));
        let names: Vec<_> = lines.chain(band).collect();
        draw_names(pen, &frame, &names, points.into_iter().chain(self.spans.iter().map(|it| (it.x, it.high))))
    }

    fn x_range(&self) -> Option<Span> {
        Some(self.frame(Size { width: 1.0, height: 1.0 }).x)
    }

    /// A row per x: the lines, then median, low end and high end of what was measured.
    fn table(&self) -> Table {
        let mut table = self.lines.table();
        let named = ["50 %", "10 %", "90 %"].map(|it| format!("{}, {it}", self.name));
        table.columns.extend(named);
        for span in &self.spans {
            if !table.rows.iter().any(|row| row[0] == Cell::Number(span.x)) {
                let mut row = vec![Cell::Number(span.x)];
                row.resize(1 + self.lines.series.len(), Cell::Empty);
                table.rows.push(row);
            }
        }
        for row in &mut table.rows {
            let span = self.spans.iter().find(|it| row[0] == Cell::Number(it.x));
            let cells = span.map_or([Cell::Empty, Cell::Empty, Cell::Empty], |it| {
                [it.median, it.low, it.high].map(Cell::Number)
            });
            row.extend(cells);
        }
        table
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
