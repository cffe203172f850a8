//! English: what dead units cost.

use crate::text::dead_toll::DeadTollTexts;

pub static DEAD_TOLL: DeadTollTexts = DeadTollTexts {
    title: "How much death matters",
    intro: "Networks lose units in three ways: a high rate of plain descent, a high rate of Adam, or biases that start low. Do those with more dead units answer worse?",
    function: "Activation",
    width: "Hidden units",
    steps: "Steps of training",
    runs: "Seeds of each treatment",
    seed: "First seed",
    start: "Train the networks",
    go_on: "Go on",
    pause: "Pause",
    cancel: "Cancel",
    clear: "Clear the results",
    progress: "Networks trained",
    done: |done, of| format!("{done} of {of} parts done"),
    dead_axis: "Share of hidden units that are dead",
    accuracy_axis: "Accuracy on test points",
    cause: "Cause",
    treatment: "Treatment",
    run_count: "Seeds",
    low: "Low",
    high: "High",
    causes: ["rate of SGD", "rate of Adam", "initial bias"],
    treatments: [
        |number| format!("SGD, rate {number}"),
        |number| format!("Adam, rate {number}"),
        |number| format!("Adam, biases from {number}"),
    ],
    between: |low, high| format!("{low} to {high}"),
    too_few: "too few seeds for an interval",
    no_death: |cause, dead| {
        format!("By the {cause}: at most {dead} of the units die, and nothing can be said.")
    },
    link: |cause, [correlation, interval], seeds, dead, [loss, loss_interval], verdict| {
        format!(
            "By the {cause}: rank correlation of dead units and accuracy {correlation} (median of {seeds} seeds, interval {interval}). Where most units die ({dead}), accuracy differs by {loss} points ({loss_interval}) from the mildest treatment: {verdict}."
        )
    },
    slight: "networks with more dead units are worse, but by less than 2 points",
    harmful: "networks with more dead units are worse",
    helpful: "networks with more dead units are better",
    mixed: "the order and the size of the effect disagree",
    not_told_apart: "not distinguishable from no harm",
    too_few_seeds: "too few seeds to say",
    empty: "Nothing is trained yet.",
    unfinished: "Sentences follow when every network of a cause is through.",
    chart_note: "Large marks are medians of a treatment with 95 % intervals both ways, small ones are single networks.",
    setup_name: "Set-up",
    setup: |units, train, test, steps, first, last| {
        format!(
            "Two moons (noise 0.2), {train} training points, all in each step, {test} test points; 2-{units}-1, He initialisation, {steps} steps; seeds {first} to {last}, the same data and weights for every treatment."
        )
    },
    method: "Within each seed, dead share and accuracy are ranked over the treatments of a cause; the median of these correlations and of the differences is given with the interval that holds whatever the distribution. Dead units and accuracy have a common cause here, so a correlation alone does not show that death does the harm.",
    source: "Source: ",
};
