//! A crew of one worker that lives in the test.

use activation_lab::page::action::Action;
use activation_lab::page::address;
use activation_lab::page::lab::Lab;
use activation_lab::page::race::action::RaceAction;
use activation_lab::page::race::runs::Runs;
use activation_lab::page::study::action::{Report, StudyAction};
use activation_lab::page::study::errand::Errand;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::event::{Event, Refusal};
use activation_lab::worker::message::job::{Job, Outcome};

/// A race that is over at once.
pub const QUICK: &str = "n=40&net=3&epochs=4&batch=40";

/// The page at an address.
pub fn race(options: &str) -> Lab {
    let lab = address::parse(&format!("#/race?{options}"), &Lab::default());
    assert_eq!(lab.problems, [], "{options}");
    lab
}

pub fn act(lab: &mut Lab, action: RaceAction) {
    lab.apply(StudyAction::Race(action).into());
}

pub fn runs(lab: &Lab) -> &Runs {
    &lab.studies.race.runs
}

/// What a worker answers, across the wire.
pub fn answer(job: Job) -> Result<Outcome, Refusal> {
    match Desk::default().handle_bytes(&Command::Do(Box::new(job)).encode()) {
        Event::Done(outcome) => Ok(*outcome),
        Event::Refused { reason, .. } => Err(reason),
        other => panic!("{other:?} is no answer to a job"),
    }
}

pub fn report(errand: Errand) -> Report {
    Report { ticket: errand.ticket, result: answer(errand.job) }
}

pub fn hear(lab: &mut Lab, reports: Vec<Report>) {
    lab.apply(Action::from(StudyAction::Heard(reports)));
}

/// Does what the page asks for now; false where it asks for nothing.
pub fn serve(lab: &mut Lab) -> bool {
    let reports: Vec<Report> = lab.errands().into_iter().map(report).collect();
    let is_asked = !reports.is_empty();
    hear(lab, reports);
    is_asked
}

/// Does whatever the page asks for.
pub fn finish(lab: &mut Lab) {
    while serve(lab) {}
}

/// A race with all seeds, to its end.
pub fn finished(options: &str) -> Lab {
    let mut lab = race(options);
    act(&mut lab, RaceAction::RunAll);
    finish(&mut lab);
    lab
}
