//! Jobs as the worker takes them: answered, or refused with the field that is wrong.

use activation_lab::experiment::saturated_start::Start;
use activation_lab::experiment::top_layer::TopLayer;
use activation_lab::experiment::unscaled::Unscaled;
use activation_lab::nn::trainer::TrainerState;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode};
use activation_lab::worker::message::event::{Event, Field, Refusal};
use activation_lab::worker::message::job::{Job, Outcome};
use activation_lab::worker::message::saturation::{SaturationJob, SaturationOutcome};

use crate::function;

fn code(id: &str) -> FunctionCode {
    FunctionCode::from(&function(id))
}

/// What the worker says to the bytes of a job.
fn answer(job: SaturationJob) -> Result<Outcome, Refusal> {
    let command = Command::Do(Box::new(Job::from(job)));
    let bytes = command.encode();
    assert_eq!(Command::decode(&bytes).map(|it| it.encode()), Ok(bytes.clone()));
    let event = Desk::default().handle_bytes(&bytes);
    assert_eq!(Event::decode(&event.encode()).as_ref(), Ok(&event));
    match event {
        Event::Done(outcome) => Ok(*outcome),
        Event::Refused { reason, .. } => Err(reason),
        other => panic!("{other:?}"),
    }
}

fn top(depth: usize, learning_rate: f32) -> TopLayer<FunctionCode> {
    TopLayer { function: code("sigmoid"), depth, learning_rate, seed: 1 }
}

#[test]
fn each_job_is_answered_by_what_it_asks_for() {
    let start = SaturationJob::Start(Start { function: code("gelu"), learning_rate: 1.0 });
    assert!(
        matches!(answer(start), Ok(Outcome::Saturation(SaturationOutcome::Start(it))) if it[0].steps.len() == 11)
    );
    let run = SaturationJob::TopLayer { run: top(1, 0.1), from: None, epochs: 1 };
    assert!(
        matches!(answer(run), Ok(Outcome::Saturation(SaturationOutcome::TopLayer(it))) if it.sights.len() == 2)
    );
    let unscaled = Unscaled { function: code("relu"), seeds: 2, first_seed: 1, epsilon: 0.05 };
    let found = answer(SaturationJob::Unscaled(unscaled));
    assert!(
        matches!(found, Ok(Outcome::Saturation(SaturationOutcome::Unscaled(it))) if it.raw.shares.len() == 2)
    );
}

#[test]
fn what_is_outside_its_limits_is_refused_by_name() {
    let start = |learning_rate| SaturationJob::Start(Start { function: code("sigmoid"), learning_rate });
    let run = |run, epochs| SaturationJob::TopLayer { run, from: None, epochs };
    let unscaled = |seeds, epsilon| {
        SaturationJob::Unscaled(Unscaled { function: code("sigmoid"), seeds, first_seed: 1, epsilon })
    };
    for (job, field) in [
        (start(f64::NAN), Field::LearningRate),
        (start(0.0), Field::LearningRate),
        (run(top(0, 0.1), 1), Field::Layers),
        (run(top(usize::MAX, 0.1), 1), Field::Layers),
        (run(top(1, f32::INFINITY), 1), Field::LearningRate),
        (run(top(1, 0.1), 0), Field::Epochs),
        (run(top(1, 0.1), u32::MAX), Field::Epochs),
        (unscaled(0, 0.05), Field::Repeats),
        (unscaled(u32::MAX, 0.05), Field::Repeats),
        (unscaled(1, f64::NAN), Field::Epsilon),
    ] {
        assert_eq!(answer(job.clone()), Err(Refusal::OutOfRange(field)), "{job:?}");
    }
    let unknown = FunctionCode { id: "nothing".into(), formula: None, parameters: vec![] };
    let job = SaturationJob::Start(Start { function: unknown, learning_rate: 1.0 });
    assert_eq!(answer(job), Err(Refusal::UnknownFunction));
}

#[test]
fn a_state_that_does_not_fit_its_network_is_refused() {
    let next = |depth, from| {
        let job = SaturationJob::TopLayer { run: top(depth, 0.1), from, epochs: 1 };
        answer(job).map(|outcome| match outcome {
            Outcome::Saturation(SaturationOutcome::TopLayer(stretch)) => stretch.next,
            other => panic!("{other:?} is no stretch"),
        })
    };
    let own = next(1, None).expect("from the start").expect("a finite run");
    assert!(next(1, Some(own.clone())).is_ok());
    assert_eq!(next(2, Some(own.clone())), Err(Refusal::Mismatch));
    assert_eq!(next(1, Some(with(&own, "epoch", u32::MAX))), Err(Refusal::OutOfRange(Field::Epochs)));
    assert_eq!(next(1, Some(with(&own, "step", u32::MAX))), Err(Refusal::Mismatch));
    assert_eq!(next(1, Some(with(&own, "used", 10))), Err(Refusal::Mismatch), "in the middle of an epoch");
}

/// The state with another number in a field.
fn with(state: &TrainerState, field: &str, number: u32) -> TrainerState {
    let mut fields = serde_json::to_value(state).expect("a state can be written");
    fields[field] = number.into();
    serde_json::from_value(fields).expect("a state can be read")
}
