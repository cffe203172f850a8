//! A curve that a reader draws: a height at each of 64 places.

use std::rc::Rc;

use super::grid::{REACH, coordinate, moved, place};
use crate::nn::rng::{Rng, Stream};
use crate::nn::samples::{Samples, Targets};
use crate::nn::task::OwnSamples;

/// Places along x, evenly from -2 to 2.
pub const COLUMNS: usize = 64;
const LAST: f64 = (COLUMNS - 1) as f64;

/// What a reader does to the curve. Coordinates are those of the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CurveAction {
    Press(f64, f64),
    Drag(f64, f64),
    Lift,
    /// Moves the pen by columns to the right and by steps of the grid up; the curve is drawn where the pen is down.
    Nudge(i16, i16),
    /// Puts the pen down, or lifts it.
    TogglePen,
    Clear,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OwnCurve {
    /// Steps of the grid, one per column; `None` while nothing is drawn.
    heights: Option<Rc<Vec<u8>>>,
    /// Column and height of the pen of the keys.
    pub pen: (usize, u8),
    pub is_down: bool,
    /// Where the pointer was last while it is down.
    last: Option<(usize, u8)>,
}

impl Default for OwnCurve {
    fn default() -> Self {
        Self { heights: None, pen: (0, 128), is_down: false, last: None }
    }
}

impl OwnCurve {
    /// A curve with these heights; nothing drawn where they are not one per column.
    pub fn new(heights: Vec<u8>) -> Self {
        let heights = (heights.len() == COLUMNS).then(|| Rc::new(heights));
        Self { heights, ..Self::default() }
    }

    /// The drawn heights, in steps of the grid; `None` while nothing is drawn.
    pub fn heights(&self) -> Option<&[u8]> {
        self.heights.as_deref().map(Vec::as_slice)
    }

    pub fn apply(&mut self, action: CurveAction) {
        match action {
            CurveAction::Press(x, y) => {
                let here = (column(x), place(y));
                self.last = Some(here);
                self.pen = here;
                self.draw(here, here);
            }
            CurveAction::Drag(x, y) => {
                let here = (column(x), place(y));
                if let Some(last) = self.last.replace(here) {
                    self.draw(last, here);
                    self.pen = here;
                } else {
                    self.last = None;
                }
            }
            CurveAction::Lift => self.last = None,
            CurveAction::Nudge(right, up) => self.nudge(right, up),
            CurveAction::TogglePen => {
                self.is_down = !self.is_down;
                if self.is_down {
                    self.draw(self.pen, self.pen);
                }
            }
            CurveAction::Clear => *self = Self { pen: self.pen, ..Self::default() },
        }
    }

    fn nudge(&mut self, right: i16, up: i16) {
        let (from, height) = self.pen;
        let to = (from as i16).saturating_add(right).clamp(0, COLUMNS as i16 - 1) as usize;
        self.pen = (to, moved(height, up));
        if self.is_down {
            self.draw((from, height), self.pen);
        }
    }

    /// Sets the heights from one column to another along a straight line.
    fn draw(&mut self, from: (usize, u8), to: (usize, u8)) {
        let blank = || Rc::new(vec![128; COLUMNS]);
        let heights = Rc::make_mut(self.heights.get_or_insert_with(blank));
        let (left, right) = if from.0 <= to.0 { (from, to) } else { (to, from) };
        let width = (right.0 - left.0) as f64;
        for (index, height) in heights.iter_mut().enumerate().take(right.0 + 1).skip(left.0) {
            let share = if width > 0.0 { (index - left.0) as f64 / width } else { 0.0 };
            *height = (f64::from(left.1) + share * (f64::from(right.1) - f64::from(left.1))).round() as u8;
        }
        // A press leaves its own height even where the stroke ends in the same column.
        heights[to.0] = to.1;
    }

    /// The height of the curve at `x`, straight between columns; 0 while nothing is drawn.
    pub fn value(&self, x: f64) -> f64 {
        let Some(heights) = &self.heights else { return 0.0 };
        let at = ((x + REACH) / (2.0 * REACH) * LAST).clamp(0.0, LAST);
        let left = (at as usize).min(COLUMNS - 2);
        let (low, high) = (coordinate(heights[left]), coordinate(heights[left + 1]));
        low + (at - left as f64) * (high - low)
    }

    /// This many samples of the curve, at random places, with normal noise of this deviation.
    pub fn samples(&self, samples: usize, noise: f64, seed: u32) -> Option<OwnSamples> {
        self.heights.as_ref()?;
        let mut rng = Rng::new(seed, Stream::Data);
        let pairs: Vec<(f32, f32)> = (0..samples)
            .map(|_| {
                let x = REACH * (2.0 * rng.uniform() - 1.0);
                (x as f32, (self.value(x) + noise * rng.normal()) as f32)
            })
            .collect();
        let features = pairs.iter().map(|it| it.0).collect();
        let targets = Targets::Values(pairs.iter().map(|it| it.1).collect());
        Some(OwnSamples {
            samples: Samples { inputs: 1, features, targets },
            input_names: vec!["x".to_owned()],
            class_names: Vec::new(),
        })
    }
}

/// The column nearest to `x`.
fn column(x: f64) -> usize {
    ((x + REACH) / (2.0 * REACH) * LAST).round().clamp(0.0, LAST) as usize
}

/// Where a column is.
pub fn column_place(column: usize) -> f64 {
    2.0 * REACH * column as f64 / LAST - REACH
}
