//! Along which axis of a chart values are measured.

/// Where the bars of a histogram grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orientation {
    /// Values along x, bars grow upwards.
    Upright,
    /// Values along y, bars grow to the right.
    Sideways,
}
