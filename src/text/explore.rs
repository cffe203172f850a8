//! Words of the Explore page.

pub struct ExploreTexts {
    pub title: &'static str,
    pub gallery: &'static str,
    pub choose: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    /// number of matches
    pub matches: fn(usize) -> String,
    pub no_match: &'static str,
    pub family_linear: &'static str,
    pub family_sigmoidal: &'static str,
    pub family_rectifier: &'static str,
    pub family_exponential: &'static str,
    pub family_gated: &'static str,
    pub family_shrinkage: &'static str,
    pub family_vector: &'static str,

    /// function
    pub plot_name: fn(&str) -> String,
    /// function, window low, window high, flat sentence, probe sentence
    pub plot_description: fn(&str, &str, &str, &str, &str) -> String,
    /// x, f, f', f'', state
    pub probe_sentence: fn(&str, &str, &str, &str, &str) -> String,
    pub curves: &'static str,
    pub value: &'static str,
    pub derivative: &'static str,
    pub second_derivative: &'static str,
    pub zoom_in: &'static str,
    pub zoom_out: &'static str,
    pub reset_view: &'static str,
    pub pan_left: &'static str,
    pub pan_right: &'static str,
    pub previous_landmark: &'static str,
    pub next_landmark: &'static str,
    pub probe: &'static str,
    pub probe_at: &'static str,
    pub readout: &'static str,
    pub state_left: &'static str,
    pub state_right: &'static str,
    pub state_active: &'static str,
    pub state_zero: &'static str,
    pub undefined_slope: &'static str,
    pub undefined_curvature: &'static str,
    pub jump_here: &'static str,
    /// The band of values that training draws.
    pub band: &'static str,
    pub band_low: &'static str,
    pub band_high: &'static str,
    /// lowest, highest
    pub band_at: fn(&str, &str) -> String,
    pub band_shown: &'static str,

    pub keys: &'static str,
    pub keys_list: &'static [(&'static str, &'static str)],

    pub parameters: &'static str,
    pub reset_all: &'static str,

    pub saturation: &'static str,
    pub saturation_intro: &'static str,
    pub epsilon: &'static str,
    /// ε, intervals
    pub flat_on: fn(&str, &str) -> String,
    /// ε
    pub flat_nowhere: fn(&str) -> String,
    /// ε
    pub flat_everywhere: fn(&str) -> String,
    pub side_left: &'static str,
    pub side_inner: &'static str,
    pub side_right: &'static str,
    pub list_separator: &'static str,
    pub list_last: &'static str,

    pub formula: &'static str,
    pub reference: &'static str,

    pub distribution: &'static str,
    pub distribution_intro: &'static str,
    pub input_mean: &'static str,
    pub input_spread: &'static str,
    pub output_chart: &'static str,
    /// mean, spread, saturated, zero
    pub output_description: fn(&str, &str, &str, &str) -> String,
    pub output_mean: &'static str,
    pub output_spread: &'static str,
    pub share_saturated: &'static str,
    pub share_zero: &'static str,
    pub output_value: &'static str,
    pub input: &'static str,
    pub output: &'static str,
    /// number of samples
    pub sample_note: fn(&str) -> String,
    pub train_with_this: &'static str,
}
