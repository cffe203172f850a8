//! A decision surface with the points that it separates.

use super::piece::Point;
use super::span::Span;

/// A grid of probabilities of class B, with the samples above it.
#[derive(Clone, Debug, PartialEq)]
pub struct Surface {
    pub x: Span,
    pub y: Span,
    pub x_name: String,
    pub y_name: String,
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
