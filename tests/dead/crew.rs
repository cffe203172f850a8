//! A crew that does its work at once.

use activation_lab::page::dead::action::DeadAction;
use activation_lab::page::dead::lights::action::LightsAction;
use activation_lab::page::dead::neuron::action::NeuronAction;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::study::action::{Report, StudyAction};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::event::Event;

/// The page as it opens.
pub fn opened() -> Lab {
    let mut lab = Lab { page: Page::Dead, ..Lab::default() };
    lab.apply(StudyAction::Heard(Vec::new()).into());
    lab
}

pub fn neuron(lab: &mut Lab, action: NeuronAction) {
    lab.apply(StudyAction::Dead(DeadAction::Neuron(action)).into());
}

pub fn lights(lab: &mut Lab, action: LightsAction) {
    lab.apply(StudyAction::Dead(DeadAction::Lights(action)).into());
}

/// What workers answer to everything that is wanted now.
pub fn answers(lab: &Lab) -> Vec<Report> {
    let mut desk = Desk::default();
    let errands = lab.errands().into_iter();
    let answer = |errand: activation_lab::page::study::errand::Errand| {
        let bytes = Command::Do(Box::new(errand.job)).encode();
        let result = match desk.handle_bytes(&bytes) {
            Event::Done(outcome) => Ok(*outcome),
            Event::Refused { reason, .. } => Err(reason),
            other => panic!("{other:?}"),
        };
        Report { ticket: errand.ticket, result }
    };
    errands.map(answer).collect()
}

/// Works until nothing is wanted.
pub fn work(lab: &mut Lab) {
    for _ in 0..50 {
        let reports = answers(lab);
        if reports.is_empty() {
            return;
        }
        lab.apply(StudyAction::Heard(reports).into());
    }
    panic!("there is always more to do");
}
