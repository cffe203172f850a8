//! English: one neuron on a plane of samples.

use crate::text::dead_neuron::DeadNeuronTexts;

pub static DEAD_NEURON: DeadNeuronTexts = DeadNeuronTexts {
    title: "Kill one neuron",
    intro: "Drag the boundary until no sample lies on the side that has a slope. Then train it, and see that nothing moves. Then change its function at the same weights.",
    plane: "The neuron and its samples",
    description: |state| {
        format!(
            "Samples of two classes, the boundary w·x + b = 0, and an arrow for the gradient that each sample sends. {state}"
        )
    },
    knob_move: "Move the boundary: the bias",
    knob_turn: "Turn the boundary: the direction of w",
    knob_move_value: |bias| format!("b = {bias}"),
    knob_turn_value: |degrees| format!("{degrees}°"),
    keys_title: "Keys",
    keys: &[
        ("← →", "move the bias by 0.1, or turn by 5°"),
        ("Shift + ← →", "by 0.01, or by 1°"),
        ("Page Up, Page Down", "by 1, or by 45°"),
        ("Home, End", "to the ends"),
        ("0", "back to the default"),
    ],
    columns: ["class", "z = w·x + b", "f′(z)", "∂loss/∂z"],
    legend: "What the plane shows",
    legend_sloped: "a sample that sends a gradient; the shape is its class",
    legend_flat: "hollow: the slope is exactly 0 here, this sample sends nothing",
    legend_arrow: "which way the sample pushes its z: along w for more, against w for less; its length counts powers of ten of the gradient",
    legend_shade: "shaded: the slope f′; the paper is bare where it is exactly 0 in float32",
    legend_before: "dashed: where the boundary was before the last training",
    state: "State",
    alive: "alive",
    dead: "dead",
    alive_all: |all| format!("All {all} samples send a gradient."),
    alive_some: |some, all| {
        format!(
            "{some} of {all} samples send a gradient. For the others the neuron is inactive, which is not dead: one sample is enough to move it."
        )
    },
    dead_why: |all| {
        format!(
            "Not one of {all} samples has a slope, so every gradient is exactly 0: training cannot change w or b."
        )
    },
    faint: |slope| {
        format!("The largest slope is {slope}: alive in principle, too weak to train in practice.")
    },
    sloped: "samples with a slope",
    gradient: "‖gradient‖",
    loss: "loss",
    accuracy: "accuracy",
    wear: "Its function",
    wear_note: "Changing it leaves w and b as they are.",
    other: |name| format!("Other: {name}"),
    other_label: "The function of every page",
    own: "Write your own formula",
    place: "Where the neuron is, and its samples",
    bias: "Bias",
    angle: "Direction of w in degrees",
    length: "Length of w",
    data: "Samples",
    seed: "Seed",
    rate: "Learning rate",
    steps: "Steps",
    kill: "Push it beyond all samples",
    restart: "Start over",
    train: |steps| format!("Train {steps} steps"),
    cancel: "Stop",
    training: "Training…",
    training_title: "Try to revive it by training",
    told_nothing: "Not trained since it was last moved by hand.",
    told_still: |function, steps, loss| {
        format!(
            "{function}, {steps} steps: w and b did not change by a single bit. Loss {loss} before and after."
        )
    },
    told_moved: |function, steps, [from, to], [b0, b1]| {
        format!("{function}, {steps} steps: loss from {from} to {to}, b from {b0} to {b1}.")
    },
    told_stopped: |function, steps| {
        format!(
            "{function}: after {steps} steps a number was no longer finite; the last finite ones are kept."
        )
    },
    loss_chart: "Loss over the steps of all trainings",
    loss_axis: "loss",
    step_axis: "step",
    setup: |samples, seed, factor, offset| {
        format!(
            "Set-up: {samples} samples, half of either class, from seed {seed}; only w and b learn. Behind the neuron stands a fixed logit {factor}·f(w·x + b) {offset} with cross-entropy. Plain gradient descent on all samples at once, in float32, one run: the same settings give the same bits."
        )
    },
    source: "Source: ",
};
