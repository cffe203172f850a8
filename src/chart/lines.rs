//! Named series over one axis, such as loss curves.

use super::piece::Point;
use super::role::Role;

/// Named series over one x axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    pub x_name: String,
    pub y_name: String,
    pub y_scale: YScale,
    pub series: Vec<Series>,
}

/// How the y axis is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YScale {
    Linear,
    /// Powers of ten; values that are not positive are gaps.
    Log,
}

/// A named series of points with ascending x.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: String,
    pub role: Role,
    pub points: Vec<Point>,
}
