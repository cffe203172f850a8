//! English: the Dead ReLU page.

use super::dead_lights::DEAD_LIGHTS;
use super::dead_neuron::DEAD_NEURON;
use crate::text::dead::DeadTexts;

pub static DEAD: DeadTexts = DeadTexts {
    title: "Dead ReLU",
    intro: "A unit is dead when no sample of the data gives it a gradient. Kill one, try to revive it, and count the dead of whole networks.",
    no_workers: "The experiments need a worker, and this browser would not start one.",
    reconnect: "Try again",
    refused: "The experiment was refused: it is larger than what one job may compute, or a formula has no value where it is needed.",
    gap: " ",
    neuron: &DEAD_NEURON,
    lights: &DEAD_LIGHTS,
};
