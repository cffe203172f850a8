//! English: the Saturation page.

use crate::text::saturation::SaturationTexts;

pub static SATURATION: SaturationTexts = SaturationTexts {
    title: "Saturation",
    intro: "Where a function is flat, no gradient gets through: in one neuron, through many layers, and in the numbers themselves.",
};
