//! A matrix as a heat map with its numbers in the cells.

use plotters::style::text_anchor::{HPos, VPos};

use super::colour::Colour;
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Margin, Rect, Size};
use super::layout::text_width;
use super::palette::Palette;
use super::pen::Pen;
use super::span::Span;
use super::table::{Cell, Table};
use super::ticks::with_minus;

const MARGIN: Margin = Margin { left: 40.0, right: 8.0, top: 24.0, bottom: 8.0 };
/// The share of the colour in the strongest cell; the rest is paper, so that the number in it can be read.
const SATURATION: f64 = 0.55;
/// Between a number and the sides of its cell.
const ROOM: f64 = 6.0;
const GAP: f64 = 1.0;

/// A matrix with names for its rows and columns. The sign is told by the number as well as by the hue.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    pub row_names: Vec<String>,
    pub column_names: Vec<String>,
    /// Row by row from the top: `row_names.len() * column_names.len()` numbers.
    pub values: Vec<f64>,
}

impl Heat {
    /// The single frame; its axes count columns and rows.
    pub fn frame(&self, size: Size) -> Frame {
        let (rows, columns) = (self.row_names.len().max(1), self.column_names.len().max(1));
        Frame::new(Rect::within(size, MARGIN), Span::new(0.0, columns as f64), Span::new(0.0, rows as f64))
    }

    /// The cells, row by row from the top.
    pub fn targets(&self, size: Size) -> Vec<Rect> {
        let rect = self.frame(size).rect;
        let (rows, columns) = (self.row_names.len(), self.column_names.len());
        let (width, height) = (rect.width / columns.max(1) as f64, rect.height / rows.max(1) as f64);
        let cell = |index: usize| Rect {
            left: rect.left + width * (index % columns) as f64,
            top: rect.top + height * (index / columns) as f64,
            width: width - GAP,
            height: height - GAP,
        };
        (0..rows * columns).map(cell).collect()
    }

    /// Everything but the paper.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let cells = self.targets(size);
        let strongest = self.values.iter().filter(|it| it.is_finite()).fold(0.0_f64, |a, b| a.max(b.abs()));
        let decimals = cells.first().map_or(0, |it| self.decimals(it.width, pen.palette.font_size));
        for (value, cell) in self.values.iter().zip(&cells) {
            pen.fill(*cell, shade(*value / strongest, pen.palette), 1.0)?;
            let middle = (cell.left + cell.width / 2.0, cell.top + cell.height / 2.0);
            let text = in_cell(*value, decimals);
            pen.text_within(
                cell.width - ROOM / 2.0,
                &text,
                middle,
                (HPos::Center, VPos::Center),
                pen.palette.ink,
            )?;
        }
        let rect = self.frame(size).rect;
        for (name, cell) in self.column_names.iter().zip(&cells) {
            let at = (cell.left + cell.width / 2.0, rect.top - 6.0);
            pen.text(name, at, (HPos::Center, VPos::Bottom), pen.palette.ink)?;
        }
        for (name, cell) in self.row_names.iter().zip(cells.iter().step_by(self.column_names.len().max(1))) {
            let at = (rect.left - 8.0, cell.top + cell.height / 2.0);
            pen.text(name, at, (HPos::Right, VPos::Center), pen.palette.ink)?;
        }
        Ok(())
    }

    /// As many decimals, of at most four and at least two, as the widest number has room for.
    fn decimals(&self, width: f64, font_size: f64) -> usize {
        let fits = |decimals: &usize| {
            let widest = |it: &f64| text_width(&in_cell(*it, *decimals), font_size);
            self.values.iter().map(widest).fold(0.0, f64::max) + ROOM <= width
        };
        (2..=4).rev().find(fits).unwrap_or(2)
    }

    /// A row per row of the matrix.
    pub fn table(&self) -> Table {
        let columns = self.column_names.len().max(1);
        let row = |(name, values): (&String, &[f64])| {
            let numbers = values.iter().map(|it| Cell::Number(*it));
            std::iter::once(Cell::Text(name.clone())).chain(numbers).collect()
        };
        Table {
            columns: std::iter::once(String::new()).chain(self.column_names.iter().cloned()).collect(),
            rows: self.row_names.iter().zip(self.values.chunks(columns)).map(row).collect(),
        }
    }
}

impl Chart for Heat {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn targets(&self, size: Size) -> Vec<Rect> {
        Self::targets(self, size)
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

/// An exact zero has no decimals: it differs from what is only nearly zero.
fn in_cell(value: f64, decimals: usize) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if !value.is_finite() || value.abs() >= 1000.0 {
        return super::number::shown(value);
    }
    with_minus(&format!("{value:.decimals$}"))
}

/// Blue above zero, orange below, paper at zero; what is not a number is left as paper.
fn shade(part: f64, palette: &Palette) -> Colour {
    let hue = if part < 0.0 { palette.class_b } else { palette.class_a };
    let strength = part.abs().min(1.0);
    palette.paper.mix(hue, if strength.is_nan() { 0.0 } else { strength * SATURATION })
}
