//! English: the experiments on depth.

use crate::text::saturation_depth::DepthTexts;

pub static DEPTH: DepthTexts = DepthTexts {
    title: "Through many layers",
    intro: "A signal goes up through a random network and a gradient comes down. Each layer multiplies both by a factor; what is a little off 1 in one layer is far off after thirty.",
    depth: "Depth (layers)",
    width: "Width (units)",
    init: "Initialisation",
    gain: "Weights times",
    times: |factor| format!("weights × {factor}"),
    nets: "Networks",
    seed: "First seed",
    layer: "Layer to read off",

    layer_axis: "layer",
    signal: "The signal on its way up",
    signal_axis: "root mean square of the activations",
    gradient: "The gradient on its way down",
    gradient_axis: "gradient, as a part of that at the top",
    saturated: "Saturated units",
    saturated_axis: "share of units, %",
    theory: "theory",
    bound: "bound by the steepest slope",
    measured: "measured: median, 10–90 % of networks",
    signal_takeaway: |share, layers| {
        format!("After {layers} layers the median signal is {share} times as large as the input.")
    },
    gradient_takeaway: |share, per_layer, layers| {
        format!(
            "Of the gradient at the top, {share} reaches the input in the median network: a factor of {per_layer} in each of {layers} layers."
        )
    },
    saturated_takeaway: |share, layer| {
        format!("At most {share} of the units of a layer are saturated, in layer {layer}.")
    },
    none_saturated: "In the median network no unit of any layer is saturated.",
    overflow: "The numbers grow beyond the range of 64-bit floats on the way: there is no end to tell of.",
    no_gradient: "No gradient reaches the input of the median network at all: on the way every product is exactly 0.",
    measuring: "Measuring …",
    at_layer: |layer| format!("Layer {layer}"),
    spread: |median, [low, high], [from, to]| {
        format!(
            "{median} (10–90 % of networks: {low} to {high}; 95 % interval of the median: {from} to {to})"
        )
    },
    told: |theory| format!("theory: {theory}"),
    set_up: |[nets, layers, width, first, last]| {
        format!(
            "{nets} networks (seeds {first} to {last}), each of {layers} layers of {width} units without an output layer, one standard normal input and one gradient of random direction for each network."
        )
    },
    how: "Theory is that of very wide networks: in each layer the pre-activations are normal with a variance q that follows from the layer before, and the gradient is multiplied by √(σ_w² E f′(√q Z)²). The bound puts the steepest slope of f in place of the average one: for the sigmoid and weights of unit gain it is Hochreiter’s (1/4)ⁿ. Narrow networks lie below theory in the median, since random factors multiply to a lopsided distribution.",

    histograms: "Where the pre-activations lie",
    histograms_intro: "Bars: the pre-activations of all networks. Lines: f and f′. Shaded: where |f′| is below the threshold ε of the Explore page.",
    layer_named: |layer| format!("Layer {layer}"),
    histogram_description: |layer, inside, saturated| {
        format!(
            "Pre-activations of layer {layer} on the curve: {inside} of them between −6 and 6; {saturated} of the units are saturated."
        )
    },
    outside: |share| format!("{share} lie beyond the window."),

    training: "Does it learn at all?",
    training_intro: "Deep networks of this function on handwritten digits, once begun with He’s variance 2/n and once with Xavier’s 1/n, from the same standard numbers and on the same data.",
    train_depth: "Hidden layers",
    train_runs: "Runs of each",
    descent: "Optimiser",
    plain: "plain SGD",
    adam: "Adam",
    loss_axis: "training loss",
    step_axis: "step",
    loss_of: |name| format!("{name}: median"),
    chance: "chance: ln 10",
    training_takeaway: |layers, [he, he_interval], [xavier, xavier_interval]| {
        format!(
            "With {layers} hidden layers He’s networks tell {he} of the test digits right (95 % interval of the mean {he_interval}), Xavier’s {xavier} ({xavier_interval}). Guessing gives 10 %."
        )
    },
    training_waits: "Press Run: each run takes about a second.",
    training_set_up: |[runs, width, steps, batch, rate, first, last]| {
        format!(
            "{runs} runs of each (seeds {first} to {last}), {width} units per layer, {steps} mini-batches of {batch} digits, learning rate {rate}; three quarters of the 1797 digits are trained on, the rest is the test."
        )
    },
    accuracy: |name| format!("{name}: test accuracy"),
};
