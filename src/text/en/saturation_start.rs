//! English: the section on a saturated start.

use crate::text::saturation_start::StartTexts;

pub(super) const START: StartTexts = StartTexts {
    title: "A saturated start",
    intro: "One output neuron must say 0 but starts at z₀, on the wrong side of its boundary. Gradient descent moves z alone. How many steps until the answer is right, with squared error and with cross-entropy?",
    start: "Start z₀ beyond the boundary",
    rate: "Learning rate",
    output_is: |name| format!("The output is {name}, stretched to lie between 0 and 1: p."),
    no_probability: |name| {
        format!(
            "{name} is not monotone between two bounds, and cross-entropy needs an output between 0 and 1. Shown instead: sigmoid, the usual output neuron. Functions that can be an output:"
        )
    },
    choose: "Functions that can be an output",
    squared: "squared error",
    cross: "cross-entropy",
    squared_theory: "squared error, theory",
    cross_theory: "cross-entropy, theory",
    path_chart: "The answer p after each step",
    step: "step",
    probability: "answer p",
    steps_chart: "Steps to recover, by the start",
    start_axis: "start z₀",
    steps_axis: "steps",
    squared_steps: "Steps with squared error",
    cross_steps: "Steps with cross-entropy",
    ratio: "How many times as long",
    more_than: |steps| format!("more than {steps}"),
    never: "never: the gradient is 0",
    sentence: |start, squared, cross| {
        format!(
            "From z₀ = {start} the answer is right after {squared} steps with squared error, and after {cross} with cross-entropy."
        )
    },
    sentence_wall: "Where the slope is exactly 0, no loss brings the neuron back: cross-entropy multiplies with f′, too.",
    note: |patience| {
        format!(
            "Squared error p² has the gradient 2p·p′; cross-entropy −log(1 − p) has p′/(1 − p), in which the flat slope cancels for sigmoid. Theory: steps of vanishing size, (1/η)∫dz/gradient. Measured: steps counted one by one, given up after {patience}. No randomness, one run per start."
        )
    },
    source: "M. Nielsen (2015), Neural Networks and Deep Learning, chapter 3",
};
