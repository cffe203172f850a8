//! Whole runs: they repeat, and they can be taken up anywhere.

use activation_lab::nn::initialisation::Initialisation;
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{Parameters, Recipe};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::trainer::Trainer;

use crate::common::{both, function, recipe, ring, samples, trainer};

/// Everything at once: what a run must not lose when it is cut.
fn rich() -> (Recipe, Samples) {
    let mut recipe = Recipe {
        optimiser: Optimiser::AdamW { beta1: 0.9, beta2: 0.999, weight_decay: 0.01 },
        learning_rate: 0.02,
        schedule: Schedule::Cosine { epochs: 9 },
        l1: 1e-4,
        l2: 1e-3,
        clip: Some(0.5),
        dropout: 0.2,
        batch_size: 10,
        ..recipe(&function("swish"), &[7, 5], Output::Softmax)
    };
    recipe.layers[0].parameters = Parameters::Learned;
    (recipe, samples(57, 3, Output::Softmax))
}

#[test]
fn a_run_does_not_depend_on_how_it_is_cut() {
    let (recipe, samples) = rich();
    let mut whole = trainer(&recipe, &samples);
    whole.advance(4);
    let mut epochs = trainer(&recipe, &samples);
    (0..4).for_each(|_| epochs.advance(1));
    let mut bare = trainer(&recipe, &samples);
    assert!((0..4).all(|_| bare.train_epoch()));
    let mut steps = trainer(&recipe, &samples);
    for _ in 0..4 * steps.steps_per_epoch() {
        steps.step();
        steps.train_score();
        steps.flows();
    }
    for other in [&epochs, &bare, &steps] {
        assert_eq!(other.network(), whole.network());
        assert_eq!((other.epoch(), other.steps()), (whole.epoch(), whole.steps()));
        assert_eq!(other.flows(), whole.flows());
    }
    let history = whole.take_history();
    assert_eq!(history.iter().map(|it| it.epoch).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(epochs.take_history(), history);
    assert_eq!(steps.take_history(), history);
    assert!(whole.take_history().is_empty());
}

#[test]
fn a_run_that_is_taken_up_in_the_middle_of_an_epoch_goes_on_as_it_went_on() {
    let (recipe, samples) = rich();
    let mut run = trainer(&recipe, &samples);
    run.advance(2);
    (0..3).for_each(|_| run.step());
    let state = run.state();
    let flows = run.flows();
    assert!(flows.iter().all(|it| it.gradient > 0.0 && it.update_ratio > 0.0));
    run.advance(3);
    let end = run.state();
    let history = run.take_history().split_off(3);
    for mut other in [run, trainer(&recipe, &samples)] {
        other.restore(&state);
        assert_eq!((other.epoch(), other.steps(), other.flows()), (2, 15, flows.clone()));
        assert_eq!(other.state(), state);
        other.advance(3);
        assert_eq!(other.state(), end);
        assert_eq!(other.take_history(), history);
    }
}

#[test]
fn a_copy_of_a_run_is_another_run() {
    let (recipe, samples) = rich();
    let mut run = trainer(&recipe, &samples);
    run.advance(1);
    let mut copy = run.clone();
    copy.advance(2);
    run.advance(2);
    assert_eq!(copy.network(), run.network());
}

#[test]
fn reset_returns_to_the_same_weights_and_the_same_run() {
    let (recipe, samples) = rich();
    let mut run = trainer(&recipe, &samples);
    run.advance(3);
    run.step();
    run.set_weight(0, 1, 2, 9.0);
    run.reset();
    assert_eq!((run.network(), run.epoch(), run.steps()), (run.initial(), 0, 0));
    assert!(run.flows().iter().all(|it| (it.gradient, it.update_ratio) == (0.0, 0.0)));
    run.advance(3);
    let mut fresh = trainer(&recipe, &samples);
    fresh.advance(3);
    assert_eq!(run.network(), fresh.network());
    assert_eq!(run.take_history(), fresh.take_history());
}

#[test]
fn every_epoch_sees_every_sample_once_in_an_order_of_its_own() {
    // One input per sample: after an epoch of plain descent from zeros each weight tells of its sample alone.
    let n = 13;
    let features = (0..n * n).map(|it| f32::from(it / n == it % n)).collect();
    let samples = Samples { inputs: n, features, targets: Targets::Values(vec![1.0; n]) };
    let recipe = Recipe {
        initialisation: Initialisation::Zeros,
        bias: 0.0,
        batch_size: 1,
        learning_rate: 0.25,
        ..recipe(&function("relu"), &[], Output::Linear)
    };
    let mut run = trainer(&recipe, &samples);
    let mut orders = Vec::new();
    for _ in 0..2 {
        let mut order = Vec::new();
        for _ in 0..n {
            let before = run.network().layers[0].weights.clone();
            run.set_bias(0, 0, 0.0);
            run.step();
            let moved =
                run.network().layers[0].weights.iter().zip(&before).position(|(now, before)| now != before);
            order.push(moved.expect("a step moves one weight"));
        }
        let mut sorted = order.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..n).collect::<Vec<_>>());
        orders.push(order);
    }
    assert_ne!(orders[0], orders[1]);
}

#[test]
fn a_number_that_is_set_by_hand_holds_and_is_trained_on() {
    let samples = ring(40);
    let recipe = recipe(&function("tanh"), &[4, 3], Output::Sigmoid);
    let mut run = trainer(&recipe, &samples);
    run.advance(1);
    let (loss, flows) = (run.train_score().loss, run.flows());
    run.set_weight(1, 2, 3, 5.0);
    run.set_bias(2, 0, -4.0);
    assert_eq!(run.network().layers[1].weights[2 * 4 + 3], 5.0);
    assert_eq!(run.network().layers[2].biases[0], -4.0);
    assert_ne!(run.train_score().loss, loss);
    assert_eq!(run.flows()[0], flows[0]);
    let other = |run: &Trainer| run.network().layers[1].weights[0];
    let before = other(&run);
    run.step();
    assert!((run.network().layers[1].weights[2 * 4 + 3] - 5.0).abs() < 0.5);
    assert_ne!(other(&run), before);
}

#[test]
fn flows_are_those_of_the_last_step() {
    let recipe = recipe(&function("tanh"), &[4], Output::Sigmoid);
    let mut run = trainer(&recipe, &ring(40));
    run.step();
    let before = run.network().clone();
    run.step();
    let norm = |it: &mut dyn Iterator<Item = f32>| it.map(|it| f64::from(it).powi(2)).sum::<f64>().sqrt();
    for (layer, flow) in run.flows().into_iter().enumerate() {
        let (now, before) = (&run.network().layers[layer].weights, &before.layers[layer].weights);
        let update = norm(&mut now.iter().zip(before).map(|(now, before)| now - before));
        let ratio = update / norm(&mut before.iter().copied());
        assert!((flow.update_ratio / ratio - 1.0).abs() < 1e-4, "{flow:?} {ratio}");
        let gradient = update / f64::from(recipe.learning_rate) / (now.len() as f64).sqrt();
        assert!((flow.gradient / gradient - 1.0).abs() < 1e-4, "{flow:?} {gradient}");
    }
}

#[test]
fn training_and_test_scores_are_of_their_own_samples() {
    let (recipe, train) = rich();
    let test = samples(31, 3, Output::Softmax);
    let mut data = both(&train);
    data.test = test;
    let mut run = Trainer::new(recipe, data);
    run.advance(2);
    let last = run.take_history().pop().expect("a point");
    assert_eq!((last.train, last.test), (run.train_score(), run.test_score()));
    assert_ne!(last.train, last.test);
}
