//! Simplified Chinese: the Saturation page.

use crate::text::saturation::SaturationTexts;

pub static SATURATION: SaturationTexts = SaturationTexts {
    title: "饱和",
    intro: "函数平坦之处，梯度无法通过：在一个神经元里，在许多层之间，也在数值本身之中。",
};
