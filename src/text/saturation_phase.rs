//! Words of the phase diagram.

pub struct PhaseTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub to_critical: &'static str,
    pub double: &'static str,
    pub halve: &'static str,
    pub weight: &'static str,
    pub bias: &'static str,
    pub correlation: &'static str,
    pub width: &'static str,
    pub layers: &'static str,
    pub nets: &'static str,
    pub seed: &'static str,
    pub start: &'static str,

    // The map.
    pub map: &'static str,
    pub map_hint: &'static str,
    pub weight_axis: &'static str,
    pub bias_axis: &'static str,
    pub chi: &'static str,
    pub ordered: &'static str,
    pub chaotic: &'static str,
    pub ordered_long: &'static str,
    pub critical_long: &'static str,
    pub chaotic_long: &'static str,
    /// σ_w² on the critical line at this σ_b², σ_b²
    pub critical_at: fn(&str, &str) -> String,
    pub critical_nowhere: fn(&str) -> String,
    /// σ_w², σ_b², q*, χ₁
    pub cell: fn([&str; 4]) -> String,
    pub q: &'static str,
    pub c: &'static str,
    pub xi: &'static str,
    pub trainable: &'static str,
    pub q_vanishes: &'static str,
    pub q_diverges: &'static str,
    pub undefined: &'static str,
    pub none: &'static str,
    /// layers
    pub in_layers: fn(&str) -> String,
    pub unlimited: &'static str,
    pub waiting: &'static str,
    pub how: &'static str,

    // Two inputs.
    pub twins: &'static str,
    pub twins_intro: &'static str,
    pub twins_axis: &'static str,
    pub variance: &'static str,
    pub variance_axis: &'static str,
    pub layer_axis: &'static str,
    pub theory: &'static str,
    pub measured: &'static str,
    /// correlation at the start, at the end by theory, layers
    pub twins_shrink: fn(&str, &str, &str) -> String,
    pub twins_grow: fn(&str, &str, &str) -> String,
    pub twins_nothing: &'static str,
    /// networks, width, layers, first seed, last seed, q of the inputs
    pub twins_set_up: fn([&str; 6]) -> String,

    // Self-normalisation.
    pub normalising: &'static str,
    pub normalising_intro: &'static str,
    pub activation_variance: &'static str,
    /// μ, ν after one layer from (0, 1)
    pub step: fn(&str, &str) -> String,
    /// ∂μ/∂ν, ∂ν/∂ν, spectral norm
    pub jacobian: fn(&str, &str, &str) -> String,
    pub attracts: &'static str,
    pub repels: &'static str,
    pub no_fixed_point: &'static str,
    /// networks, width, inputs, layers, first seed, last seed, variance
    pub normalising_set_up: fn([&str; 7]) -> String,
}
