//! What a reader does to a plot, in the coordinates of its data.

use super::frame::Frame;
use super::gesture::Gesture;
use super::key::PlotKey;

/// What a reader asks of an interactive plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlotEvent {
    /// Put the probe at this x, which lies within the shown range.
    Probe(f64),
    /// Add this to both ends of the x range.
    Pan(f64),
    /// Divide the length of the x range by `factor`, keeping `centre` at its place.
    Zoom {
        centre: f64,
        factor: f64,
    },
    Key(PlotKey),
}

impl PlotEvent {
    /// A gesture on a plot whose panels share the x axis of `frame`.
    pub fn of_gesture(gesture: Gesture, frame: &Frame) -> Self {
        let at = |x: f64| frame.x.clamp(frame.from_pixel((x, frame.rect.top)).0);
        match gesture {
            Gesture::Probe { x } => Self::Probe(at(x)),
            Gesture::Pan { dx } => Self::Pan(-dx * frame.x.length() / frame.rect.width),
            Gesture::Zoom { x, factor } => Self::Zoom { centre: at(x), factor },
        }
    }
}
