//! Messages as bytes, sound ones and others.

use activation_lab::nn::observation::view::UnitId;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, Edit, Moment};
use activation_lab::worker::message::event::{Event, Field, Refusal};
use activation_lab::worker::message::snapshot::{Divergence, Quantity, Status};
use proptest::prelude::*;

use crate::support::{
    RUN, VIEW, accepted, advance, curve, look, recipe, rewind, spiral, start, started, step,
};

#[test]
fn commands_and_events_survive_the_wire() {
    let edit = Edit::Weight { unit: UnitId { layer: 1, unit: 2 }, input: 3, value: 0.5 };
    let commands = [
        start(spiral("gelu_param")),
        advance(7),
        step(),
        Command::SetLearningRate { run: RUN, rate: 0.25, view: VIEW },
        Command::Edit { run: RUN, edit, view: VIEW },
        look(Moment::Epoch(3)),
        rewind(2),
        Command::Predict { run: RUN, input: vec![0.5, -1.0] },
        Command::Export { run: RUN },
    ];
    for command in commands {
        assert_eq!(Command::decode(&command.encode()), Ok(command));
    }
    let mut events =
        vec![Desk::hello(), Event::Refused { run: Some(RUN), reason: Refusal::OutOfRange(Field::Noise) }];
    for coded in [recipe("relu"), spiral("tanh"), curve("elu")] {
        let mut desk = Desk::default();
        let mut snapshot = accepted(&mut desk, start(coded));
        let (layer, quantity, learning_rate) = (2, Quantity::Weight, 3.0);
        let curvature = Some(0.5);
        let divergence = Divergence { epoch: 1, step: 2, layer, quantity, learning_rate, curvature };
        snapshot.status = Status::Diverged(divergence);
        events.push(Event::Snapshot(Box::new(snapshot)));
        events.push(desk.handle(Command::Export { run: RUN }));
    }
    for event in events {
        assert_eq!(Event::decode(&event.encode()), Ok(event));
    }
}

#[test]
fn bytes_that_are_no_command_are_refused() {
    let mut desk = started(recipe("relu"));
    let malformed = Event::Refused { run: None, reason: Refusal::Malformed };
    assert_eq!(desk.handle_bytes(&[]), malformed);
    let whole = start(recipe("relu")).encode();
    for length in 0..whole.len() {
        assert_eq!(desk.handle_bytes(&whole[..length]), malformed, "the first {length} bytes");
    }
    assert_eq!(desk.handle_bytes(&[&whole[..], &[0]].concat()), malformed, "one byte too many");
}

/// A small sound command with one byte replaced.
fn spoiled() -> impl Strategy<Value = Vec<u8>> {
    let mut small = recipe("relu");
    small.task.samples = 20;
    let edit = Edit::Bias { unit: UnitId { layer: 0, unit: 1 }, value: 0.5 };
    let commands = [
        start(small),
        step(),
        Command::Edit { run: RUN, edit, view: VIEW },
        look(Moment::Epoch(1)),
        rewind(1),
        Command::Predict { run: RUN, input: vec![1.0, 2.0] },
    ];
    let command = prop::sample::select(commands.map(|it| it.encode()).to_vec());
    (command, any::<prop::sample::Index>(), any::<u8>()).prop_map(|(mut bytes, at, byte)| {
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn junk_is_answered_and_never_breaks_the_desk(
        junk in prop::collection::vec(prop_oneof![prop::collection::vec(any::<u8>(), 0..80), spoiled()], 1..4),
    ) {
        let mut small = recipe("relu");
        small.task.samples = 20;
        let mut desk = started(small);
        for bytes in junk {
            let decoded = Event::decode(&bytes);
            prop_assert!(decoded.is_err() || decoded.is_ok_and(|event| event.encode().len() <= bytes.len()));
            // Long training is a sound wish, and not what this test is about.
            if matches!(Command::decode(&bytes), Ok(Command::Advance { .. } | Command::Measure { .. })) {
                continue;
            }
            let event = desk.handle_bytes(&bytes);
            prop_assert_eq!(Event::decode(&event.encode()).is_ok(), true);
        }
    }
}
