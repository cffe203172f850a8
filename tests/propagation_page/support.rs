//! A page whose jobs are done on the spot.

use activation_lab::activation::{Function, rows};
use activation_lab::page::action::Action;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::saturation::action::SaturationAction;
use activation_lab::page::saturation::depth::action::DepthAction;
use activation_lab::page::saturation::depth::setting::DepthSetting;
use activation_lab::page::saturation::phase::action::PhaseAction;
use activation_lab::page::saturation::phase::setting::PhaseSetting;
use activation_lab::page::study::action::{Report, StudyAction};
use activation_lab::page::study::errand::Errand;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::event::Event;
use activation_lab::worker::message::job::Job;

/// The page with small networks, for this function.
pub fn page(id: &str) -> Lab {
    let mut lab = Lab { page: Page::Saturation, ..Lab::default() };
    lab.apply(Action::Choose(id.to_owned()));
    for (setting, value) in
        [(DepthSetting::Depth, 6.0), (DepthSetting::Width, 16.0), (DepthSetting::Nets, 20.0)]
    {
        depth(&mut lab, DepthAction::Set(setting, value));
    }
    for (setting, value) in
        [(PhaseSetting::Width, 40.0), (PhaseSetting::Layers, 5.0), (PhaseSetting::Nets, 3.0)]
    {
        phase(&mut lab, PhaseAction::Set(setting, value));
    }
    lab
}

pub fn depth(lab: &mut Lab, action: DepthAction) {
    lab.apply(SaturationAction::Depth(action).into());
}

pub fn phase(lab: &mut Lab, action: PhaseAction) {
    lab.apply(SaturationAction::Phase(action).into());
}

/// What these sections want of the workers.
pub fn wanted(lab: &Lab) -> Vec<Errand> {
    let mine = |it: &Errand| matches!(it.job, Job::Depth(_) | Job::Phase(_));
    lab.errands().into_iter().filter(mine).collect()
}

/// What a worker says to a job.
pub fn answer(errand: &Errand) -> Report {
    let result = match Desk::default().handle(Command::Do(Box::new(errand.job.clone()))) {
        Event::Done(outcome) => Ok(*outcome),
        Event::Refused { reason, .. } => Err(reason),
        event => panic!("{event:?} is no answer to a job"),
    };
    Report { ticket: errand.ticket, result }
}

/// Does everything that is wanted; how many jobs that were.
pub fn work(lab: &mut Lab) -> usize {
    let mut done = 0;
    loop {
        let errands = wanted(lab);
        if errands.is_empty() {
            return done;
        }
        done += errands.len();
        let reports = errands.iter().map(answer).collect();
        lab.apply(StudyAction::Heard(reports).into());
    }
}

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}
