//! What a reader can do on the Dead ReLU page.

use super::lights::action::LightsAction;
use super::neuron::action::NeuronAction;

#[derive(Clone, Debug, PartialEq)]
pub enum DeadAction {
    Neuron(NeuronAction),
    Lights(LightsAction),
}
