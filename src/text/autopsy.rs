//! Words of the autopsy of a unit.

pub struct AutopsyTexts {
    /// unit
    pub title: fn(&str) -> String,
    pub loading: &'static str,
    pub close: &'static str,
    pub pre_activation: &'static str,
    pub samples: &'static str,
    /// Headings of the table: sample, pre-activation, f, f', class or target.
    pub columns: [&'static str; 4],
    pub class_column: &'static str,
    pub target_column: &'static str,
    /// samples that are shown, samples
    pub thinned: fn(usize, u32) -> String,
    /// unit, samples, least and largest pre-activation, verdict
    pub description: fn(&str, usize, &str, &str, &str) -> String,

    pub sloped: &'static str,
    pub left_saturated: &'static str,
    pub right_saturated: &'static str,
    pub flat_inside: &'static str,
    pub exact_zeros: &'static str,

    pub alive: &'static str,
    /// samples without a slope, samples
    pub alive_partly: fn(usize, usize) -> String,
    pub dead: &'static str,
    pub dead_first_layer: &'static str,
    pub dead_deeper: &'static str,

    pub born_dead: &'static str,
    /// step, epoch
    pub died: fn(&str, &str) -> String,
    pub before_after: &'static str,
    pub quantity: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub bias: &'static str,
    pub weight_norm: &'static str,
    pub nearest: &'static str,
    /// norm
    pub gradient_norm: fn(&str) -> String,
    pub without_gradient: &'static str,
    pub unknown_death: &'static str,

    pub revive: &'static str,
    /// least change of the bias, new bias, samples that have a slope then, samples
    pub revive_raise: fn(&str, &str, usize, usize) -> String,
    pub revive_lower: fn(&str, &str, usize, usize) -> String,
    pub revive_never: &'static str,
    /// new bias
    pub revive_button: fn(&str) -> String,

    pub incoming: &'static str,
    pub from: &'static str,
    pub value: &'static str,
    /// number of an input that has no name
    pub nth_input: fn(usize) -> String,
    /// what it is, value
    pub change_named: fn(&str, &str) -> String,
    /// shown, all
    pub strongest: fn(usize, usize) -> String,
}
