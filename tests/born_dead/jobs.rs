//! The pieces of the experiments as the worker does them.

use activation_lab::experiment::born_dead::cohort::Cohort;
use activation_lab::experiment::born_dead::input::Input;
use activation_lab::experiment::born_dead::school::School;
use activation_lab::experiment::born_dead::start::Start;
use activation_lab::experiment::death_toll::treatment::{Rule, Treatment};
use activation_lab::experiment::death_toll::trial::Trial;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::born_job::{BornJob, BornOutcome};
use activation_lab::worker::message::command::{Command, FunctionCode};
use activation_lab::worker::message::event::{Event, Field, Refusal};
use activation_lab::worker::message::job::{Job, Outcome};

use crate::support::{cohort, function};

fn coded() -> Cohort<FunctionCode> {
    let function = FunctionCode::from(&function("relu"));
    Cohort { function, width: 2, hidden: 9, start: Start::He, input: Input::Line, seed: 1, count: 5 }
}

fn school() -> School<FunctionCode> {
    School { cohort: coded(), epochs: 1 }
}

fn trial() -> Trial<FunctionCode> {
    let treatment = Treatment { rule: Rule::Adam, learning_rate: 0.1, bias: 0.0 };
    Trial { function: coded().function, width: 8, steps: 3, treatment, seed: 1, count: 2 }
}

/// Over the wire and back.
fn done(job: BornJob) -> Result<Outcome, Refusal> {
    let bytes = Command::Do(Box::new(Job::Born(job))).encode();
    let answer = Desk::default().handle_bytes(&bytes).encode();
    match Event::decode(&answer).expect("an event") {
        Event::Done(outcome) => Ok(*outcome),
        Event::Refused { reason, .. } => Err(reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_worker_answers_with_what_the_experiment_gives() {
    assert_eq!(done(BornJob::Born(coded())), Ok(Outcome::Born(BornOutcome::Born(cohort(2, 9, 5).born()))));
    let taught = School { cohort: cohort(2, 9, 5), epochs: 1 }.taught();
    assert_eq!(done(BornJob::Taught(school())), Ok(Outcome::Born(BornOutcome::Taught(taught))));
    let own = trial().rename(|_| Ok::<_, ()>(function("relu"))).expect("a function");
    assert_eq!(done(BornJob::Tried(trial())), Ok(Outcome::Born(BornOutcome::Tried(own.runs()))));
}

#[test]
fn numbers_out_of_range_are_refused_before_any_work() {
    let born = |cohort| done(BornJob::Born(cohort));
    let too = |field| Err(Refusal::OutOfRange(field));
    assert_eq!(born(Cohort { width: 0, ..coded() }), too(Field::Layers));
    assert_eq!(born(Cohort { width: 17, ..coded() }), too(Field::Layers));
    assert_eq!(born(Cohort { hidden: 0, ..coded() }), too(Field::Layers));
    assert_eq!(born(Cohort { hidden: usize::MAX, ..coded() }), too(Field::Layers));
    assert_eq!(born(Cohort { count: u32::MAX, ..coded() }), too(Field::Samples));
    let nobody = FunctionCode { id: "nobody".to_owned(), ..coded().function };
    assert_eq!(born(Cohort { function: nobody, ..coded() }), Err(Refusal::UnknownFunction));

    let taught = |school| done(BornJob::Taught(school));
    assert_eq!(taught(School { epochs: 65, ..school() }), too(Field::Epochs));
    let deep = Cohort { hidden: 31, ..coded() };
    assert_eq!(taught(School { cohort: deep, epochs: 1 }), too(Field::Layers));
    let moons = Cohort { input: Input::Moons, ..coded() };
    assert_eq!(taught(School { cohort: moons, epochs: 1 }), Err(Refusal::Mismatch));

    let tried = |trial| done(BornJob::Tried(trial));
    assert_eq!(tried(Trial { steps: 1001, ..trial() }), too(Field::Epochs));
    assert_eq!(tried(Trial { width: 129, ..trial() }), too(Field::Layers));
    let with = |learning_rate, bias| Trial {
        treatment: Treatment { rule: Rule::Sgd, learning_rate, bias },
        ..trial()
    };
    assert_eq!(tried(with(f32::NAN, 0.0)), too(Field::LearningRate));
    assert_eq!(tried(with(0.1, f32::INFINITY)), too(Field::Initialisation));
}
