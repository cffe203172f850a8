//! The worker as a state machine, and what crosses the wire.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::setup::Setup;
use activation_lab::worker::protocol::{
    Command, DataSet, Divergence, Event, Field, Quantity, Refusal, RunId, Snapshot, Status, TrainConfig,
    VERSION, Work,
};
use activation_lab::worker::session::Session;

const RUN: RunId = RunId(1);

fn config(id: &str) -> TrainConfig {
    TrainConfig::from(&Setup::new(Function::new(rows::by_id(id).unwrap())))
}

fn start(config: TrainConfig) -> Command {
    Command::Start { run: RUN, config }
}

fn accepted(session: &mut Session, command: &Command) -> Snapshot {
    match session.handle(command) {
        Event::Snapshot(snapshot) => *snapshot,
        other => panic!("{command:?}: {other:?}"),
    }
}

fn refused(session: &mut Session, command: &Command) -> Refusal {
    match session.handle(command) {
        Event::Refused { run, reason } if run == command.run() => reason,
        other => panic!("{command:?}: {other:?}"),
    }
}

fn started(id: &str) -> Session {
    let mut session = Session::default();
    accepted(&mut session, &start(config(id)));
    session
}

#[test]
fn the_worker_says_its_version_first() {
    assert_eq!(Session::hello(), Event::Hello { version: VERSION });
}

#[test]
fn a_start_shows_the_scene_and_the_untrained_network() {
    let snapshot = accepted(&mut Session::default(), &start(config("gelu")));
    assert_eq!((snapshot.run, snapshot.epoch, snapshot.step), (RUN, 0, 0));
    assert_eq!(snapshot.status, Status::Training);
    assert_eq!(snapshot.losses.iter().map(|it| it.epoch).collect::<Vec<_>>(), [0]);
    let scene = snapshot.scene.expect("a start shows the scene");
    assert_eq!((scene.train.len(), scene.test.len()), (300, 100));
    assert_eq!(scene.parameters, 2 * 8 + 8 + 8 * 8 + 8 + 8 + 1);
    assert_eq!(scene.steps_per_epoch, 19);
    assert_eq!(snapshot.surface.probability.len(), (snapshot.surface.side * snapshot.surface.side) as usize);
    assert_eq!(snapshot.layers.iter().map(|layer| layer.units).collect::<Vec<_>>(), [8, 8]);
}

#[test]
fn a_run_advances_by_epochs_and_by_steps() {
    let mut session = started("relu");
    let two = accepted(&mut session, &Command::Advance { run: RUN, epochs: 2 });
    assert_eq!((two.epoch, two.step), (2, 38));
    assert_eq!(two.losses.iter().map(|it| it.epoch).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(two.losses[1].train, two.train.loss);
    assert!(two.scene.is_none());
    let step = accepted(&mut session, &Command::Step { run: RUN });
    assert_eq!((step.epoch, step.step, step.losses.len()), (2, 39, 0));
    let rest = accepted(&mut session, &Command::Advance { run: RUN, epochs: 1 });
    assert_eq!((rest.epoch, rest.step), (3, 57));
}

#[test]
fn starting_again_shows_what_the_first_start_showed() {
    let mut session = Session::default();
    let first = accepted(&mut session, &start(config("mish")));
    accepted(&mut session, &Command::Advance { run: RUN, epochs: 3 });
    assert_eq!(accepted(&mut session, &start(config("mish"))), first);
}

#[test]
fn the_learning_rate_changes_at_once_and_holds_for_later_steps() {
    let mut session = started("tanh");
    let changed = accepted(&mut session, &Command::SetLearningRate { run: RUN, rate: 0.5 });
    assert_eq!((changed.learning_rate, changed.step), (0.5, 0));
    assert_eq!(accepted(&mut session, &Command::Step { run: RUN }).learning_rate, 0.5);
}

#[test]
fn commands_of_another_run_are_stale() {
    let of = |run| {
        [
            Command::Advance { run, epochs: 1 },
            Command::Step { run },
            Command::SetLearningRate { run, rate: 0.1 },
        ]
    };
    for command in of(RUN) {
        assert_eq!(refused(&mut Session::default(), &command), Refusal::Stale);
    }
    let mut session = started("relu");
    accepted(&mut session, &Command::Start { run: RunId(2), config: config("gelu") });
    for command in of(RUN) {
        assert_eq!(refused(&mut session, &command), Refusal::Stale);
    }
    assert_eq!(accepted(&mut session, &Command::Step { run: RunId(2) }).step, 1);
}

#[test]
fn every_field_is_checked_against_its_limits() {
    type Spoil = fn(&mut TrainConfig);
    let cases: &[(Field, &[Spoil])] = &[
        (Field::Parameters, &[|it| it.parameters.clear(), |it| it.parameters = vec![f64::NAN, 20.0]]),
        (Field::Parameters, &[|it| it.parameters = vec![1e9, 20.0], |it| it.parameters = vec![1.0; 99]]),
        (Field::Samples, &[|it| it.samples = 0, |it| it.samples = u32::MAX]),
        (Field::Noise, &[|it| it.noise = f64::NAN, |it| it.noise = -0.1, |it| it.noise = f64::INFINITY]),
        (
            Field::Hidden,
            &[|it| it.hidden.clear(), |it| it.hidden = vec![8, 0], |it| it.hidden = vec![u32::MAX]],
        ),
        (Field::Hidden, &[|it| it.hidden = vec![8; 1000]]),
        (Field::LearningRate, &[|it| it.learning_rate = f64::NAN, |it| it.learning_rate = 0.0]),
        (Field::LearningRate, &[|it| it.learning_rate = -1.0, |it| it.learning_rate = f64::INFINITY]),
        (Field::BatchSize, &[|it| it.batch_size = 0, |it| it.batch_size = u32::MAX]),
        (Field::Epsilon, &[|it| it.epsilon = f64::NAN, |it| it.epsilon = 0.0]),
    ];
    let mut session = started("relu");
    for (field, spoils) in cases {
        for spoil in *spoils {
            let mut config = config("softplus");
            spoil(&mut config);
            assert_eq!(refused(&mut session, &start(config)), Refusal::OutOfRange(*field));
        }
    }
    let unknown = TrainConfig { function: "no_such_function".to_owned(), ..config("relu") };
    assert_eq!(refused(&mut session, &start(unknown)), Refusal::UnknownFunction);
    for epochs in [0, u32::MAX] {
        let reason = refused(&mut session, &Command::Advance { run: RUN, epochs });
        assert_eq!(reason, Refusal::OutOfRange(Field::Epochs));
    }
    let rate = Command::SetLearningRate { run: RUN, rate: f64::NAN };
    assert_eq!(refused(&mut session, &rate), Refusal::OutOfRange(Field::LearningRate));
    let untouched = accepted(&mut session, &Command::Step { run: RUN });
    assert_eq!(untouched.step, 1, "a refused command changes nothing");
}

#[test]
fn a_run_at_the_limits_is_carried_out() {
    let mut session = Session::default();
    let smallest = TrainConfig { samples: 20, hidden: vec![1], batch_size: 256, noise: 0.0, ..config("elu") };
    assert_eq!(accepted(&mut session, &start(smallest)).layers.len(), 1);
    assert_eq!(accepted(&mut session, &Command::Advance { run: RUN, epochs: 1 }).step, 1);
    let deep = TrainConfig { samples: 20, hidden: vec![4; 50], data_set: DataSet::Spiral, ..config("tanh") };
    assert_eq!(accepted(&mut session, &start(deep)).layers.len(), 50);
    assert_eq!(accepted(&mut session, &Command::Step { run: RUN }).step, 1);
}

#[test]
fn a_diverged_run_says_where_and_stays_as_it_is() {
    let mut session = Session::default();
    accepted(&mut session, &start(TrainConfig { learning_rate: 1e6, ..config("leaky_relu") }));
    let stopped = accepted(&mut session, &Command::Advance { run: RUN, epochs: 300 });
    let Status::Diverged(divergence) = stopped.status else { panic!("{:?}", stopped.status) };
    assert_eq!((divergence.learning_rate, divergence.step), (1e6, stopped.step));
    assert_eq!(stopped.surface.probability.len(), 100 * 100);
    let later = accepted(&mut session, &Command::Advance { run: RUN, epochs: 1 });
    assert_eq!((later.status, later.step), (stopped.status, stopped.step));
    assert_eq!(accepted(&mut session, &start(config("leaky_relu"))).status, Status::Training);
}

#[test]
fn commands_and_events_survive_the_wire() {
    let commands = [
        start(config("gelu_param")),
        Command::Advance { run: RUN, epochs: 7 },
        Command::Step { run: RUN },
        Command::SetLearningRate { run: RUN, rate: 0.25 },
    ];
    for command in commands {
        assert_eq!(Command::decode(&command.encode()), Ok(command));
    }
    let mut snapshot = accepted(&mut Session::default(), &start(config("relu")));
    let (layer, quantity, learning_rate) = (2, Quantity::Weight, 3.0);
    snapshot.status = Status::Diverged(Divergence { epoch: 1, step: 2, layer, quantity, learning_rate });
    let events = [
        Session::hello(),
        Event::Refused { run: Some(RUN), reason: Refusal::OutOfRange(Field::Noise) },
        Event::Snapshot(Box::new(snapshot)),
    ];
    for event in events {
        assert_eq!(Event::decode(&event.encode()), Ok(event));
    }
}

#[test]
fn bytes_that_are_no_command_are_refused() {
    let mut session = started("relu");
    let malformed = Event::Refused { run: None, reason: Refusal::Malformed };
    assert_eq!(session.handle_bytes(&[]), malformed);
    let whole = start(config("relu")).encode();
    for length in 0..whole.len() {
        assert_eq!(session.handle_bytes(&whole[..length]), malformed, "the first {length} bytes");
    }
    assert_eq!(session.handle_bytes(&[&whole[..], &[0]].concat()), malformed, "one byte too many");
}

#[test]
fn random_bytes_never_break_the_session() {
    let mut rng = Rng::new(9, Stream::Shuffle);
    let mut session = started("relu");
    let whole = start(TrainConfig { samples: 20, ..config("relu") }).encode();
    for _ in 0..3000 {
        let junk: Vec<u8> = (0..rng.below(80)).map(|_| rng.below(256) as u8).collect();
        let decoded = Event::decode(&junk);
        assert!(decoded.is_err() || decoded.is_ok_and(|event| event.encode().len() <= junk.len()));
        let mut spoiled = whole.clone();
        spoiled[rng.below(whole.len())] = rng.below(256) as u8;
        for bytes in [junk, spoiled] {
            // A slice of a thousand epochs is a valid wish, and not what this test is about.
            if matches!(Command::decode(&bytes), Ok(Command::Advance { .. } | Command::Start { .. })) {
                continue;
            }
            session.handle_bytes(&bytes);
        }
    }
    assert_eq!(accepted(&mut session, &start(config("relu"))).step, 0);
}

fn measure(work: Work, elements: u32, repeats: u32) -> Command {
    Command::Measure { work, elements, repeats }
}

fn kernel(id: &str) -> Work {
    Work::from(&Function::new(rows::by_id(id).unwrap()))
}

#[test]
fn every_kernel_and_the_multiply_adds_can_be_measured_without_touching_the_run() {
    let mut session = started("tanh");
    let before = accepted(&mut session, &Command::Step { run: RUN });
    let works = rows::ALL.iter().map(|it| kernel(it.id)).chain([Work::MultiplyAdd]);
    for work in works {
        let event = session.handle(&measure(work.clone(), 1000, 3));
        assert!(matches!(event, Event::Measured(checksum) if checksum.is_finite()), "{work:?}: {event:?}");
    }
    let after = accepted(&mut session, &Command::Step { run: RUN });
    assert_eq!(after.step, before.step + 1);
}

#[test]
fn the_checksum_of_a_measurement_is_the_sum_of_values_and_slopes() {
    let checksum = |work, repeats| match Session::default().handle(&measure(work, 8, repeats)) {
        Event::Measured(checksum) => checksum,
        other => panic!("{other:?}"),
    };
    let inputs: Vec<f32> = (0..8)
        .map(|it| {
            let turn = f64::from(it) * 0.618_033_988_749_894_8;
            (8.0 * (turn - turn.floor()) - 4.0) as f32
        })
        .collect();
    let expected: f32 = inputs.iter().map(|it| it.max(0.0) + if *it > 0.0 { 1.0 } else { 0.0 }).sum();
    assert!((checksum(kernel("relu"), 5) - expected).abs() < 1e-4);
    let half: f32 = inputs.iter().map(|it| 0.5 * it).sum();
    assert!((checksum(Work::MultiplyAdd, 1) - half).abs() < 1e-4);
    assert!(checksum(Work::MultiplyAdd, 2).abs() < 1e-4, "an even number of passes cancels");
}

#[test]
fn a_measurement_beyond_its_limits_is_refused() {
    let mut session = Session::default();
    let mut refusal = |work, elements, repeats| refused(&mut session, &measure(work, elements, repeats));
    assert_eq!(refusal(kernel("relu"), 0, 1), Refusal::OutOfRange(Field::Elements));
    assert_eq!(refusal(kernel("relu"), u32::MAX, 1), Refusal::OutOfRange(Field::Elements));
    assert_eq!(refusal(Work::MultiplyAdd, 8, 0), Refusal::OutOfRange(Field::Repeats));
    assert_eq!(refusal(Work::MultiplyAdd, 1 << 20, u32::MAX), Refusal::OutOfRange(Field::Repeats));
    let unknown = Work::Kernel { function: "nothing".to_owned(), formula: None, parameters: Vec::new() };
    assert_eq!(refusal(unknown, 8, 1), Refusal::UnknownFunction);
    let unreadable = Work::Kernel {
        function: "custom".to_owned(),
        formula: Some("x +".to_owned()),
        parameters: Vec::new(),
    };
    assert_eq!(refusal(unreadable, 8, 1), Refusal::UnreadableFormula);
    let bare = Work::Kernel { function: "elu".to_owned(), formula: None, parameters: Vec::new() };
    assert_eq!(refusal(bare, 8, 1), Refusal::OutOfRange(Field::Parameters));
}
