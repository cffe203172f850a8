//! Words of the Saturation page.

pub struct SaturationTexts {
    pub title: &'static str,
    pub intro: &'static str,
}
