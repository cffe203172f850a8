//! A neuron on a plane of samples: its boundary, where it has a slope, and how each sample pushes it.

use super::axes::{Numbers, draw_x_axis, draw_x_name, draw_y_axis, draw_y_name};
use super::drawing::Drawn;
use super::figure::{Chart, same};
use super::frame::{Frame, Rect, Size};
use super::layout::margin;
use super::palette::Palette;
use super::pen::{Pen, Stroke};
use super::piece::{Piece, Point};
use super::raster::Raster;
use super::role::Dash;
use super::shape::{class_colour, outline};
use super::span::Span;
use super::table::{Cell, Table};

/// The share of colour where the slope is 1 or more.
const STRENGTH: f64 = 0.9;
const MARK: f64 = 4.0;
const RIM: f64 = 1.25;
/// The longest arrow, and the shortest that is still one.
const ARROW: (f64, f64) = (30.0, 7.0);
const HEAD: f64 = 4.5;
const KNOB: f64 = 7.0;
/// From the boundary to the knob that turns it.
const REACH: f64 = 56.0;
/// What a finger finds.
const TARGET: f64 = 40.0;
/// Longer than any window.
const FAR: f64 = 1e3;

/// Samples, and a boundary that is taken hold of by two knobs: one moves it along its normal, one turns it.
#[derive(Clone, Debug, PartialEq)]
pub struct HalfPlane {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
    /// The columns of the table beside x and y: class, and the numbers of each sample.
    pub value_names: Vec<String>,
    pub samples: Vec<Pushed>,
    /// How strongly each of `columns` by `columns` cells is shaded, row by row from the top left.
    pub shade: Vec<u8>,
    pub columns: usize,
    pub line: Line,
    /// Where the boundary was before.
    pub before: Option<Line>,
}

/// A sample and what it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Pushed {
    pub at: Point,
    pub class: usize,
    /// Along the normal of the boundary: 1 is the longest arrow, negative ones point against it. 0 has no arrow.
    pub push: f64,
    /// Whether the neuron has a slope here: others are hollow.
    pub is_sloped: bool,
    pub numbers: Vec<f64>,
}

/// The points x with w·x + b = 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    pub weights: [f64; 2],
    pub bias: f64,
}

impl Line {
    /// The unit normal, towards larger w·x + b.
    fn normal(self) -> Point {
        let [a, b] = self.weights;
        let length = a.hypot(b);
        if length > 0.0 { (a / length, b / length) } else { (1.0, 0.0) }
    }

    /// The point nearest to the origin.
    fn foot(self) -> Point {
        let [a, b] = self.weights;
        let (x, y) = self.normal();
        let distance = -self.bias / a.hypot(b).max(f64::MIN_POSITIVE);
        (x * distance, y * distance)
    }

    fn piece(self) -> Piece {
        let ((x, y), (a, b)) = (self.foot(), self.normal());
        Piece(vec![(x - FAR * b, y + FAR * a), (x + FAR * b, y - FAR * a)])
    }
}

impl HalfPlane {
    /// The single frame, a square.
    pub fn frame(&self, size: Size) -> Frame {
        let rect = Rect::within(size, margin(&self.x_name, !self.y_name.is_empty()));
        let side = rect.width.min(rect.height);
        let left = rect.left + (rect.width - side) / 2.0;
        Frame::new(Rect { left, width: side, height: side, ..rect }, self.x, self.y)
    }

    /// The pixels of the two knobs; of a boundary beyond the frame, at its nearest edge.
    pub fn knobs(&self, size: Size) -> [Point; 2] {
        let frame = self.frame(size);
        let inside = |(x, y): Point| {
            let rect = frame.rect;
            (x.clamp(rect.left, rect.right()), y.clamp(rect.top, rect.bottom()))
        };
        let (x, y) = inside(frame.to_pixel(self.line.foot()));
        let (a, b) = self.line.normal();
        [(x, y), inside((x + REACH * a, y - REACH * b))]
    }

    fn draw_sample(&self, pen: &Pen, frame: &Frame, sample: &Pushed) -> Drawn {
        let at = frame.to_pixel(sample.at);
        if !frame.rect.contains(at) {
            return Ok(());
        }
        let (colour, paper) = (class_colour(sample.class, pen.palette), pen.palette.paper);
        if sample.push != 0.0 {
            let (a, b) = self.line.normal();
            let length = sample.push.signum() * (ARROW.1 + (ARROW.0 - ARROW.1) * sample.push.abs().min(1.0));
            let tip = (
                at.0 + (MARK + length.abs()) * a * sample.push.signum(),
                at.1 - (MARK + length.abs()) * b * sample.push.signum(),
            );
            arrow(pen, at, tip, pen.palette.ink)?;
        }
        let shape = |radius: f64, colour| {
            let corners: Vec<Point> =
                outline(sample.class, radius).into_iter().map(|(dx, dy)| (at.0 + dx, at.1 + dy)).collect();
            pen.polygon(&corners, colour, 1.0)
        };
        shape(MARK + RIM, paper)?;
        shape(MARK, colour)?;
        if !sample.is_sloped {
            shape(MARK - 1.75, paper)?;
        }
        Ok(())
    }

    fn draw_line(&self, pen: &Pen, frame: &Frame, size: Size) -> Drawn {
        if let Some(before) = self.before {
            let dash = Dash::Broken { on: 4.0, off: 4.0 };
            let stroke = Stroke { dash, ..Stroke::solid(pen.palette.ink_soft, 1.5) };
            pen.curve(frame, &before.piece(), stroke)?;
        }
        let accent = pen.palette.accent;
        pen.curve(frame, &self.line.piece(), Stroke::solid(accent, 2.5))?;
        let [foot, tip] = self.knobs(size);
        arrow(pen, foot, tip, accent)?;
        for at in [foot, tip] {
            pen.disc(at, KNOB + 2.0, pen.palette.paper)?;
            pen.disc(at, KNOB, accent)?;
        }
        pen.disc(tip, KNOB - 3.0, pen.palette.paper)
    }
}

/// A line with a head at its end.
fn arrow(pen: &Pen, from: Point, to: Point, colour: super::colour::Colour) -> Drawn {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    if length < 1.0 {
        return Ok(());
    }
    let (a, b) = (dx / length, dy / length);
    pen.line(&[from, to], Stroke::solid(colour, 1.5))?;
    let back = (to.0 - HEAD * a, to.1 - HEAD * b);
    let half = 0.6 * HEAD;
    pen.polygon(
        &[to, (back.0 - half * b, back.1 + half * a), (back.0 + half * b, back.1 - half * a)],
        colour,
        1.0,
    )
}

impl Chart for HalfPlane {
    fn frames(&self, size: Size) -> Vec<Frame> {
        vec![self.frame(size)]
    }

    fn targets(&self, size: Size) -> Vec<Rect> {
        let around = |(x, y): Point| Rect {
            left: x - TARGET / 2.0,
            top: y - TARGET / 2.0,
            width: TARGET,
            height: TARGET,
        };
        self.knobs(size).map(around).to_vec()
    }

    fn backdrop(&self, size: Size, palette: &Palette) -> Option<(Raster, Rect)> {
        let colour = |it: &u8| palette.paper.mix(palette.shade_left, STRENGTH * f64::from(*it) / 255.0);
        let colours = self.shade.iter().map(colour).collect();
        Some((Raster { columns: self.columns, rows: self.columns, colours }, self.frame(size).rect))
    }

    fn draw_marks(&self, pen: &Pen, size: Size) -> Drawn {
        let frame = self.frame(size);
        for sample in &self.samples {
            self.draw_sample(pen, &frame, sample)?;
        }
        draw_x_axis(pen, &frame, Numbers::Shown)?;
        draw_y_axis(pen, &frame, Numbers::Shown)?;
        draw_x_name(pen, &frame, &self.x_name)?;
        draw_y_name(pen, &frame, &self.y_name)?;
        self.draw_line(pen, &frame, size)
    }

    /// A row per sample.
    fn table(&self) -> Table {
        let row = |it: &Pushed| {
            let place = [it.at.0, it.at.1, it.class as f64];
            place.iter().chain(&it.numbers).map(|it| Cell::Number(*it)).collect()
        };
        Table {
            columns: [vec![self.x_name.clone(), self.y_name.clone()], self.value_names.clone()].concat(),
            rows: self.samples.iter().map(row).collect(),
        }
    }

    fn equals(&self, other: &dyn Chart) -> bool {
        same(self, other)
    }
}
