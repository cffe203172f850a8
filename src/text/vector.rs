//! Words of the view of vector functions.

pub struct VectorTexts {
    pub inputs: &'static str,
    pub outputs: &'static str,
    pub inputs_hint: &'static str,
    pub entry: &'static str,
    pub halves: &'static str,
    pub groups: &'static str,
    /// name, value
    pub value_text: fn(&str, &str) -> String,
    /// pairs
    pub description: fn(&str) -> String,
    pub settings: &'static str,
    pub temperature: &'static str,
    pub group_size: &'static str,
    pub count: &'static str,
    pub presets: &'static str,
    pub uniform: &'static str,
    pub peak: &'static str,
    pub tie: &'static str,
    pub ramp: &'static str,
    pub large: &'static str,
    pub experiment: &'static str,
    pub add_one: &'static str,
    pub subtract_one: &'static str,
    pub unchanged: &'static str,
    pub moved_along: &'static str,
    pub changed: &'static str,
    pub jacobian: &'static str,
    pub jacobian_hint: &'static str,
    pub jacobian_keys: &'static str,
    /// slope, input, output
    pub rises: fn(&str, &str, &str) -> String,
    /// slope, input, output
    pub falls: fn(&str, &str, &str) -> String,
    /// slope, input, output
    pub stays: fn(&str, &str, &str) -> String,
    pub facts: &'static str,
    pub facts_intro: &'static str,
    pub sum: &'static str,
    pub largest: &'static str,
    pub zeros: &'static str,
    /// part, whole
    pub of: fn(&str, &str) -> String,
    pub entropy: &'static str,
    /// value, most
    pub entropy_of: fn(&str, &str) -> String,
    pub above_maximum: &'static str,
    pub convention: &'static str,
    pub naive: &'static str,
    pub naive_intro: &'static str,
    pub naive_column: &'static str,
    pub stable_column: &'static str,
    pub overflows: &'static str,
    pub agrees: &'static str,
    pub train_note: &'static str,
}
