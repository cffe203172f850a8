//! What a reader has set on the Saturation page, and what came of it.

use super::action::SaturationAction;
use super::depth::state::Depth;
use super::neuron::NeuronSettings;
use super::phase::state::PhaseDiagram;
use super::precision::Precision;
use super::start::StartSettings;
use super::top::Top;
use super::unscaled::UnscaledSettings;
use crate::page::study::errand::Errand;
use crate::page::study::state::Subject;

/// The state of the Saturation page: a part for each section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Saturation {
    pub neuron: NeuronSettings,
    pub start: StartSettings,
    pub precision: Precision,
    pub top: Top,
    pub unscaled: UnscaledSettings,
    pub depth: Depth,
    pub phase: PhaseDiagram,
}

impl Saturation {
    /// The state after `action`.
    pub fn apply(&mut self, action: SaturationAction, subject: Subject<'_>) {
        match action {
            SaturationAction::Neuron(action) => self.neuron.apply(action),
            SaturationAction::Start(action) => self.start.apply(action),
            SaturationAction::Precision(action) => self.precision.apply(action),
            SaturationAction::Top(action) => self.top.apply(action),
            SaturationAction::Unscaled(action) => self.unscaled.apply(action),
            SaturationAction::Depth(action) => self.depth.apply(action),
            SaturationAction::Phase(action) => self.phase.apply(action),
        }
        self.settle(subject);
    }

    /// Experiments whose set-up has changed begin anew.
    pub fn settle(&mut self, subject: Subject<'_>) {
        self.start.settle(subject);
        self.top.settle(subject);
        self.unscaled.settle(subject);
        self.depth.settle(subject);
        self.phase.settle(subject);
    }

    /// The jobs whose outcomes are wanted, the most urgent first.
    pub fn errands(&self, _: Subject<'_>) -> impl Iterator<Item = Errand> {
        let quick = self.start.errands().chain(self.unscaled.errands());
        quick.chain(self.depth.errands()).chain(self.phase.errands()).chain(self.top.errands())
    }

    /// Takes over from an earlier state what is no part of an address: what was found, for as long as its set-up holds.
    pub fn adopt(&mut self, earlier: &Self) {
        self.start.batch = earlier.start.batch.clone();
        self.unscaled.batch = earlier.unscaled.batch.clone();
        self.top.adopt(&earlier.top);
        self.depth.adopt(&earlier.depth);
        self.phase.adopt(&earlier.phase);
    }
}
