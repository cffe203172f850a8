//! The networks that are shown, each a small picture of the function that it computes.

use super::state::Born;
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::newborn::{Fate, Newborn, SHAPE};

/// The height of a picture; its width is that of [`SHAPE`] points at a unit's distance.
pub const HEIGHT: usize = 20;
pub const WIDTH: usize = SHAPE - 1;
/// Room above and below the curve.
const MARGIN: f64 = 2.0;

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    pub seed: u32,
    pub fate: Fate,
    /// The path of an SVG of [`WIDTH`] by [`HEIGHT`]: a line, or a dot per point where the inputs have no order.
    pub path: String,
}

/// The class of a picture in the style sheet.
pub fn class(fate: Fate) -> &'static str {
    match fate {
        Fate::Alive => "alive",
        Fate::Constant => "constant",
        Fate::Infinite => "infinite",
    }
}

/// Every network that is there so far.
pub fn portraits(born: &Born) -> Vec<Portrait> {
    let Some(cohort) = born.portraits.setup() else { return Vec::new() };
    let litters = born.portraits.results();
    let numbered = litters.flat_map(|(litter, newborns)| {
        let first = litter as u32 * super::state::LITTER;
        newborns.iter().enumerate().map(move |(at, it)| (first + at as u32, it))
    });
    let portrait = |(at, it): (u32, &Newborn)| Portrait {
        seed: cohort.seed.wrapping_add(at),
        fate: it.fate,
        path: path(it, cohort.input),
    };
    numbered.map(portrait).collect()
}

fn path(newborn: &Newborn, input: Input) -> String {
    let y = |byte: u8| {
        let up = if newborn.fate == Fate::Constant { 0.5 } else { f64::from(byte) / 255.0 };
        HEIGHT as f64 - MARGIN - up * (HEIGHT as f64 - 2.0 * MARGIN)
    };
    let point = |(x, byte): (usize, &u8)| match input {
        Input::Line if x > 0 => format!("L{x} {:.1}", y(*byte)),
        Input::Line => format!("M{x} {:.1}", y(*byte)),
        Input::Moons => format!("M{x} {:.1}h0", y(*byte)),
    };
    newborn.shape.iter().enumerate().map(point).collect()
}
