//! English: the phase diagram.

use crate::text::saturation_phase::PhaseTexts;

pub static PHASE: PhaseTexts = PhaseTexts {
    title: "Order, chaos and the edge between them",
    intro: "Two inputs that differ a little go through a wide random network. In the ordered phase the layers make them the same, in the chaotic phase unlike each other. Only on the line between does a deep network pass on what it is told.",
    to_critical: "to the critical line",
    double: "twice the variance of the weights",
    halve: "half the variance of the weights",
    weight: "Variance of the weights × fan-in",
    bias: "Variance of the biases",
    correlation: "Correlation of the two inputs",
    width: "Width (units)",
    layers: "Layers",
    nets: "Networks",
    seed: "First seed",
    start: "Variance of the input",

    map: "The phases of this function",
    map_hint: "Point at a place or tap it; with the keyboard, the arrow keys move from cell to cell.",
    weight_axis: "σ_w²",
    bias_axis: "σ_b²",
    chi: "χ₁, the factor of small differences",
    ordered: "ordered",
    chaotic: "chaotic",
    ordered_long: "Ordered: a small difference between two inputs shrinks in every layer, and gradients vanish.",
    critical_long: "On the edge of chaos: small differences neither shrink nor grow.",
    chaotic_long: "Chaotic: a small difference between two inputs grows in every layer, and gradients explode.",
    critical_at: |weight, bias| format!("With σ_b² = {bias} the critical line χ₁ = 1 is at σ_w² = {weight}."),
    critical_nowhere: |bias| format!("With σ_b² = {bias} the critical line does not pass through this map."),
    cell: |[weight, bias, q, chi]| format!("σ_w² {weight}, σ_b² {bias}: q* {q}, χ₁ {chi}"),
    q: "q*, variance of the pre-activations far down",
    c: "c*, correlation of two inputs far down",
    xi: "ξ, depth scale",
    trainable: "trainable depth, about 6 ξ",
    q_vanishes: "0: the signal fades away",
    q_diverges: "∞: the signal grows without end",
    undefined: "not defined: the function has no value on a part of the axis",
    none: "none",
    in_layers: |layers| format!("{layers} layers"),
    unlimited: "no limit",
    waiting: "…",
    how: "Mean-field theory of infinitely wide layers with normal weights and biases: q* is a fixed point of q ↦ σ_w² E f(√q Z)² + σ_b², χ₁ = σ_w² E f′(√q* Z)², and the line is where a root search finds χ₁ = 1. The map is drawn from a table of these expectations; q* is the fixed point that the layers reach from q = 1.",

    twins: "Two inputs, layer by layer",
    twins_intro: "The same networks see two inputs. Line: theory. Dots and band: networks that are really drawn.",
    twins_axis: "correlation of the two inputs",
    variance: "Length of the signal, layer by layer",
    variance_axis: "variance q of the pre-activations",
    layer_axis: "layer",
    theory: "theory",
    measured: "measured: median, 10–90 % of networks",
    twins_shrink: |from, to, layers| {
        format!(
            "Differences shrink: the correlation goes from {from} to {to} within {layers} layers of a wide network."
        )
    },
    twins_grow: |from, to, layers| {
        format!(
            "Differences grow: the correlation goes from {from} to {to} within {layers} layers of a wide network."
        )
    },
    twins_nothing: "There is no correlation to follow here: the signal has no finite, positive length.",
    twins_set_up: |[nets, width, layers, first, last, q]| {
        format!(
            "{nets} networks (seeds {first} to {last}) of {layers} layers of {width} units; the inputs are pre-activations of exactly the variance {q} and exactly the chosen angle, in random directions."
        )
    },

    normalising: "Does it normalise itself?",
    normalising_intro: "Klambauer et al. made SELU so that mean 0 and variance 1 of the activations are a fixed point that attracts. Weights are normal with variance 1 / width, without biases.",
    activation_variance: "variance of the activations",
    step: |mean, variance| {
        format!("From mean 0 and variance 1 a layer makes mean {mean} and variance {variance}.")
    },
    jacobian: |mean, variance, norm| {
        format!(
            "There the derivatives by the variance are ({mean}, {variance}), and the spectral norm of the Jacobian is {norm}."
        )
    },
    attracts: "It is a fixed point, and it attracts: deviations shrink.",
    repels: "It is a fixed point, and it does not attract.",
    no_fixed_point: "So (0, 1) is no fixed point of this function.",
    normalising_set_up: |[nets, width, inputs, layers, first, last, variance]| {
        format!(
            "{nets} networks (seeds {first} to {last}) of {layers} layers of {width} units, {inputs} normal inputs of variance {variance} each; mean and variance are over units and inputs."
        )
    },
};
