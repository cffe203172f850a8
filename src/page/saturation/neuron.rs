//! The settings of the section on one neuron.

use crate::experiment::neuron::Neuron;
use crate::experiment::push_forward::Normal;
use crate::page::control::Control;

pub const WEIGHT: Control = Control::linear(-10.0, 10.0, 0.1, 3.0);
pub const BIAS: Control = Control::linear(-20.0, 20.0, 0.1, 0.0);
pub const MEAN: Control = Control::linear(-10.0, 10.0, 0.1, 0.0);
pub const SPREAD: Control = Control::linear(0.1, 10.0, 0.1, 1.0);

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NeuronSettings {
    pub weight: f64,
    pub bias: f64,
    pub mean: f64,
    pub spread: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NeuronAction {
    SetWeight(f64),
    SetBias(f64),
    SetMean(f64),
    SetSpread(f64),
}

impl Default for NeuronSettings {
    fn default() -> Self {
        Self { weight: WEIGHT.default, bias: BIAS.default, mean: MEAN.default, spread: SPREAD.default }
    }
}

impl NeuronSettings {
    pub(super) fn apply(&mut self, action: NeuronAction) {
        match action {
            NeuronAction::SetWeight(value) => self.weight = WEIGHT.clamp(value),
            NeuronAction::SetBias(value) => self.bias = BIAS.clamp(value),
            NeuronAction::SetMean(value) => self.mean = MEAN.clamp(value),
            NeuronAction::SetSpread(value) => self.spread = SPREAD.clamp(value),
        }
    }

    pub fn neuron(&self) -> Neuron {
        let Self { weight, bias, mean, spread } = *self;
        Neuron { weight, bias, input: Normal { mean, spread } }
    }
}
