//! The colours of maps.

use super::Rising;
use crate::chart::colour::Colour;
use crate::chart::palette::Palette;
use crate::chart::raster::Raster;

/// The share of the hue in the largest magnitude; the rest is paper.
const SATURATION: f64 = 0.8;
/// The byte of zero, and how many steps there are to either side.
const ZERO: f64 = 128.0;
const STEPS: f64 = 127.0;

/// What the bytes of a map mean in colour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tint {
    /// One hue below zero, one above, paper at zero.
    Signed,
    /// A probability with this largest value: one hue at 0, paper at 1/2, the other hue at 1, as on the decision surface.
    Probability { largest: f32 },
}

impl Tint {
    /// The colour of every byte.
    pub fn colours(self, rising: Rising, palette: &Palette) -> [Colour; 256] {
        let [below, above] = rising.hues(palette);
        std::array::from_fn(|byte| {
            let part = (byte as f64 - ZERO) / STEPS;
            let part = match self {
                Self::Signed => part,
                Self::Probability { largest } => 2.0 * part * f64::from(largest) - 1.0,
            };
            let hue = if part < 0.0 { below } else { above };
            let strength = part.abs().min(1.0);
            palette.paper.mix(hue, if strength.is_nan() { 0.0 } else { strength * SATURATION })
        })
    }
}

/// Bytes are rounded to multiples of this where a map becomes rectangles: neighbours of one colour are one rectangle.
const COARSE: i32 = 8;

/// One map as few rectangles.
pub(super) fn raster(columns: usize, bytes: &[u8], colours: &[Colour; 256]) -> Raster {
    Raster {
        columns,
        rows: bytes.len().checked_div(columns).unwrap_or(0),
        colours: bytes.iter().map(|it| colours[coarse(*it)]).collect(),
    }
}

/// The nearest of the bytes that are told apart; zero is one of them.
fn coarse(byte: u8) -> usize {
    let from_zero = i32::from(byte) - ZERO as i32;
    let steps = (from_zero.abs() + COARSE / 2) / COARSE;
    (ZERO as i32 + from_zero.signum() * steps * COARSE).clamp(0, 255).unsigned_abs() as usize
}
