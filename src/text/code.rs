//! Words around the code that computes the same function elsewhere.

pub struct CodeTexts {
    pub title: &'static str,
    pub intro: &'static str,
    /// framework
    pub copy_named: fn(&str) -> String,
    pub frameworks: &'static str,
}
