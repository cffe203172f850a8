//! English: the section on one neuron.

use crate::text::saturation_neuron::NeuronTexts;

pub(super) const NEURON: NeuronTexts = NeuronTexts {
    title: "One neuron",
    intro: "Inputs x are normally distributed; the neuron computes f(wx + b). Move a slider and watch its pre-activations slide along the curve, and the gradient that is left.",
    weight: "Weight",
    bias: "Bias",
    input_mean: "Mean of the input",
    input_spread: "Spread of the input",
    chart: "Pre-activations on f and f′",
    pre_activations: "Pre-activations, mean ± spread",
    pre_activation: "pre-activation z = wx + b",
    share_saturated: "Share saturated",
    mean_slope: "Gradient that gets to z, mean |f′|",
    to_input: "Passed on to the input, |w| · mean |f′|",
    to_weight: "Left for the weight, mean |x f′|",
    in_a_row: "After ten such neurons in a row",
    sentence: |[share, threshold, slope, input, row]| {
        format!(
            "{share} of the pre-activations are saturated (|f′| < {threshold}). On average {slope} of a gradient gets to z, {input} to the input, and after ten such neurons in a row {row}."
        )
    },
    note: "Shares and means are integrals over the normal distribution, not samples: there is nothing random here.",
};
