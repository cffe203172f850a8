//! What a reader has set on the Dead ReLU page, and what came of it.

use super::action::DeadAction;
use super::born::state::Born;
use super::toll::state::Toll;
use crate::page::study::errand::Errand;
use crate::page::study::state::Subject;

/// The state of the Dead ReLU page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dead {
    pub born: Born,
    pub toll: Toll,
}

impl Dead {
    /// The state after `action`.
    pub fn apply(&mut self, action: DeadAction, _: Subject<'_>) {
        match action {
            DeadAction::Born(action) => self.born.apply(action),
            DeadAction::Toll(action) => self.toll.apply(action),
        }
    }

    /// Experiments whose set-up has changed begin anew.
    pub fn settle(&mut self, subject: Subject<'_>) {
        self.born.settle(subject.function);
        self.toll.settle(subject.function);
    }

    /// The jobs whose outcomes are wanted, the most urgent first.
    pub fn errands(&self, _: Subject<'_>) -> impl Iterator<Item = Errand> {
        self.born.errands().chain(self.toll.errands())
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.born.adopt(&earlier.born);
        self.toll.adopt(&earlier.toll);
    }
}
