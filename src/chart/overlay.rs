//! The moving layer above a chart: cursor, dots, tangent, ghost. Moving it never redraws the chart.

use super::drawing::Drawn;
use super::frame::Frame;
use super::pen::{Pen, Stroke};
use super::piece::{DotFill, Piece, Point};
use super::role::{Dash, Role};

const DOT: f64 = 5.0;

/// What moves above a chart, in the chart's data coordinates. Drawn on its own canvas with the chart's own frames.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// A vertical line through all frames.
    pub cursor: Option<f64>,
    /// A second, fainter vertical line: an earlier probe, or a guess.
    pub ghost: Option<f64>,
    pub dots: Vec<OverlayDot>,
    pub tangent: Option<Tangent>,
}

/// A dot on a curve of one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OverlayDot {
    /// Which of the chart's frames, counted from the top.
    pub frame: usize,
    pub at: Point,
    pub role: Role,
    pub fill: DotFill,
}

/// A straight segment that touches the curve of one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tangent {
    pub frame: usize,
    pub at: Point,
    pub slope: f64,
}

impl Overlay {
    /// Draws the layer above the frames of a chart; what is under it stays visible.
    pub fn draw(&self, pen: &Pen, frames: &[Frame]) -> Drawn {
        for frame in frames {
            self.draw_lines(pen, frame)?;
        }
        if let Some(tangent) = &self.tangent {
            tangent.draw(pen, frames)?;
        }
        for dot in &self.dots {
            if let Some(frame) = frames.get(dot.frame) {
                // A rim of paper keeps the dot apart from the curve that it lies on.
                pen.dot(frame, dot.at, DotFill::Closed, DOT + 1.5, pen.palette.paper)?;
                pen.dot(frame, dot.at, dot.fill, DOT, pen.palette.series(dot.role))?;
            }
        }
        Ok(())
    }

    fn draw_lines(&self, pen: &Pen, frame: &Frame) -> Drawn {
        let (top, bottom) = (frame.rect.top, frame.rect.bottom());
        let column =
            |x: f64| frame.x.contains(x).then(|| frame.rect.left + frame.x.fraction(x) * frame.rect.width);
        if let Some(x) = self.ghost.and_then(column) {
            let dash = Dash::Broken { on: 3.0, off: 4.0 };
            let stroke = Stroke { dash, ..Stroke::solid(pen.palette.ink_soft, 1.0) };
            pen.line(&[(x, top), (x, bottom)], stroke)?;
        }
        if let Some(x) = self.cursor.and_then(column) {
            pen.rule((x, top), (x, bottom), 1.0, pen.palette.accent)?;
        }
        Ok(())
    }
}

impl Tangent {
    /// The tangent through the whole frame: its slope is read off better on a long line.
    fn draw(&self, pen: &Pen, frames: &[Frame]) -> Drawn {
        let Some(frame) = frames.get(self.frame) else {
            return Ok(());
        };
        let at = |x: f64| (x, self.at.1 + self.slope * (x - self.at.0));
        let piece = Piece(vec![at(frame.x.start), at(frame.x.end)]);
        pen.curve(frame, &piece, Stroke::solid(pen.palette.accent, 1.0))
    }
}
