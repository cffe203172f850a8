//! Words of what a reader takes along.

pub struct TakeAwayTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub weights: &'static str,
    pub scores: &'static str,
    pub numbers: &'static str,
    pub program: &'static str,
    /// language
    pub program_hint: fn(&str) -> String,
    pub code: &'static str,
    pub code_intro: &'static str,
    pub languages: &'static str,
    pub waiting: &'static str,
    pub failed: &'static str,
    /// epoch of the first change by hand
    pub touched: fn(u32) -> String,
}
