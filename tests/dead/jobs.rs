//! Jobs about dead units, of whatever origin.

use activation_lab::experiment::lights::cure::Cure;
use activation_lab::experiment::lights::setup::LightsSetup;
use activation_lab::experiment::lone_neuron::course::Lesson;
use activation_lab::experiment::lone_neuron::crowd::Gathering;
use activation_lab::experiment::lone_neuron::neuron::Neuron;
use activation_lab::nn::observation::view::UnitId;
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::page::dead::wire;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode};
use activation_lab::worker::message::event::{Event, Refusal};
use activation_lab::worker::message::job::{DeadJob, DeadOutcome, Job, Outcome};

use crate::support::{function, moons};

type Coded = LightsSetup<FunctionCode>;

fn done(job: DeadJob) -> Result<DeadOutcome, Refusal> {
    match Desk::default().handle(Command::Do(Box::new(Job::Dead(job)))) {
        Event::Done(outcome) => match *outcome {
            Outcome::Dead(outcome) => Ok(outcome),
            other => panic!("{other:?}"),
        },
        Event::Refused { reason, .. } => Err(reason),
        other => panic!("{other:?}"),
    }
}

fn lesson() -> Lesson<FunctionCode> {
    wire::lesson(&Lesson {
        function: function("elu"),
        neuron: Neuron { weights: [1.0, -1.0], bias: -3.0 },
        gathering: Gathering::Ring,
        seed: 4,
        rate: 0.5,
        steps: 50,
    })
}

fn lights() -> Coded {
    let setup = moons("relu", &[6], Optimiser::Sgd, 10.0, 1);
    wire::lights(&LightsSetup { steps: 20, cure: Some(Cure::Swap(function("gelu"))), ..setup })
}

#[test]
fn jobs_and_outcomes_survive_the_wire() {
    let unit = UnitId { layer: 0, unit: 2 };
    let jobs = [
        DeadJob::Course(lesson()),
        DeadJob::Film(Box::new(lights())),
        DeadJob::Inquest { setup: Box::new(lights()), unit },
        DeadJob::Tally(Box::new(lights())),
    ];
    for job in jobs {
        let command = Command::Do(Box::new(Job::Dead(job)));
        assert_eq!(Command::decode(&command.encode()), Ok(command.clone()));
        let event = Desk::default().handle(command);
        assert!(matches!(event, Event::Done(_)), "{event:?}");
        assert_eq!(Event::decode(&event.encode()), Ok(event));
    }
}

#[test]
fn lessons_beyond_their_limits_are_refused() {
    let faults: [fn(&mut Lesson<FunctionCode>); 7] = [
        |it| it.steps = 0,
        |it| it.steps = 5001,
        |it| it.rate = f32::NAN,
        |it| it.rate = 1e6,
        |it| it.neuron.weights[1] = f32::INFINITY,
        |it| it.neuron.bias = f32::NAN,
        |it| it.function.id = "no such function".to_owned(),
    ];
    for (place, fault) in faults.iter().enumerate() {
        let mut lesson = lesson();
        fault(&mut lesson);
        assert!(done(DeadJob::Course(lesson)).is_err(), "fault {place}");
    }
}

#[test]
fn runs_beyond_their_limits_are_refused() {
    let faults: [fn(&mut Coded); 9] = [
        |it| it.steps = 0,
        |it| it.steps = 2001,
        |it| it.cure = Some(Cure::Rate(f32::NAN)),
        |it| it.recipe.learning_rate = -1.0,
        |it| it.recipe.bias = f32::NAN,
        |it| it.recipe.layers[0].width = 0,
        |it| it.recipe.layers[0].function.parameters = vec![1.0],
        |it| it.recipe.task.samples = usize::MAX,
        // Each number is within its limits, and all together are hours.
        |it| {
            it.steps = 2000;
            it.recipe.layers[0].width = 256;
            it.recipe.layers = vec![it.recipe.layers[0].clone(); 50];
        },
    ];
    for (place, fault) in faults.iter().enumerate() {
        let mut setup = lights();
        fault(&mut setup);
        assert!(done(DeadJob::Film(Box::new(setup.clone()))).is_err(), "fault {place}");
        assert!(done(DeadJob::Tally(Box::new(setup))).is_err(), "fault {place}");
    }
}

#[test]
fn a_unit_that_is_not_there_has_no_verdict() {
    for unit in [UnitId { layer: 9, unit: 0 }, UnitId { layer: 0, unit: usize::MAX }] {
        let outcome = done(DeadJob::Inquest { setup: Box::new(lights()), unit });
        assert_eq!(outcome, Ok(DeadOutcome::Inquest(None)));
    }
}
