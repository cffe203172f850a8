//! Moments of a run: looked at, and gone back to.

use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Parameters;
use activation_lab::nn::task::Source;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, Moment};
use activation_lab::worker::message::snapshot::{Quantity, Recorded, Snapshot, Status};

use crate::support::{
    Coded, RUN, SCORES, VIEW, accepted, advance, curve, look, recipe, rewind, spiral, start, started, step,
    task,
};

/// Runs that remember something between steps.
fn recipes() -> Vec<Coded> {
    let mut learned = recipe("prelu");
    learned.layers.iter_mut().for_each(|it| it.parameters = Parameters::Learned);
    let adam = Optimiser::Adam { beta1: 0.9, beta2: 0.999 };
    vec![
        Coded { dropout: 0.2, ..recipe("relu") },
        Coded { optimiser: adam, learning_rate: 0.01, ..spiral("tanh") },
        Coded { optimiser: Optimiser::Nesterov { momentum: 0.9 }, learning_rate: 1e-3, ..curve("elu") },
        learned,
    ]
}

/// What is seen of a moment, whatever the run has done since.
fn seen(snapshot: Snapshot) -> Snapshot {
    Snapshot {
        epoch: 0,
        step: 0,
        recorded: Recorded { first: 0, last: 0, every: 1 },
        history: Vec::new(),
        ..snapshot
    }
}

#[test]
fn a_look_at_a_past_epoch_shows_what_a_fresh_run_shows_there() {
    for recipe in recipes() {
        let mut desk = started(recipe.clone());
        accepted(&mut desk, advance(9));
        for epoch in [0, 4, 9] {
            let past = accepted(&mut desk, look(Moment::Epoch(epoch)));
            assert_eq!((past.shown_epoch, past.epoch), (epoch, 9));
            let mut fresh = Desk::default();
            let mut present = Snapshot { scene: None, ..accepted(&mut fresh, start(recipe.clone())) };
            for _ in 0..epoch {
                present = accepted(&mut fresh, advance(1));
            }
            assert_eq!(seen(past), seen(present), "epoch {epoch} of {recipe:?}");
        }
    }
}

#[test]
fn a_look_does_not_move_the_run() {
    for recipe in recipes() {
        let (mut looked, mut other) = (started(recipe.clone()), started(recipe));
        for desk in [&mut looked, &mut other] {
            accepted(desk, advance(3));
            accepted(desk, step());
        }
        accepted(&mut looked, look(Moment::Epoch(1)));
        accepted(&mut looked, look(Moment::Latest));
        assert_eq!(accepted(&mut looked, advance(2)), accepted(&mut other, advance(2)));
    }
}

#[test]
fn a_run_that_went_back_goes_the_same_way_again() {
    for recipe in recipes() {
        let mut desk = started(recipe);
        accepted(&mut desk, advance(3));
        let first = accepted(&mut desk, advance(4));
        let back = accepted(&mut desk, rewind(3));
        assert_eq!((back.epoch, back.shown_epoch, back.recorded.last, back.history.len()), (3, 3, 3, 0));
        assert_eq!(accepted(&mut desk, advance(4)), first);
    }
}

#[test]
fn going_back_to_the_start_is_a_start() {
    let mut desk = Desk::default();
    let first = accepted(&mut desk, start(recipe("gelu")));
    accepted(&mut desk, advance(5));
    let back = accepted(&mut desk, rewind(0));
    assert_eq!(seen(back), Snapshot { scene: None, ..seen(first) });
}

#[test]
fn a_long_run_keeps_few_moments_at_even_distances_and_still_goes_the_same_way() {
    let mut coded = recipe("tanh");
    coded.task.samples = 20;
    let mut desk = started(coded);
    let far = |epochs| Command::Advance { run: RUN, epochs, view: SCORES };
    let late = accepted(&mut desk, far(1000));
    assert_eq!(late.recorded, Recorded { first: 0, last: 1000, every: 2 });
    let later = accepted(&mut desk, far(1000));
    assert_eq!(later.recorded, Recorded { first: 0, last: 2000, every: 4 });
    let near = accepted(&mut desk, look(Moment::Epoch(1001)));
    assert_eq!((near.shown_epoch, near.train), (1000, late.train));
    assert_eq!(accepted(&mut desk, rewind(1001)).epoch, 1000);
    assert_eq!(accepted(&mut desk, far(1000)).train, later.train);
}

#[test]
fn the_learning_rate_stays_when_a_run_goes_back() {
    let mut desk = started(recipe("tanh"));
    accepted(&mut desk, advance(2));
    accepted(&mut desk, Command::SetLearningRate { run: RUN, rate: 0.25, view: VIEW });
    let back = accepted(&mut desk, rewind(1));
    assert_eq!((back.learning_rate, back.epoch), (0.25, 1));
}

#[test]
fn a_diverged_run_goes_back_to_where_it_was_finite() {
    let mut desk = started(Coded { learning_rate: 1e6, ..recipe("leaky_relu") });
    let stopped = accepted(&mut desk, advance(300));
    assert!(matches!(stopped.status, Status::Diverged(it) if it.curvature.is_some()), "{:?}", stopped.status);
    let shown = accepted(&mut desk, look(Moment::Epoch(0)));
    assert_eq!((shown.status, shown.shown_epoch), (stopped.status, 0));
    let back = accepted(&mut desk, rewind(stopped.recorded.last));
    assert_eq!(back.status, Status::Training);
}

#[test]
fn a_run_whose_loss_became_infinite_goes_on_from_the_last_loss_that_was_finite() {
    let bowl = Coded {
        task: task(Source::Plane),
        layers: Vec::new(),
        output: Output::Linear,
        learning_rate: 1.2,
        batch_size: 256,
        ..recipe("relu")
    };
    let mut desk = started(bowl);
    let stopped = accepted(&mut desk, advance(1000));
    assert!(
        matches!(stopped.status, Status::Diverged(it) if it.quantity == Quantity::Loss),
        "{:?}",
        stopped.status
    );
    let resumed = accepted(&mut desk, Command::SetLearningRate { run: RUN, rate: 0.05, view: VIEW });
    assert_eq!((resumed.status, resumed.epoch), (Status::Training, stopped.recorded.last));
    assert!(resumed.train.loss.is_finite() && resumed.train.loss > 1e20, "{:?}", resumed.train);
    let recovered = accepted(&mut desk, advance(1000));
    assert_eq!(recovered.status, Status::Training);
    assert!(recovered.train.loss < 0.1, "{:?}", recovered.train);
}
