//! What a reader has set on the Dead ReLU page, and what came of it.

use super::action::DeadAction;
use crate::page::study::errand::Errand;
use crate::page::study::state::Subject;

/// The state of the Dead ReLU page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dead {}

impl Dead {
    /// The state after `action`.
    pub fn apply(&mut self, action: DeadAction, _: Subject<'_>) {
        match action {}
    }

    /// Experiments whose set-up has changed begin anew.
    pub fn settle(&mut self, _: Subject<'_>) {}

    /// The jobs whose outcomes are wanted, the most urgent first.
    pub fn errands(&self, _: Subject<'_>) -> impl Iterator<Item = Errand> {
        std::iter::empty()
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, _: &Self) {}
}
