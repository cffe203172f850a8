//! Words of the section on one neuron.

pub struct NeuronTexts {
    pub title: &'static str,
    pub intro: &'static str,
    pub weight: &'static str,
    pub bias: &'static str,
    pub input_mean: &'static str,
    pub input_spread: &'static str,
    pub chart: &'static str,
    pub pre_activations: &'static str,
    pub pre_activation: &'static str,
    pub share_saturated: &'static str,
    pub mean_slope: &'static str,
    pub to_input: &'static str,
    pub to_weight: &'static str,
    pub in_a_row: &'static str,
    /// share saturated, threshold, mean slope, to input, after ten neurons
    pub sentence: fn([&str; 5]) -> String,
    pub note: &'static str,
}
