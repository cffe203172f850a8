//! English: the units of a network as lights.

use crate::text::dead_lights::DeadLightsTexts;

pub static DEAD_LIGHTS: DeadLightsTexts = DeadLightsTexts {
    title: "Watch the lights of a network go out",
    intro: "Each hidden unit is a light: on where it has a slope for every sample, dimmed where it has one for some, out where it has none on all data. After each step every unit is looked at on all training samples.",
    kill: "Kill it",
    healthy: ("Healthy: rate 1", "The yardstick. Every other button changes a single thing of it."),
    kill_rate: (
        "Rate 10",
        "Ten times the rate: single updates throw biases and weights so far that no sample is left on the active side.",
    ),
    kill_huge: (
        "Rate 30",
        "At thirty times the rate most units die within a few steps, and the accuracy falls with them.",
    ),
    kill_adam: (
        "Adam, rate 1",
        "Adam kills units at a large rate, too. The accuracy hardly suffers: dead units can be harmless.",
    ),
    kill_bias: (
        "Bias −3 at the start",
        "The biases begin so low that many units are dead before the first step.",
    ),
    kill_zeros: (
        "All weights zero",
        "Every pre-activation is 0, where ReLU has the slope 0: all units are born dead.",
    ),
    kill_deep: (
        "Two layers, rate 3",
        "Units of the second layer may come back: what they see changes while the first layer learns.",
    ),
    revive: "Revive it: change one thing",
    cure_swap: (
        "Leaky ReLU half-way",
        "Same weights, another function: every light is on again, and training goes on for as many steps.",
    ),
    cure_nudge: (
        "Nudge the biases half-way",
        "The bias of each dead unit moves by the smallest change that gives it a slope, and a little further.",
    ),
    cure_slow: ("Smaller rate half-way", "A smaller rate cannot wake the dead: zero times any rate is zero."),
    start_leaky: ("Leaky ReLU from the start", "Prevention: with a slope everywhere no unit can die."),
    start_slow: (
        "Small rate from the start",
        "Prevention: at a small rate hardly any unit dies. It does not help those that are born dead.",
    ),
    settings: "Settings of the run",
    wear: "Activation",
    data: "Data",
    optimiser: "Optimiser",
    initialisation: "Initial weights",
    rate: "Learning rate",
    bias: "Bias at the start",
    width: "Units per layer",
    layers: "Hidden layers",
    steps: "Steps",
    seed: "Seed",
    remedy: "Half-way",
    remedies: ["nothing", "another function", "nudge biases", "another rate"],
    cure_function: "The other function",
    cure_rate: "The other rate",
    map: "Lights over the steps",
    map_axis: "step",
    moment: "Step that is looked at",
    layer: |layer| format!("Layer {layer}"),
    unit: |layer, unit| format!("layer {layer}, unit {unit}"),
    layer_short: |layer| format!("L{layer}"),
    moment_value: |step, dead, units| format!("step {step}: {dead} of {units} units dead"),
    waiting: "Running…",
    legend: "What the map shows",
    legend_full: "full ribbon: a slope at every sample",
    legend_some: "thinner ribbon: a slope at some samples; the thickness is their share",
    legend_out: "a cross, then dots: dead, no slope at any sample",
    legend_cure: "upright line: what was done half-way",
    lamps: "Lights at this step: choose one to ask about it",
    always: "a slope at every sample",
    sometimes: |share| format!("a slope at {share} of the samples"),
    out: "dead",
    keys: &[
        ("← →", "ten steps back or on"),
        ("Shift + ← →", "one step"),
        ("Page Up, Page Down", "fifty steps"),
        ("Home, End", "the first step, the last"),
    ],
    dead_in_end: |dead, units, steps| format!("{dead} of {units} units are dead after {steps} steps."),
    accuracy: |share| format!("Accuracy on the test samples: {share}."),
    layer_line: |layer, dead, units, deaths, revivals| {
        format!(
            "Layer {layer}: {dead} of {units} dead at the end; {deaths} deaths, {revivals} revivals by training."
        )
    },
    first_layer: "The first layer sees the data, which never change: with plain descent, a death there is final.",
    first_layer_memory: "The first layer sees the data, which never change. Adam remembers earlier gradients and keeps moving a unit for a while after its gradient has gone, so that it may coast back.",
    deeper_layers: "Deeper layers see units that still learn: what they get may move them back, without any gradient of their own.",
    cured: |revived, dead| format!("What was done half-way brought back {revived} of {dead} dead units."),
    diverged: |step| format!("At step {step} a number was no longer finite: the run ended there."),
    loss: "loss",
    at_start: "start",
    before_cure: "before half-way",
    after_cure: "after half-way",
    at_end: "end",
    train_loss: "training loss",
    train_accuracy: "training accuracy",
    moments: "The run in numbers",
    when: "when",
    ask: "A unit",
    asking: "Replaying the run…",
    close: "Close",
    alive_in_end: "Alive at the end: some sample gives it a slope.",
    story: |deaths, revivals| format!("In all: deaths {deaths}, revivals by training {revivals}."),
    killed: |step| format!("Killed at step {step}."),
    killed_by_cure: "It lost its slope by what was done half-way.",
    revive_raise: |least, samples| {
        format!(
            "Its bias would have to rise by more than {least}; a little further, {samples} samples have a slope again."
        )
    },
    revive_lower: |least, samples| {
        format!(
            "Its bias would have to fall by more than {least}; a little further, {samples} samples have a slope again."
        )
    },
    many: "Is that luck? Many seeds",
    many_intro: "The same settings with other data and other initial weights, one run per seed.",
    runs: "Runs",
    count: |runs| format!("Run {runs} seeds"),
    cancel: "Stop",
    progress: |done, all| format!("{done} of {all} runs done"),
    dead_share: "share of units dead",
    test_accuracy: "test accuracy",
    median: "median",
    interval: "95 % interval of the median",
    no_interval: "too few runs",
    range: "least to greatest",
    seeds: |runs, first, last| {
        format!("{runs} runs, seeds {first} to {last}. The interval assumes no distribution (Thompson 1936).")
    },
    some_diverged: |runs| format!("{runs} of the runs left the finite numbers and count as they ended."),
    setup: |samples, noise, steps, seed| {
        format!(
            "Set-up: {samples} training samples with noise {noise}, all of them in every step, and as many test samples; {steps} steps; seed {seed} of data and weights; float32. Dead means a slope of exactly 0 at all {samples} training samples."
        )
    },
    source: "Source: ",
};
