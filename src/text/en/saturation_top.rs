//! English: the section on a trained saturation.

use crate::text::saturation_top::TopTexts;

pub(super) const TOP: TopTexts = TopTexts {
    title: "A saturation that training makes",
    intro: "Glorot and Bengio trained deep sigmoid networks and saw the top hidden layer sink to 0 by itself: its outputs are useless at first, so that the biases above learn to ignore them. With few layers it comes back; with many it does not. Run it on handwritten digits.",
    depth: "Hidden layers",
    rate: "Learning rate",
    steps: "Epochs",
    seeds: "Seeds",
    first_seed: "First seed",
    swap: |name| format!("{name} instead"),
    with_depth: |depth| if depth == "1" { "1 layer".to_owned() } else { format!("{depth} layers") },
    with_rate: |rate| format!("rate {rate}"),
    means_chart: "Mean activation of each hidden layer",
    loss_chart: "Training loss",
    step: "step",
    mean_axis: "mean activation",
    loss_axis: "loss",
    layer: |layer| format!("layer {layer}"),
    mean_of: "mean of the runs",
    least_of: "lowest run",
    most_of: "highest run",
    chance: "chance, ln 10",
    before: "run before",
    escaped: "Escaped (loss below half of chance)",
    escape_step: "Step of the escape, median",
    lowest: "Lowest mean of the top layer",
    lowest_step: "Step of that lowest mean, median",
    last_mean: "Mean of the top layer at the end",
    last_loss: "Training loss at the end",
    escaped_of: |escaped, all, interval| format!("{escaped} of {all} ({interval})"),
    range: |median, least, most| {
        if least == most { median.to_owned() } else { format!("{median} ({least} to {most})") }
    },
    interval: |mean, low, high| if low == high { mean.to_owned() } else { format!("{mean} [{low}, {high}]") },
    empty: "Nothing has been run with this set-up yet.",
    done: |name, depth, escaped, all, steps| {
        format!("{name}, {depth} hidden: {escaped} of {all} runs escaped within {steps} steps.")
    },
    before_was: |name, depth, rate, escaped, all| {
        format!(
            "Run before: {name}, {depth} hidden, rate {rate}: {escaped} of {all} escaped. Its loss is drawn dotted."
        )
    },
    note: |[width, batch, steps, seeds]| {
        format!(
            "Digits, {width} units per layer, weights uniform within ±1/√n, biases 0, plain SGD with batches of {batch} ({steps} steps an epoch), softmax and negative log-likelihood; seeds {seeds}, data order and weights from each. Intervals: 95 %, Student for means and Wilson for shares. The paper used other images and 1000 units a layer: expect the same shape, not the same numbers."
        )
    },
    source: "X. Glorot, Y. Bengio (2010), Understanding the difficulty of training deep feedforward neural networks",
};
