//! A map of numbers over a plane on both sides of a level, and the line on which they are at it.

use super::axes::{Numbers, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::colour::Colour;
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::{margin, text_width};
use super::palette::Palette;
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point};
use super::raster::Raster;
use super::span::Span;
use super::table::{Cell, Table};
use plotters::style::text_anchor::{HPos, VPos};

/// The share of the hue where a number is far from the level; the rest is paper.
const SATURATION: f64 = 0.6;
const LINE: f64 = 2.5;
const BACKING: f64 = 0.72;
const ROW: f64 = 20.0;

/// Cells below the level are blue, those above it orange, and paler the nearer they are to it. The regions carry their names, so
/// that hue alone says nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Regions {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
    pub value_name: String,
    /// The number of cells along x; `values.len()` is a multiple of it.
    pub columns: usize,
    /// Row by row from the top; what is not a number is left as paper.
    pub values: Vec<f64>,
    /// How far a number is from the level: -1 and below is darkest blue, 1 and above darkest orange.
    pub shades: Vec<f64>,
    /// Where the level is, in pieces.
    pub line: Vec<Vec<Point>>,
    /// Words at places of the plane.
    pub labels: Vec<(Point, String)>,
}

impl Regions {
    pub fn frame(&self, size: Size) -> Frame {
        Frame::new(Rect::within(size, margin(&self.x_name, !self.y_name.is_empty())), self.x, self.y)
    }

    fn rows(&self) -> usize {
        self.values.len().checked_div(self.columns).unwrap_or(0)
    }

    /// The middle of a cell, counted row by row from the top.
    pub fn centre(&self, index: usize) -> Point {
        let (columns, rows) = (self.columns.max(1), self.rows().max(1));
        let (column, row) = (index % columns, index / columns);
        (self.x.at((column as f64 + 0.5) / columns as f64), self.y.at(1.0 - (row as f64 + 0.5) / rows as f64))
    }

    /// The cell that a point lies in; the nearest one for a point beyond the map.
    pub fn cell(&self, (x, y): Point) -> usize {
        let (columns, rows) = (self.columns.max(1), self.rows().max(1));
        let place =
            |fraction: f64, count: usize| ((fraction.clamp(0.0, 1.0) * count as f64) as usize).min(count - 1);
        place(1.0 - self.y.fraction(y), rows) * columns + place(self.x.fraction(x), columns)
    }

    fn draw_label(&self, pen: &Pen, frame: &Frame, at: Point, text: &str) -> Drawn {
        let width = text_width(text, pen.palette.font_size) + 12.0;
        let (x, y) = frame.to_pixel(at);
        let left = (x - width / 2.0)
            .clamp(frame.rect.left + 2.0, (frame.rect.right() - width - 2.0).max(frame.rect.left));
        let rect = Rect { left, top: y - ROW / 2.0, width: width.min(frame.rect.width), height: ROW };
        pen.fill(rect, pen.palette.paper, BACKING)?;
        let anchor = (HPos::Center, VPos::Center);
        pen.text_within(rect.width - 8.0, text, (left + rect.width / 2.0, y), anchor, pen.palette.ink)
    }
}

impl Chart for Regions {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    /// The cells, row by row from the top.
    fn targets(&self, size: Size) -> Vec<Rect> {
        let rect = self.frame(size).rect;
        let (columns, rows) = (self.columns.max(1), self.rows().max(1));
        let (width, height) = (rect.width / columns as f64, rect.height / rows as f64);
        let cell = |index: usize| Rect {
            left: rect.left + width * (index % columns) as f64,
            top: rect.top + height * (index / columns) as f64,
            width,
            height,
        };
        (0..self.values.len()).map(cell).collect()
    }

    fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        let colours = self.shades.iter().map(|it| shade(*it, palette)).collect();
        Some((Raster { columns: self.columns, rows: self.rows(), colours }, self.frame(size).rect))
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        for piece in &self.line {
            pen.curve(&frame, &Piece(piece.clone()), Stroke::solid(pen.palette.ink, LINE))?;
        }
        for (at, text) in &self.labels {
            self.draw_label(pen, &frame, *at, text)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)
    }

    fn table(&self) -> Table {
        let row = |(index, value): (usize, &f64)| {
            let (x, y) = self.centre(index);
            vec![Cell::Number(x), Cell::Number(y), Cell::Number(*value)]
        };
        Table {
            columns: vec![self.x_name.clone(), self.y_name.clone(), self.value_name.clone()],
            rows: self.values.iter().enumerate().map(row).collect(),
        }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}

fn shade(part: f64, palette: &Palette) -> Colour {
    let hue = if part < 0.0 { palette.class_a } else { palette.class_b };
    let strength = part.abs().min(1.0);
    palette.paper.mix(hue, if strength.is_nan() { 0.0 } else { strength * SATURATION })
}
