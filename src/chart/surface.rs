//! A decision surface with the points that it separates.

use super::axes::{Numbers, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::colour::Colour;
use super::contour::contour;
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::margin;
use super::palette::Palette;
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point};
use super::raster::Raster;
use super::span::Span;
use super::table::{Cell, Table};

const CONTOUR: f64 = 1.75;
const RADIUS: f64 = 3.75;
const RIM: f64 = 1.25;
/// The share of a class's colour at probability 0 or 1; the rest is paper, so that the points stand out.
const SATURATION: f64 = 0.5;

/// A grid of probabilities of class B, with the samples above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Surface {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
    /// What the values are, for the table.
    pub value_name: String,
    /// The number of cells along x; `values.len()` is a multiple of it.
    pub columns: usize,
    /// Row-major from the bottom row upwards, each the value at the centre of its cell, in [0, 1].
    pub values: Vec<f32>,
    pub samples: Vec<Sample>,
}

/// A labelled point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    pub at: Point,
    pub class: Class,
    pub part: Part,
}

/// A is a circle, B a triangle: the classes differ by shape and by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    A,
    B,
}

/// Training points are filled, test points hollow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Train,
    Test,
}

impl Surface {
    /// The single frame: a square where both axes have the same length, so that a circle is round.
    pub fn frame(&self, size: Size) -> Frame {
        let mut rect = Rect::within(size, margin(&self.x_name, !self.y_name.is_empty()));
        let unit = (rect.width / self.x.length()).min(rect.height / self.y.length());
        if unit.is_finite() && unit > 0.0 {
            let (width, height) = (unit * self.x.length(), unit * self.y.length());
            rect = Rect { left: rect.left + (rect.width - width) / 2.0, width, height, ..rect };
        }
        Frame::new(rect, self.x, self.y)
    }

    fn rows(&self) -> usize {
        self.values.len().checked_div(self.columns).unwrap_or(0)
    }

    /// The grid as pixels, one per cell: blue for class A, paper between, orange for class B.
    pub fn raster(&self, palette: &Palette) -> Raster {
        let rows = self.rows();
        let cells = self.values.chunks_exact(self.columns.max(1)).take(rows).rev().flatten();
        let colours = cells.map(|&value| shade(f64::from(value), palette)).collect();
        Raster { columns: self.columns, rows, colours }
    }

    /// Everything above the raster.
    pub(super) fn draw(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        for line in contour(&self.values, self.columns, 0.5) {
            let piece = Piece(line.into_iter().map(|at| self.cell_centre(at)).collect());
            pen.curve(&frame, &piece, Stroke::solid(pen.palette.ink, CONTOUR))?;
        }
        for sample in &self.samples {
            sample.draw(pen, &frame)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)
    }

    /// The data point of a grid position counted in cells, whole at the centres of the cells.
    fn cell_centre(&self, (column, row): Point) -> Point {
        let (columns, rows) = (self.columns as f64, self.rows() as f64);
        (self.x.at((column + 0.5) / columns), self.y.at((row + 0.5) / rows))
    }

    /// A row per cell, from the bottom left, row by row.
    pub fn table(&self) -> Table {
        let row = |(index, &value): (usize, &f32)| {
            let (column, row) = (index % self.columns.max(1), index / self.columns.max(1));
            let (x, y) = self.cell_centre((column as f64, row as f64));
            vec![Cell::Number(x), Cell::Number(y), Cell::Number(f64::from(value))]
        };
        Table {
            columns: vec![self.x_name.clone(), self.y_name.clone(), self.value_name.clone()],
            rows: self.values.iter().enumerate().map(row).collect(),
        }
    }
}

impl Chart for Surface {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        Some((self.raster(palette), self.frame(size).rect))
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

/// The colour of a probability of class B; what is not a number is left as paper.
fn shade(value: f64, palette: &Palette) -> Colour {
    let class = if value < 0.5 { palette.class_a } else { palette.class_b };
    let strength = (value * 2.0 - 1.0).abs().min(1.0);
    palette.paper.mix(class, if strength.is_nan() { 0.0 } else { strength * SATURATION })
}

impl Sample {
    /// A circle or a triangle: filled or hollow, with a rim of paper that keeps it apart from the surface.
    fn draw(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let at = frame.to_pixel(self.at);
        if !frame.rect.contains(at) {
            return Ok(());
        }
        let (colour, paper) = match self.class {
            Class::A => (pen.palette.class_a, pen.palette.paper),
            Class::B => (pen.palette.class_b, pen.palette.paper),
        };
        self.draw_shape(pen, at, RADIUS + RIM, paper)?;
        self.draw_shape(pen, at, RADIUS, colour)?;
        match self.part {
            Part::Train => Ok(()),
            Part::Test => self.draw_shape(pen, at, RADIUS - 1.75, paper),
        }
    }

    fn draw_shape(&self, pen: &Pen, at: Point, radius: f64, colour: Colour) -> Drawn {
        match self.class {
            Class::A => pen.disc(at, radius, colour),
            Class::B => pen.polygon(&triangle(at, radius * 1.35), colour, 1.0),
        }
    }
}

/// A triangle that points up, about its centre of mass.
fn triangle((x, y): Point, radius: f64) -> [Point; 3] {
    let (half, drop) = (radius * 3_f64.sqrt() / 2.0, radius / 2.0);
    [(x, y - radius), (x + half, y + drop), (x - half, y + drop)]
}
