//! English: the Race page.

use crate::text::race::RaceTexts;

pub static RACE: RaceTexts = RaceTexts {
    title: "Race",
    intro: "The same data, the same initial weights, one clock: only the activation differs.",
};
