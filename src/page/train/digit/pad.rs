//! The pad and what the network sees of it.

use std::rc::Rc;

/// Dots along a side of the bitmap.
pub const DOTS: usize = 32;
/// Blocks along a side, of 4×4 dots each.
pub const BLOCKS: usize = 8;
const BLOCK: usize = DOTS / BLOCKS;
/// Radius of the pen, of the side of the pad.
pub const PEN: f64 = 0.055;
/// The least and the greatest width of a digit that is stretched, of the side. Most digits of the data set lie between.
const WIDTHS: (f64, f64) = (0.45, 0.75);
/// The most places of all strokes: further ones are not drawn.
const MOST_PLACES: usize = 2000;
/// Places of one stroke are at least so far apart.
const APART: f64 = 0.008;

/// A place on the pad, from 0 at the left and the top to 1.
pub type Place = (f64, f64);

/// How strokes are put on the bitmap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fit {
    /// Stretched to the full height and a usual width, as the digits of the data set were.
    #[default]
    Stretched,
    /// As they are drawn.
    AsDrawn,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DigitAction {
    Press(Place),
    Drag(Place),
    Lift,
    /// Moves the pen of the keys.
    Nudge(f64, f64),
    TogglePen,
    Clear,
    SetFit(Fit),
}

#[derive(Clone, Debug, PartialEq)]
pub struct DigitPad {
    strokes: Rc<Vec<Vec<Place>>>,
    pub fit: Fit,
    /// The pen of the keys.
    pub pen: Place,
    /// Whether that pen draws.
    pub is_down: bool,
    is_pressed: bool,
}

impl Default for DigitPad {
    fn default() -> Self {
        Self {
            strokes: Rc::default(),
            fit: Fit::default(),
            pen: (0.5, 0.2),
            is_down: false,
            is_pressed: false,
        }
    }
}

impl DigitPad {
    pub fn strokes(&self) -> &[Vec<Place>] {
        &self.strokes
    }

    pub fn is_empty(&self) -> bool {
        self.strokes.is_empty()
    }

    pub fn apply(&mut self, action: DigitAction) {
        match action {
            DigitAction::Press(place) => {
                self.is_pressed = true;
                self.begin(place);
            }
            DigitAction::Drag(place) if self.is_pressed => self.go_on(place),
            DigitAction::Drag(_) => (),
            DigitAction::Lift => self.is_pressed = false,
            DigitAction::Nudge(right, down) => {
                self.pen = held((self.pen.0 + right, self.pen.1 + down));
                if self.is_down {
                    self.go_on(self.pen);
                }
            }
            DigitAction::TogglePen => {
                self.is_down = !self.is_down;
                if self.is_down {
                    self.begin(self.pen);
                }
            }
            DigitAction::Clear => *self = Self { fit: self.fit, ..Self::default() },
            DigitAction::SetFit(fit) => self.fit = fit,
        }
    }

    fn begin(&mut self, place: Place) {
        if self.places() < MOST_PLACES {
            Rc::make_mut(&mut self.strokes).push(vec![held(place)]);
        }
    }

    fn go_on(&mut self, place: Place) {
        let (place, is_full) = (held(place), self.places() >= MOST_PLACES);
        let Some(stroke) = Rc::make_mut(&mut self.strokes).last_mut() else { return };
        let is_apart = stroke.last().is_none_or(|it| squared(*it, place) >= APART * APART);
        if is_apart && !is_full {
            stroke.push(place);
        }
    }

    fn places(&self) -> usize {
        self.strokes.iter().map(Vec::len).sum()
    }

    /// The dots that the strokes blacken, row by row from the top.
    pub fn bitmap(&self) -> Vec<bool> {
        let Some(frame) = self.frame() else { return vec![false; DOTS * DOTS] };
        let dot = |index: usize| {
            let at = |it: usize| (it as f64 + 0.5) / DOTS as f64;
            self.is_inked(frame.on_pad((at(index % DOTS), at(index / DOTS))))
        };
        (0..DOTS * DOTS).map(dot).collect()
    }

    /// What the network is shown: black dots of each block, 0 to 16, row by row from the top.
    pub fn input(&self) -> Vec<f32> {
        let mut counts = vec![0.0; BLOCKS * BLOCKS];
        for (index, is_black) in self.bitmap().into_iter().enumerate() {
            let (row, column) = (index / DOTS / BLOCK, index % DOTS / BLOCK);
            counts[row * BLOCKS + column] += f32::from(u8::from(is_black));
        }
        counts
    }

    fn is_inked(&self, place: Place) -> bool {
        let near = |stroke: &Vec<Place>| {
            let alone = stroke.first().is_some_and(|it| squared(*it, place) <= PEN * PEN);
            alone || stroke.windows(2).any(|it| squared_to_segment(place, it[0], it[1]) <= PEN * PEN)
        };
        self.strokes.iter().any(near)
    }

    /// The part of the pad that becomes the bitmap.
    fn frame(&self) -> Option<Frame> {
        let mut places = self.strokes.iter().flatten();
        let first = *places.next()?;
        let (low, high) = places.fold((first, first), |(low, high), it| {
            ((low.0.min(it.0), low.1.min(it.1)), (high.0.max(it.0), high.1.max(it.1)))
        });
        if self.fit == Fit::AsDrawn {
            return Some(Frame { centre: (0.5, 0.5), size: (1.0, 1.0) });
        }
        let (width, height) = (high.0 - low.0 + 2.0 * PEN, high.1 - low.1 + 2.0 * PEN);
        // The width that the digit would have at full height, brought to the usual.
        let wanted = (width / height).clamp(WIDTHS.0, WIDTHS.1);
        let centre = ((low.0 + high.0) / 2.0, (low.1 + high.1) / 2.0);
        Some(Frame { centre, size: (width / wanted, height) })
    }
}

/// A part of the pad: its middle, and its width and height.
struct Frame {
    centre: Place,
    size: (f64, f64),
}

impl Frame {
    /// The place of the pad that a place of the bitmap shows.
    fn on_pad(&self, at: Place) -> Place {
        (self.centre.0 + (at.0 - 0.5) * self.size.0, self.centre.1 + (at.1 - 0.5) * self.size.1)
    }
}

/// A place on the pad, whatever the pointer does; not a number counts as the edge.
fn held(place: Place) -> Place {
    let within = |x: f64| if x > 0.0 { x.min(1.0) } else { 0.0 };
    (within(place.0), within(place.1))
}

fn squared(a: Place, b: Place) -> f64 {
    (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)
}

/// The squared distance from a place to a straight line between two.
fn squared_to_segment(place: Place, from: Place, to: Place) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    if length == 0.0 {
        return squared(place, from);
    }
    let along = (((place.0 - from.0) * dx + (place.1 - from.1) * dy) / length).clamp(0.0, 1.0);
    squared(place, (from.0 + along * dx, from.1 + along * dy))
}
