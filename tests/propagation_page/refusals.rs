//! Jobs of whatever origin: what is beyond the limits is refused before it costs anything.

use activation_lab::experiment::depth::setup::DepthSetup;
use activation_lab::experiment::depth::training::{DeepRun, Descent};
use activation_lab::experiment::mean_field::length::Variances;
use activation_lab::experiment::mean_field::normalising::NormalisingSetup;
use activation_lab::experiment::mean_field::twins::TwinsSetup;
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, FunctionCode};
use activation_lab::worker::message::depth_job::DepthJob;
use activation_lab::worker::message::event::Event;
use activation_lab::worker::message::job::Job;
use activation_lab::worker::message::phase_job::PhaseJob;

use crate::support::function;

const HE: Initialisation = Initialisation::He(Distribution::Normal);

fn code() -> FunctionCode {
    FunctionCode::from(&function("tanh"))
}

fn is_refused(job: Job) -> bool {
    matches!(Desk::default().handle(Command::Do(Box::new(job))), Event::Refused { .. })
}

fn measure(change: impl FnOnce(&mut DepthSetup<FunctionCode>), count: u32) -> Job {
    let mut setup =
        DepthSetup { function: code(), initialisation: HE, gain: 1.0, width: 4, depth: 3, epsilon: 0.05 };
    change(&mut setup);
    Job::Depth(DepthJob::Measure { setup, first: u32::MAX, count })
}

fn simulate(change: impl FnOnce(&mut TwinsSetup)) -> Job {
    let at = Variances { weight: 1.0, bias: 0.1 };
    let mut setup = TwinsSetup { at, width: 8, depth: 3, variance: 1.0, correlation: 0.5 };
    change(&mut setup);
    Job::Phase(PhaseJob::Simulate { function: code(), setup, seed: 1 })
}

fn normalise(change: impl FnOnce(&mut NormalisingSetup)) -> Job {
    let mut setup = NormalisingSetup { width: 8, depth: 3, inputs: 2, variance: 1.0, gain: 1.0 };
    change(&mut setup);
    Job::Phase(PhaseJob::Normalise { function: code(), setup, seed: 1 })
}

#[test]
fn measurements_beyond_the_limits_are_refused() {
    assert!(!is_refused(measure(|_| {}, 2)), "seeds begin anew at the end");
    assert!(is_refused(measure(|it| it.width = 0, 1)));
    assert!(is_refused(measure(|it| it.width = 257, 1)));
    assert!(is_refused(measure(|it| it.depth = 0, 1)));
    assert!(is_refused(measure(|it| it.depth = 51, 1)));
    assert!(is_refused(measure(|it| it.gain = f64::NAN, 1)));
    assert!(is_refused(measure(|it| it.gain = -1.0, 1)));
    assert!(is_refused(measure(|it| it.epsilon = 2.0, 1)));
    assert!(is_refused(measure(|_| {}, 0)));
    assert!(is_refused(measure(|_| {}, u32::MAX)), "more networks than a second has room for");
    let endless = Initialisation::Gain { gain: f32::INFINITY, distribution: Distribution::Normal };
    assert!(is_refused(measure(|it| it.initialisation = endless, 1)));
    assert!(is_refused(measure(|it| it.function.id = "nonsense".to_owned(), 1)));
}

#[test]
fn trainings_beyond_the_limits_are_refused() {
    for depth in [0, 51, usize::MAX] {
        let run = DeepRun { function: code(), initialisation: HE, depth, descent: Descent::Plain, seed: 1 };
        assert!(is_refused(Job::Depth(DepthJob::Train(run))), "{depth} layers");
    }
}

#[test]
fn simulations_beyond_the_limits_are_refused() {
    assert!(!is_refused(simulate(|_| {})));
    assert!(is_refused(simulate(|it| it.at.weight = -1.0)));
    assert!(is_refused(simulate(|it| it.at.bias = f64::NAN)));
    assert!(is_refused(simulate(|it| it.variance = 1e9)));
    assert!(is_refused(simulate(|it| it.correlation = 1.1)));
    assert!(is_refused(simulate(|it| it.width = usize::MAX)));
    assert!(is_refused(simulate(|it| (it.width, it.depth) = (1000, 100))));
    assert!(!is_refused(normalise(|_| {})));
    assert!(is_refused(normalise(|it| it.inputs = 65)));
    assert!(is_refused(normalise(|it| it.depth = 0)));
    assert!(is_refused(normalise(|it| it.gain = f64::INFINITY)));
}
