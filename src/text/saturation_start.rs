//! Words of the section on a saturated start.

pub struct StartTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub start: &'static str,
    pub rate: &'static str,
    /// function
    pub output_is: fn(&str) -> String,
    /// function
    pub no_probability: fn(&str) -> String,
    pub choose: &'static str,
    pub squared: &'static str,
    pub cross: &'static str,
    pub squared_theory: &'static str,
    pub cross_theory: &'static str,
    pub path_chart: &'static str,
    pub step: &'static str,
    pub probability: &'static str,
    pub steps_chart: &'static str,
    pub start_axis: &'static str,
    pub steps_axis: &'static str,
    pub squared_steps: &'static str,
    pub cross_steps: &'static str,
    pub ratio: &'static str,
    /// steps
    pub more_than: fn(&str) -> String,
    pub never: &'static str,
    /// start, squared steps, cross steps
    pub sentence: fn(&str, &str, &str) -> String,
    pub sentence_wall: &'static str,
    /// patience
    pub note: fn(&str) -> String,
    pub source: &'static str,
}
