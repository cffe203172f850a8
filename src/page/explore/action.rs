//! What a reader can do on the Explore page.

use super::curves::Order;
use crate::chart::key::PlotKey;

/// Towards which end of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Left,
    Right,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ExploreAction {
    /// The probe was typed: taken as it is, the window follows.
    SetProbe(f64),
    /// The probe was dragged: rounded to what the window can resolve.
    DragProbe(f64),
    Key(PlotKey),
    Landmark(Direction),
    /// Moves the window by a distance on the x axis.
    Pan(f64),
    /// Moves the window by a part of its width.
    Shift(Direction),
    /// Multiplies the window's width by `factor`; `centre` stays in place.
    Zoom {
        centre: f64,
        factor: f64,
    },
    ZoomIn,
    ZoomOut,
    ResetView,
    Toggle(Order),
    SetEpsilon(f64),
    SetMean(f64),
    SetSpread(f64),
    Search(String),
}
