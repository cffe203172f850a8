//! Units over time: a ribbon each, as thick as the share of samples at which the unit has a slope.

use plotters::style::text_anchor::{HPos, VPos};

use super::axes::{Numbers, draw_x_axis, draw_x_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Margin, Rect, Size};
use super::layout::{HAIRLINE, ROW};
use super::pen::{Pen, Stroke};
use super::piece::Point;
use super::role::{Dash, Role};
use super::span::Span;
use super::table::{Cell, Table};

const LEFT: f64 = 44.0;
/// Between the ribbons of two layers, in rows.
const GAP: f64 = 1.0;
/// The share of a row that a full ribbon takes.
const THICK: f64 = 0.82;
/// A light that is not out is seen, however few samples it has.
const THIN: f64 = 1.0;

/// Lights of the units of several layers.
#[derive(Clone, Debug, PartialEq)]
pub struct Lights {
    pub x_name: String,
    /// Names the rows in the table.
    pub unit_names: Vec<String>,
    /// Above the units of each layer.
    pub layer_names: Vec<String>,
    pub widths: Vec<usize>,
    /// Steps, ascending.
    pub steps: Vec<f64>,
    /// `[moment][unit]`, from 0 for a light that is out to 255 for one that is full.
    pub lit: Vec<Vec<u8>>,
    /// The step at which something was done to the run.
    pub mark: Option<f64>,
    pub chosen: Option<usize>,
}

impl Lights {
    fn rows(&self) -> f64 {
        self.widths.iter().sum::<usize>() as f64 + GAP * self.widths.len() as f64
    }

    /// The single frame; its y axis counts rows from the top.
    pub fn frame(&self, size: Size) -> Frame {
        let bottom = 24.0 + if self.x_name.is_empty() { 0.0 } else { ROW };
        let rect = Rect::within(size, Margin { left: LEFT, right: 16.0, top: 4.0, bottom });
        let end = self.steps.last().copied().unwrap_or(1.0).max(1.0);
        Frame::new(rect, Span::new(0.0, end), Span::new(-self.rows(), 0.0))
    }

    /// Where the row of each unit begins, counted in rows from the top.
    fn starts(&self) -> Vec<f64> {
        let mut next = 0.0;
        let mut starts = Vec::new();
        for width in &self.widths {
            next += GAP;
            for _ in 0..*width {
                starts.push(next);
                next += 1.0;
            }
        }
        starts
    }

    fn draw_unit(&self, pen: &Pen, frame: &Frame, unit: usize, start: f64) -> Drawn {
        let row = frame.rect.height / self.rows();
        let middle = frame.rect.top + (start + 0.5) * row;
        let palette = pen.palette;
        let x = |moment: usize| frame.to_pixel((self.steps[moment], 0.0)).0;
        let lit = |moment: usize| self.lit[moment].get(unit).copied().unwrap_or(0);
        let dash = Dash::Broken { on: 1.0, off: 3.0 };
        let dots = Stroke { dash, ..Stroke::solid(palette.rule, HAIRLINE) };
        pen.line(&[(frame.rect.left, middle), (frame.rect.right(), middle)], dots)?;
        let half = |it: u8| (f64::from(it) / 255.0 * THICK * row / 2.0).max(THIN / 2.0);
        let colour = palette.series(Role::Value);
        let moments: Vec<usize> = (0..self.steps.len()).collect();
        for run in moments.chunk_by(|a, b| (lit(*a) == 0) == (lit(*b) == 0)) {
            let (first, last) = (run[0], run[run.len() - 1]);
            if lit(first) == 0 {
                if first > 0 || last + 1 == self.steps.len() {
                    cross(
                        pen,
                        (x(first), middle),
                        (row * 0.3).clamp(2.0, 4.5),
                        palette.series(Role::Derivative),
                    )?;
                }
                continue;
            }
            // Until the moment at which it is seen to be out.
            let end = x((last + 1).min(self.steps.len() - 1));
            let upper = run.iter().map(|it| (x(*it), middle - half(lit(*it))));
            let lower = run.iter().rev().map(|it| (x(*it), middle + half(lit(*it))));
            let (above, below) = ((end, middle - half(lit(last))), (end, middle + half(lit(last))));
            let corners: Vec<Point> = upper.chain([above, below]).chain(lower).collect();
            pen.polygon(&corners, colour, 0.85)?;
        }
        Ok(())
    }
}

/// Where a light has gone out.
fn cross(pen: &Pen, (x, y): Point, arm: f64, colour: super::colour::Colour) -> Drawn {
    let stroke = Stroke::solid(colour, 1.75);
    pen.line(&[(x - arm, y - arm), (x + arm, y + arm)], stroke)?;
    pen.line(&[(x - arm, y + arm), (x + arm, y - arm)], stroke)
}

impl Chart for Lights {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        let (rect, palette) = (frame.rect, pen.palette);
        let row = rect.height / self.rows();
        let starts = self.starts();
        if let Some(start) = self.chosen.and_then(|it| starts.get(it)) {
            let top = rect.top + start * row;
            pen.fill_between((rect.left, top), (rect.right(), top + row), palette.shade_right, 1.0)?;
        }
        for (unit, start) in starts.iter().enumerate() {
            self.draw_unit(pen, &frame, unit, *start)?;
        }
        let mut first = 0;
        for (name, width) in self.layer_names.iter().zip(&self.widths) {
            let middle = rect.top + (starts.get(first).copied().unwrap_or(0.0) + *width as f64 / 2.0) * row;
            pen.text_within(
                LEFT - 8.0,
                name,
                (rect.left - 6.0, middle),
                (HPos::Right, VPos::Center),
                palette.ink,
            )?;
            first += width;
        }
        if let Some(mark) = self.mark {
            let x = frame.to_pixel((mark, 0.0)).0;
            pen.rule((x, rect.top), (x, rect.bottom()), 2.0, palette.ink)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)
    }

    fn x_range(&self) -> Option<Span> {
        Some(Span::new(0.0, self.steps.last().copied().unwrap_or(1.0).max(1.0)))
    }

    /// A row per moment; shares in percent.
    fn table(&self) -> Table {
        let row = |(step, lit): (&f64, &Vec<u8>)| {
            let shares = lit.iter().map(|it| Cell::Number(f64::from(*it) / 255.0));
            std::iter::once(Cell::Number(*step)).chain(shares).collect()
        };
        Table {
            columns: std::iter::once(self.x_name.clone()).chain(self.unit_names.iter().cloned()).collect(),
            rows: self.steps.iter().zip(&self.lit).map(row).collect(),
        }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
