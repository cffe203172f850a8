//! Words of the editor for a learner's own formula.

pub struct EditorTexts {
    pub intro: &'static str,
    pub field: &'static str,
    pub name: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub examples: &'static str,
    pub help: &'static str,
    pub functions: &'static str,
    pub operators: &'static str,
    pub constants: &'static str,
    pub parameters: &'static str,
    /// place, reason
    pub at: fn(usize, &str) -> String,
    pub empty: &'static str,
    /// limit
    pub too_long: fn(usize) -> String,
    pub too_deep: &'static str,
    /// limit
    pub too_many_parameters: fn(usize) -> String,
    /// what stands there
    pub unexpected: fn(&str) -> String,
    pub unexpected_end: &'static str,
    pub number_too_large: &'static str,
    pub missing_closing: &'static str,
    /// function
    pub missing_argument: fn(&str) -> String,
    /// name, what is meant perhaps
    pub unknown_name: fn(&str, Option<&str>) -> String,
    /// function, how many it takes, how many there are
    pub argument_count: fn(&str, &str, usize) -> String,
    pub condition_expected: &'static str,
    pub number_expected: &'static str,
    pub depends_on_x: &'static str,
}
