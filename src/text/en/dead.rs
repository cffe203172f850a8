//! English: the Dead ReLU page.

use crate::text::dead::DeadTexts;

pub static DEAD: DeadTexts = DeadTexts {
    title: "Dead ReLU",
    intro: "A unit is dead when no sample of the data gives it a gradient. Kill one, try to revive it, and count the dead of whole networks.",
};
