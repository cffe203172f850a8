//! What a network answers at every place of a plane, with the samples above it.

use std::rc::Rc;

use super::axes::{Numbers, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::colour::Colour;
use super::contour::{chains, contour};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::margin;
use super::mark::{Mark, draw_marks};
use super::palette::Palette;
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point};
use super::raster::Raster;
use super::scale::{SATURATION, Scale, diverging};
use super::shape::class_colour;
use super::span::Span;
use super::table::{Cell, Table};

const CONTOUR: f64 = 1.75;
/// The values of a byte.
const BYTES: usize = 256;
/// Windows whose sides differ by less than this are drawn with one unit for both axes, so that a circle is round.
const SQUARE: f64 = 0.01;

/// A grid of answers. The picture changes with every observation; the samples and the axes stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
    /// The columns of the table beside x and y.
    pub value_names: Vec<String>,
    /// The number of cells along x.
    pub columns: usize,
    /// Row by row from the top, each row from left to right.
    pub cells: Cells,
    /// Colours in so many steps instead of evenly.
    pub steps: Option<usize>,
    /// The scale of numbers, of cells and marks alike.
    pub scale: Scale,
    pub marks: Rc<Vec<Mark>>,
}

/// One answer per cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cells {
    /// 255 times the probability of class 1.
    Share(Vec<u8>),
    /// The likeliest class, and 255 times its probability.
    Class { class: Vec<u8>, share: Vec<u8>, classes: usize },
    /// 255 times the way from `low` to `high`.
    Value { bytes: Vec<u8>, low: f64, high: f64 },
}

impl Plane {
    /// The single frame.
    pub fn frame(&self, size: Size) -> Frame {
        let mut rect = Rect::within(size, margin(&self.x_name, !self.y_name.is_empty()));
        if (self.x.length() / self.y.length() - 1.0).abs() < SQUARE {
            let side = rect.width.min(rect.height);
            rect = Rect { left: rect.left + (rect.width - side) / 2.0, width: side, height: side, ..rect };
        }
        Frame::new(rect, self.x, self.y)
    }

    fn bytes(&self) -> &[u8] {
        match &self.cells {
            Cells::Share(bytes) | Cells::Value { bytes, .. } => bytes,
            Cells::Class { share, .. } => share,
        }
    }

    fn rows(&self) -> usize {
        self.bytes().len().checked_div(self.columns).unwrap_or(0)
    }

    /// The grid as pixels, one per cell, each colour looked up by its byte.
    pub fn raster(&self, palette: &Palette) -> Raster {
        let colours = match &self.cells {
            Cells::Class { class, share, classes } => {
                let table: Vec<Colour> =
                    (0..*classes).flat_map(|it| self.class_colours(it, *classes, palette)).collect();
                let pairs = class.iter().zip(share);
                let place = |(class, share): (&u8, &u8)| BYTES * usize::from(*class) + usize::from(*share);
                pairs.map(|it| table.get(place(it)).copied().unwrap_or(palette.paper)).collect()
            }
            Cells::Share(bytes) => {
                look_up(bytes, |share| diverging(1.0 - 2.0 * self.stepped(share), SATURATION, palette))
            }
            Cells::Value { bytes, low, high } => look_up(bytes, |share| {
                let part = self.scale.part(low + (high - low) * share);
                diverging(2.0 * self.stepped((part + 1.0) / 2.0) - 1.0, SATURATION, palette)
            }),
        };
        Raster { columns: self.columns, rows: self.rows(), colours }
    }

    /// A class's colour at each probability: paper where it is no better than chance.
    fn class_colours(&self, class: usize, classes: usize, palette: &Palette) -> Vec<Colour> {
        let (colour, chance) = (class_colour(class, palette), 1.0 / classes.max(2) as f64);
        let strength = |share: f64| match self.steps {
            Some(_) => SATURATION,
            None => SATURATION * (0.15 + 0.85 * ((share - chance) / (1.0 - chance)).clamp(0.0, 1.0)),
        };
        (0..BYTES).map(|byte| palette.paper.mix(colour, strength(byte as f64 / 255.0))).collect()
    }

    /// A share in [0, 1] as the nearer end or middle of the steps, if there are any.
    fn stepped(&self, share: f64) -> f64 {
        match self.steps {
            Some(steps) if steps > 1 => {
                let index = (share * steps as f64).floor().min(steps as f64 - 1.0);
                index / (steps as f64 - 1.0)
            }
            _ => share,
        }
    }

    /// The data point of a grid position counted in cells from the top left, whole at the centres of the cells.
    fn cell_centre(&self, (column, row): Point) -> Point {
        let (columns, rows) = (self.columns as f64, self.rows() as f64);
        (self.x.at((column + 0.5) / columns), self.y.at(1.0 - (row + 0.5) / rows))
    }

    /// A row per cell, from the top left, row by row.
    pub fn table(&self) -> Table {
        let values = |index: usize| match &self.cells {
            Cells::Share(bytes) => vec![Cell::Number(f64::from(bytes[index]) / 255.0)],
            Cells::Class { class, share, .. } => {
                vec![Cell::Number(f64::from(class[index])), Cell::Number(f64::from(share[index]) / 255.0)]
            }
            Cells::Value { bytes, low, high } => {
                vec![Cell::Number(low + (high - low) * f64::from(bytes[index]) / 255.0)]
            }
        };
        let row = |index: usize| {
            let (column, row) = (index % self.columns.max(1), index / self.columns.max(1));
            let (x, y) = self.cell_centre((column as f64, row as f64));
            [vec![Cell::Number(x), Cell::Number(y)], values(index)].concat()
        };
        Table {
            columns: [vec![self.x_name.clone(), self.y_name.clone()], self.value_names.clone()].concat(),
            rows: (0..self.bytes().len()).map(row).collect(),
        }
    }
}

/// A colour per byte of a share between 0 and 1.
fn look_up(bytes: &[u8], colour: impl Fn(f64) -> Colour) -> Vec<Colour> {
    let table: Vec<Colour> = (0..BYTES).map(|byte| colour(byte as f64 / 255.0)).collect();
    bytes.iter().map(|byte| table[usize::from(*byte)]).collect()
}

impl Chart for Plane {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        Some((self.raster(palette), self.frame(size).rect))
    }

    /// Where two classes are equally likely.
    fn draw_live(&self, pen: &Pen, size: Size) -> Drawn {
        let (Cells::Share(bytes), frame) = (&self.cells, self.frame(size)) else { return Ok(()) };
        let values: Vec<f32> = bytes.iter().map(|it| f32::from(*it)).collect();
        for line in chains(&contour(&values, self.columns, 127.5)) {
            let piece = Piece(line.into_iter().map(|at| self.cell_centre(at)).collect());
            pen.curve(&frame, &piece, Stroke::solid(pen.palette.ink, CONTOUR))?;
        }
        Ok(())
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        draw_marks(pen, &frame, &self.marks, self.scale)?;
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)
    }

    fn is_layered(&self) -> bool {
        true
    }

    fn same_marks(&self, other: &dyn Chart) -> bool {
        let other: &dyn std::any::Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| {
            (self.x, self.y, &self.x_name, &self.y_name, self.scale)
                == (other.x, other.y, &other.x_name, &other.y_name, other.scale)
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
