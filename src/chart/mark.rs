//! Samples as marks above a picture.

use super::colour::Colour;
use super::drawing::Drawn;
use super::frame::Frame;
use super::palette::Palette;
use super::pen::Pen;
use super::piece::Point;
use super::scale::Scale;
use super::shape::{class_colour, outline};
use super::surface::Part;

const RADIUS: f64 = 3.5;
const RIM: f64 = 1.25;
const WALL: f64 = 1.75;
/// Where marks crowd, they are smaller.
const CROWD: usize = 700;
const SMALL: f64 = 0.75;

/// A sample: training samples are filled, test samples hollow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub at: Point,
    pub part: Part,
    pub paint: Paint,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// A class: its shape and its colour.
    Class(usize),
    /// A disc coloured by a number.
    Number(f64),
    /// A disc of ink: its height is its number.
    Plain,
}

/// Draws the marks that lie within the frame, each with a rim of paper that keeps it apart from what lies under it.
pub fn draw_marks(pen: &Pen, frame: &Frame, marks: &[Mark], scale: Scale) -> Drawn {
    let size = if marks.len() > CROWD { SMALL } else { 1.0 };
    for mark in marks {
        let at = frame.to_pixel(mark.at);
        if !frame.rect.contains(at) {
            continue;
        }
        let (colour, paper) = (mark.colour(scale, pen.palette), pen.palette.paper);
        let rim = if matches!(mark.paint, Paint::Number(_)) { pen.palette.ink } else { paper };
        let radius = RADIUS * size;
        mark.draw(pen, at, radius + RIM * size, rim)?;
        mark.draw(pen, at, radius, colour)?;
        if mark.part == Part::Test {
            mark.draw(pen, at, radius - WALL * size, paper)?;
        }
    }
    Ok(())
}

impl Mark {
    fn class(&self) -> usize {
        if let Paint::Class(class) = self.paint { class } else { 0 }
    }

    fn colour(&self, scale: Scale, palette: &Palette) -> Colour {
        match self.paint {
            Paint::Class(class) => class_colour(class, palette),
            Paint::Number(number) => scale.colour(number, 1.0, palette),
            Paint::Plain => palette.ink_soft,
        }
    }

    fn draw(&self, pen: &Pen, (x, y): Point, radius: f64, colour: Colour) -> Drawn {
        if self.class() == 0 {
            return pen.disc((x, y), radius, colour);
        }
        let corners: Vec<Point> =
            outline(self.class(), radius).into_iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
        pen.polygon(&corners, colour, 1.0)
    }
}
