//! What a reader can do on the Dead ReLU page.

use super::born::action::BornAction;
use super::lights::action::LightsAction;
use super::neuron::action::NeuronAction;
use super::toll::action::TollAction;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DeadAction {
    Neuron(NeuronAction),
    Lights(LightsAction),
    Born(BornAction),
    Toll(TollAction),
}
