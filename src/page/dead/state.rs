//! What a reader has set on the Dead ReLU page, and what came of it.

use super::action::DeadAction;
use super::born::state::Born;
use super::lights::state::LightsState;
use super::neuron::state::NeuronState;
use super::toll::state::Toll;
use crate::page::study::action::Report;
use crate::page::study::errand::{Errand, Study};
use crate::page::study::state::Subject;
use crate::worker::message::job::{DeadOutcome, Outcome};

/// The state of the Dead ReLU page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dead {
    pub neuron: NeuronState,
    pub lights: LightsState,
    pub born: Born,
    pub toll: Toll,
}

impl Dead {
    /// The state after `action`.
    pub fn apply(&mut self, action: DeadAction, subject: Subject<'_>) {
        match action {
            DeadAction::Neuron(action) => self.neuron.apply(action, subject.function),
            DeadAction::Lights(action) => self.lights.apply(action),
            DeadAction::Born(action) => self.born.apply(action),
            DeadAction::Toll(action) => self.toll.apply(action),
        }
    }

    /// Experiments whose set-up has changed begin anew.
    pub fn settle(&mut self, subject: Subject<'_>) {
        self.neuron.settle(subject.function);
        self.lights.settle(subject.function);
        self.born.settle(subject.function);
        self.toll.settle(subject.function);
    }

    /// The jobs whose outcomes are wanted, the most urgent first.
    pub fn errands(&self, _: Subject<'_>) -> impl Iterator<Item = Errand> {
        let first = self.neuron.errands().chain(self.lights.errands());
        first.chain(self.born.errands()).chain(self.toll.errands())
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.neuron.adopt(&earlier.neuron);
        self.lights.adopt(&earlier.lights);
        self.born.adopt(&earlier.born);
        self.toll.adopt(&earlier.toll);
    }

    /// Takes over what a worker has answered.
    pub fn hear(&mut self, Report { ticket, result }: Report) {
        match (ticket.study, result) {
            (Study::DeadCourse, Ok(Outcome::Dead(DeadOutcome::Course(it)))) => self.neuron.hear(ticket, it),
            (Study::DeadCourse, Err(refusal)) => self.neuron.course.refuse(ticket, refusal),
            (Study::DeadFilm, Ok(Outcome::Dead(DeadOutcome::Film(it)))) => self.lights.film.hear(ticket, it),
            (Study::DeadFilm, Err(refusal)) => self.lights.film.refuse(ticket, refusal),
            (Study::DeadInquest, Ok(Outcome::Dead(DeadOutcome::Inquest(it)))) => {
                self.lights.inquest.hear(ticket, it);
            }
            (Study::DeadInquest, Err(refusal)) => self.lights.inquest.refuse(ticket, refusal),
            (Study::DeadTally, Ok(Outcome::Dead(DeadOutcome::Tally(it)))) => {
                self.lights.tallies.hear(ticket, it);
            }
            (Study::DeadTally, Err(refusal)) => self.lights.tallies.refuse(ticket, refusal),
            // An answer to another question than was asked.
            _ => {}
        }
    }
}
