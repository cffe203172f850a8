//! Small pictures of the sources, as SVG path data.

use std::fmt::Write as _;

use super::source::SourceKind;
use crate::chart::fit::fit_y;
use crate::chart::piece::Trace;
use crate::chart::span::Span;
use crate::chart::sparkline::Sparkline;
use crate::nn::data::curve::Curve;
use crate::nn::data::plane::Plane;
use crate::nn::data::relief::Relief;
use crate::nn::rng::{Rng, Stream};

/// Side of the picture, in the units of its `viewBox`.
pub const SIDE: f64 = 40.0;
/// Half the side of the square that is shown.
const REACH: f64 = 1.75;
/// Points of all classes together.
const POINTS: usize = 72;
/// Places along a side of a relief, and along a curve.
const CELLS: usize = 9;
const PLACES: usize = 60;
/// Heights below this are left white.
const LEVEL: f64 = 0.12;

/// What a picture is drawn with.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// The dots of each class, as subpaths of no length.
    Dots(Vec<String>),
    Line(String),
    None,
}

/// The picture of a source, without noise and always the same.
pub fn picture(source: SourceKind) -> Picture {
    match source {
        SourceKind::Moons => points(Plane::Moons),
        SourceKind::Circle => points(Plane::Circle),
        SourceKind::Xor => points(Plane::Xor),
        SourceKind::Gaussians => points(Plane::Gaussians),
        SourceKind::Spiral => points(Plane::Spiral(2)),
        SourceKind::Sine => line(Curve::Sine),
        SourceKind::Step => line(Curve::Step),
        SourceKind::Abs => line(Curve::Abs),
        SourceKind::XSinX => line(Curve::XSinX),
        SourceKind::Plane => relief(Relief::Plane),
        SourceKind::Bumps => relief(Relief::Bumps),
        SourceKind::Digits | SourceKind::BreastCancer | SourceKind::Iris | SourceKind::Own => Picture::None,
    }
}

fn points(plane: Plane) -> Picture {
    let mut rng = Rng::new(1, Stream::Data);
    let mut classes = vec![String::new(); plane.classes()];
    for index in 0..POINTS {
        let label = index % plane.classes();
        dot(&mut classes[label], plane.place(label, &mut rng));
    }
    Picture::Dots(classes)
}

fn relief(relief: Relief) -> Picture {
    let mut classes = vec![String::new(); 2];
    let place = |index: usize| REACH * (2.0 * (index as f64 + 0.5) / CELLS as f64 - 1.0);
    for row in 0..CELLS {
        for column in 0..CELLS {
            let at = (place(column), place(row));
            let height = relief.value(at.0, at.1);
            if height.abs() > LEVEL {
                dot(&mut classes[usize::from(height > 0.0)], at);
            }
        }
    }
    Picture::Dots(classes)
}

fn line(curve: Curve) -> Picture {
    let x = Span::new(-curve.reach(), curve.reach());
    let places = (0..PLACES).map(|it| x.at(it as f64 / (PLACES - 1) as f64));
    let trace = Trace::from_points(places.map(|it| (it, curve.value(it))));
    let y = fit_y(std::iter::once(&trace), x);
    Picture::Line(Sparkline { x, y, width: SIDE, height: SIDE }.path(&trace))
}

/// A dot of no length: the stroke's round cap makes it a disc.
fn dot(path: &mut String, at: (f64, f64)) {
    let pixel = |it: f64| SIDE * (it / REACH + 1.0) / 2.0;
    let (x, y) = (pixel(at.0), pixel(-at.1));
    // Writing to a string cannot fail.
    let _ = write!(path, "M{x:.1} {y:.1}h0");
}
