//! What a reader can do on the Saturation page.

use super::depth::action::DepthAction;
use super::neuron::NeuronAction;
use super::phase::action::PhaseAction;
use super::precision::PrecisionAction;
use super::start::StartAction;
use super::top::TopAction;
use super::unscaled::UnscaledAction;
use crate::page::action::Action;
use crate::page::study::action::StudyAction;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SaturationAction {
    Neuron(NeuronAction),
    Start(StartAction),
    Precision(PrecisionAction),
    Top(TopAction),
    Unscaled(UnscaledAction),
    Depth(DepthAction),
    Phase(PhaseAction),
}

impl From<SaturationAction> for Action {
    fn from(action: SaturationAction) -> Self {
        StudyAction::Saturation(action).into()
    }
}
