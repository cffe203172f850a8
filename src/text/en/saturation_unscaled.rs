//! English: the section on unscaled features.

use crate::text::saturation_unscaled::UnscaledTexts;

pub(super) const UNSCALED: UnscaledTexts = UnscaledTexts {
    title: "Real features, unscaled",
    intro: "Thirty measures of cell nuclei: an area is near 1000, a smoothness near 0.1. Put into a first layer as they are, or standardised to mean 0 and deviation 1, before any training.",
    seeds: "Seeds",
    first_seed: "First seed",
    raw: "Raw",
    standardised: "Standardised",
    pre_activation: "pre-activation z",
    quantity: "Share of pre-activations",
    beyond: |distance| format!("|z| > {distance}, the nearer edge of float32"),
    at_left: |limit| format!("f(z) is exactly {limit} (left) in float32"),
    at_right: |limit| format!("f(z) is exactly {limit} (right) in float32"),
    flat: |threshold| format!("saturated, |f′(z)| < {threshold}"),
    median: "median of |z|",
    description: |scaling, beyond, flat| {
        format!(
            "{scaling} features on the curve: {flat} of the pre-activations are saturated, {beyond} lie beyond the edge of float32."
        )
    },
    sentence: |name, distance, raw, standardised| {
        format!(
            "For {name}, {raw} of the raw pre-activations lie beyond ±{distance}, where float32 sees a constant on one side at least; of the standardised ones {standardised}."
        )
    },
    sentence_no_edge: |name, raw, standardised| {
        format!(
            "{name} has no limit that float32 rounds to. Saturated are {raw} of the raw pre-activations and {standardised} of the standardised ones."
        )
    },
    left_later: |name, left| format!("On the left {name} is small, but not yet 0: only below z = {left}."),
    note: |[units, seeds, first, last]| {
        format!(
            "{units} units on the 400 training samples, weights uniform within ±1/√30, biases 0, {seeds} draws with the seeds {first} to {last}; in brackets 95 % intervals of the mean over draws (Student). What lies outside a picture stands in its outermost bars."
        )
    },
    source: "W. Wolberg et al. (1995), Breast Cancer Wisconsin (Diagnostic), UCI",
};
