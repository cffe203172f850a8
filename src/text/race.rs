//! Words of the Race page.

pub struct RaceTexts {
    pub title: &'static str,
    pub intro: &'static str,
}
