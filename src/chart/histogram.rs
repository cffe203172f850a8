//! A histogram, upright or lying on its side beside a curve.

use super::bins::Bins;
use super::shade::Shade;
use super::span::Span;

/// One or two distributions over the same values.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    pub value_name: String,
    pub height_name: String,
    /// The range of the value axis: give it the y range of a panel to line both up.
    pub values: Span,
    pub orientation: Orientation,
    pub series: Vec<BarSeries>,
    pub shades: Vec<Shade>,
    pub mean: Option<f64>,
}

/// Where the bars of a histogram grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// Values along x, bars grow upwards.
    Upright,
    /// Values along y, bars grow to the right.
    Sideways,
}

/// One distribution. The first is filled, the second outlined.
#[derive(Clone, Debug, PartialEq)]
pub struct BarSeries {
    pub name: String,
    pub bins: Bins,
}
