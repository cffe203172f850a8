//! What a reader can do on the Saturation page.

use super::neuron::NeuronAction;
use super::precision::PrecisionAction;
use super::start::StartAction;
use super::top::TopAction;
use super::unscaled::UnscaledAction;
use crate::page::action::Action;
use crate::page::study::action::StudyAction;

#[derive(Clone, Debug, PartialEq)]
pub enum SaturationAction {
    Neuron(NeuronAction),
    Start(StartAction),
    Precision(PrecisionAction),
    Top(TopAction),
    Unscaled(UnscaledAction),
}

impl From<SaturationAction> for Action {
    fn from(action: SaturationAction) -> Self {
        StudyAction::Saturation(action).into()
    }
}
