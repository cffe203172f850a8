//! Words of the Dead ReLU page.

use super::dead_lights::DeadLightsTexts;
use super::dead_neuron::DeadNeuronTexts;

pub struct DeadTexts {
    pub title: &'static str,
    pub intro: &'static str,
    /// What to do about workers that cannot be started.
    pub no_workers: &'static str,
    pub reconnect: &'static str,
    /// Why nothing comes of an experiment.
    pub refused: &'static str,
    /// Between two sentences.
    pub gap: &'static str,
    pub neuron: &'static DeadNeuronTexts,
    pub lights: &'static DeadLightsTexts,
}
