//! Words of the section on unscaled features.

pub struct UnscaledTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub seeds: &'static str,
    pub first_seed: &'static str,
    pub raw: &'static str,
    pub standardised: &'static str,
    pub pre_activation: &'static str,
    pub quantity: &'static str,
    /// distance
    pub beyond: fn(&str) -> String,
    /// limit
    pub at_left: fn(&str) -> String,
    /// limit
    pub at_right: fn(&str) -> String,
    /// threshold
    pub flat: fn(&str) -> String,
    pub median: &'static str,
    /// scaling, share beyond, share flat
    pub description: fn(&str, &str, &str) -> String,
    /// function, distance, raw share, standardised share
    pub sentence: fn(&str, &str, &str, &str) -> String,
    /// function, raw share, standardised share
    pub sentence_no_edge: fn(&str, &str, &str) -> String,
    /// function, left edge
    pub left_later: fn(&str, &str) -> String,
    /// units, seeds, first seed, last seed
    pub note: fn([&str; 4]) -> String,
    pub source: &'static str,
}
