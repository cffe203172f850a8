//! The moving layer above a chart: cursor, dots, tangent, ghost. Moving it never redraws the chart.

use super::piece::{DotFill, Point};
use super::role::Role;

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
