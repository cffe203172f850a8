//! Words of the Saturation page: its frame. Each section has words of its own.

use super::saturation_neuron::NeuronTexts;
use super::saturation_precision::PrecisionTexts;
use super::saturation_start::StartTexts;
use super::saturation_top::TopTexts;
use super::saturation_unscaled::UnscaledTexts;

pub struct SaturationTexts {
    pub title: &'static str,
    pub intro: &'static str,
    /// The name of the list of sections.
    pub sections: &'static str,
    pub function: &'static str,
    pub explore_this: &'static str,
    pub threshold: &'static str,
    pub source: &'static str,
    pub change_one: &'static str,
    pub run: &'static str,
    pub pause: &'static str,
    pub resume: &'static str,
    pub cancel: &'static str,
    /// done, all
    pub progress: fn(usize, usize) -> String,
    pub progress_name: &'static str,
    pub refused: &'static str,
    pub lost: &'static str,
    pub try_again: &'static str,
    pub waiting: &'static str,

    pub neuron: NeuronTexts,
    pub start: StartTexts,
    pub precision: PrecisionTexts,
    pub top: TopTexts,
    pub unscaled: UnscaledTexts,
}
