//! From numbers to colours.

use super::colour::Colour;
use super::palette::Palette;

/// The share of a colour at the end of a scale; the rest is paper, so that marks stand out.
pub const SATURATION: f64 = 0.55;

/// A scale with two hues: blue above its middle, orange below, paper at the middle. The middle is zero where the scale
/// holds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub low: f64,
    pub high: f64,
}

impl Scale {
    /// The value that has no colour.
    pub fn middle(self) -> f64 {
        if self.low <= 0.0 && 0.0 <= self.high { 0.0 } else { (self.low + self.high) / 2.0 }
    }

    /// The distance from the middle to the end that is farther away: there the colour is full.
    pub fn reach(self) -> f64 {
        (self.high - self.middle()).max(self.middle() - self.low)
    }

    /// Where a value lies: -1 and 1 are as far from the middle as the farther end, and beyond.
    pub fn part(self, value: f64) -> f64 {
        let part = (value - self.middle()) / self.reach();
        if part.is_nan() { 0.0 } else { part.clamp(-1.0, 1.0) }
    }

    /// The colour of a value on a surface, with `strength` of the full colour at the ends.
    pub fn colour(self, value: f64, strength: f64, palette: &Palette) -> Colour {
        diverging(self.part(value), strength, palette)
    }
}

/// The colour of a part between -1 and 1: blue above, orange below, paper between.
pub fn diverging(part: f64, strength: f64, palette: &Palette) -> Colour {
    let hue = if part < 0.0 { palette.class_b } else { palette.class_a };
    palette.paper.mix(hue, part.abs().min(1.0) * strength)
}
