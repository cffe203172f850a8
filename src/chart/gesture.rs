//! From pointers and the wheel to what they ask of a plot.

use super::piece::Point;

/// What a movement asks of a plot, in CSS pixels of the plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// Put the probe at this column.
    Probe { x: f64 },
    /// Move the curve by this much to the right.
    Pan { dx: f64 },
    /// Show `1 / factor` of the x range, keeping the column `x` where it is.
    Zoom { x: f64, factor: f64 },
}

/// What dragging with one pointer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drag {
    Probe,
    /// With Shift, or with the middle button.
    Pan,
}

/// A pointer that is down.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Pointer {
    id: i32,
    at: Point,
}

/// The pointers that are down on a plot: one drags, two pinch, further ones are ignored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pointers {
    down: Vec<Pointer>,
    drag: Option<Drag>,
}

/// Fingers closer than this would make the ratio of their distances jump.
const CLOSEST_PINCH: f64 = 8.0;
/// The wheel movement, in pixels, that doubles or halves the scale.
const WHEEL_PER_DOUBLING: f64 = 240.0;

impl Pointers {
    pub fn press(&mut self, id: i32, at: Point, drag: Drag) -> Option<Gesture> {
        if self.down.len() == 2 || self.down.iter().any(|pointer| pointer.id == id) {
            return None;
        }
        self.down.push(Pointer { id, at });
        self.drag = Some(drag);
        (self.down.len() == 1 && drag == Drag::Probe).then_some(Gesture::Probe { x: at.0 })
    }

    /// The gestures of a pointer that has moved; none for a pointer that is not down.
    pub fn shift(&mut self, id: i32, to: Point) -> Vec<Gesture> {
        let Some(index) = self.down.iter().position(|pointer| pointer.id == id) else {
            return Vec::new();
        };
        let from = std::mem::replace(&mut self.down[index].at, to);
        match (self.down.len(), self.drag) {
            (2, _) => pinch(from, to, self.down[1 - index].at),
            (_, Some(Drag::Pan)) => vec![Gesture::Pan { dx: to.0 - from.0 }],
            _ => vec![Gesture::Probe { x: to.0 }],
        }
    }

    /// A pointer is up: where it dragged the probe, the probe stays. The finger that stays after a pinch pans, so
    /// that nothing jumps to it.
    pub fn lift(&mut self, id: i32) -> Option<Gesture> {
        let lifted = self.down.iter().find(|pointer| pointer.id == id).copied();
        let probed = self.down.len() == 1 && self.drag == Some(Drag::Probe);
        self.cancel(id);
        lifted.filter(|_| probed).map(|pointer| Gesture::Probe { x: pointer.at.0 })
    }

    /// A pointer has been taken away: the browser scrolls with it.
    pub fn cancel(&mut self, id: i32) {
        self.down.retain(|pointer| pointer.id != id);
        self.drag = (!self.down.is_empty()).then_some(Drag::Pan);
    }
}

/// One of two fingers moves: their middle pans, their distance zooms.
fn pinch(from: Point, to: Point, other: Point) -> Vec<Gesture> {
    let distance = |at: Point| (at.0 - other.0).hypot(at.1 - other.1).max(CLOSEST_PINCH);
    let factor = distance(to) / distance(from);
    vec![Gesture::Pan { dx: (to.0 - from.0) / 2.0 }, Gesture::Zoom { x: (to.0 + other.0) / 2.0, factor }]
}

/// How a wheel event counts its movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WheelUnit {
    Pixel,
    Line,
    Page,
}

/// The zoom of a wheel movement about the column `x`: away from the reader zooms in.
pub fn wheel_zoom(x: f64, delta: f64, unit: WheelUnit) -> Gesture {
    let pixels = match unit {
        WheelUnit::Pixel => delta,
        WheelUnit::Line => delta * 40.0,
        WheelUnit::Page => delta * 400.0,
    };
    // A single event never leaps: some mice report hundreds of pixels at once.
    let pixels = pixels.clamp(-WHEEL_PER_DOUBLING, WHEEL_PER_DOUBLING);
    Gesture::Zoom { x, factor: libm::pow(2.0, -pixels / WHEEL_PER_DOUBLING) }
}
