//! Cohorts, and what chance allows.

use activation_lab::activation::{Function, rows};
use activation_lab::experiment::born_dead::cohort::Cohort;
use activation_lab::experiment::born_dead::input::Input;
use activation_lab::experiment::born_dead::newborn::{Fate, Newborn};
use activation_lab::experiment::born_dead::start::Start;
use activation_lab::page::action::Action;
use activation_lab::page::dead::action::DeadAction;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::study::action::{Report, StudyAction};
use activation_lab::page::study::errand::{Errand, Study};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::event::Event;

/// So many standard errors are allowed: of a hundred honest comparisons, one in two hundred times any goes beyond.
pub const ERRORS: f64 = 4.0;

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

/// ReLU networks on the line, started as He proposed.
pub fn cohort(width: usize, hidden: usize, count: u32) -> Cohort {
    Cohort { function: function("relu"), width, hidden, start: Start::He, input: Input::Line, seed: 1, count }
}

pub fn share<T>(items: &[T], is_hit: impl Fn(&T) -> bool) -> f64 {
    items.iter().filter(|it| is_hit(it)).count() as f64 / items.len() as f64
}

pub fn constant(newborns: &[Newborn]) -> f64 {
    share(newborns, |it| it.fate == Fate::Constant)
}

/// The standard error of a share of `count` whose probability is `p`.
pub fn error(p: f64, count: u32) -> f64 {
    (p * (1.0 - p) / f64::from(count)).sqrt()
}

/// The Dead ReLU page, whose networks wear ReLU whatever the function of the other pages, after some actions.
pub fn page(actions: impl IntoIterator<Item = DeadAction>) -> Lab {
    let mut lab = Lab { page: Page::Dead, ..Lab::default() };
    lab.apply(Action::Choose("tanh".to_owned()));
    for action in actions {
        act(&mut lab, action);
    }
    lab
}

pub fn act(lab: &mut Lab, action: DeadAction) {
    lab.apply(StudyAction::Dead(action).into());
}

/// What a worker answers to an errand.
pub fn answer(errand: &Errand) -> Report {
    let result = match Desk::default().handle(Command::Do(Box::new(errand.job.clone()))) {
        Event::Done(outcome) => Ok(*outcome),
        Event::Refused { reason, .. } => Err(reason),
        other => panic!("{other:?}"),
    };
    Report { ticket: errand.ticket, result }
}

/// Does the errands of these studies until none is wanted.
pub fn work(lab: &mut Lab, studies: &[Study]) {
    loop {
        let mut errands = lab.errands();
        errands.retain(|it| studies.contains(&it.ticket.study));
        if errands.is_empty() {
            return;
        }
        lab.apply(StudyAction::Heard(errands.iter().map(answer).collect()).into());
    }
}
