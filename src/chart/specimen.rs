//! Samples on a curve: where each stands on f, above how many stand there.

use std::collections::BTreeSet;

use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Size};
use super::mark::{Mark, Paint, draw_marks};
use super::panels::Panels;
use super::pen::Pen;
use super::scale::Scale;
use super::span::Span;
use super::table::Table;

/// Marks this near to each other, in CSS pixels, are one mark.
const NEAR: f64 = 1.5;

/// Panels with samples on a curve of the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Specimen {
    pub curves: Panels,
    pub marks: Vec<Mark>,
    /// The scale of marks that are coloured by a number.
    pub scale: Scale,
    /// A row per sample.
    pub table: Table,
}

impl Specimen {
    /// The marks that can be told apart: others would be hidden by them.
    fn visible(&self, frame: &Frame) -> Vec<Mark> {
        let mut seen = BTreeSet::new();
        let place = |mark: &Mark| {
            let (x, y) = frame.to_pixel(mark.at);
            let kind = match mark.paint {
                Paint::Class(class) => class as i64,
                Paint::Number(number) => (8.0 * self.scale.part(number)) as i64,
                Paint::Plain => 0,
            };
            ((x / NEAR).round() as i64, (y / NEAR).round() as i64, kind)
        };
        self.marks.iter().filter(|it| seen.insert(place(it))).copied().collect()
    }
}

impl Chart for Specimen {
    fn frames(&self, size: Size) -> Vec<Frame> {
        self.curves.frames(size)
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        self.curves.draw(pen, size)?;
        match self.frames(size).first() {
            Some(frame) => draw_marks(pen, frame, &self.visible(frame), self.scale),
            None => Ok(()),
        }
    }

    fn x_range(&self) -> Option<Span> {
        self.curves.x_range()
    }

    fn table(&self) -> Table {
        self.table.clone()
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
