//! English: the Saturation page.

use super::{saturation_neuron, saturation_precision, saturation_start, saturation_top, saturation_unscaled};
use crate::text::saturation::SaturationTexts;

pub static SATURATION: SaturationTexts = SaturationTexts {
    title: "Saturation",
    intro: "Where a function is flat, no gradient gets through: in one neuron, through many layers, and in the numbers themselves.",
    sections: "Sections of this page",
    function: "Function",
    explore_this: "Look at this function",
    threshold: "Saturated where |f′| is below",
    source: "Source:",
    change_one: "Change one thing",
    run: "Run",
    pause: "Pause",
    resume: "Go on",
    cancel: "Cancel",
    progress: |done, all| format!("{done} of {all} pieces done"),
    progress_name: "Progress of the runs",
    refused: "This set-up cannot be run. Please change it.",
    lost: "The workers of this page cannot be started or have stopped.",
    try_again: "Try again",
    waiting: "Working it out…",
    neuron: saturation_neuron::NEURON,
    start: saturation_start::START,
    precision: saturation_precision::PRECISION,
    top: saturation_top::TOP,
    unscaled: saturation_unscaled::UNSCALED,
};
