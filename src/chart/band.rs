//! The area between two curves: all that a random function may be.

use super::drawing::Drawn;
use super::frame::Frame;
use super::panels::Curve;
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point};
use super::role::Role;

/// The area between two curves with the same abscissas.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The direct label beside a sample of the area.
    pub name: String,
    pub role: Role,
    pub low: Curve,
    pub high: Curve,
}

/// How much of what lies behind is covered. The edges tell the area apart without its tint.
pub(super) const TINT: f64 = 0.2;
const EDGE: f64 = 0.7;

impl Band {
    /// Both edges.
    pub fn edges(&self) -> [&Curve; 2] {
        [&self.low, &self.high]
    }

    /// Tints the part of the area that lies in the frame, and draws its edges.
    pub(super) fn draw(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let colour = pen.palette.series(self.role);
        let stroke = Stroke { alpha: EDGE, ..Stroke::solid(colour, 1.0) };
        let pairs = self.low.trace.pieces.iter().zip(&self.high.trace.pieces);
        for (low, high) in pairs {
            pen.polygon(&outline(frame, low, high), colour, TINT)?;
            pen.curve(frame, low, stroke)?;
            pen.curve(frame, high, stroke)?;
        }
        Ok(())
    }
}

/// Along the upper edge and back along the lower one. What is beyond the frame is moved onto its edge: between the two curves
/// that cuts the area off.
fn outline(frame: &Frame, low: &Piece, high: &Piece) -> Vec<Point> {
    let within = |&(x, y): &Point| frame.to_pixel((frame.x.clamp(x), frame.y.clamp(y)));
    high.0.iter().map(within).chain(low.0.iter().rev().map(within)).collect()
}
