//! Runs that break, and recipes that are not let in.

use activation_lab::nn::divergence::Quantity;
use activation_lab::nn::fault::Fault;
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Recipe;
use activation_lab::nn::samples::Targets;
use activation_lab::nn::schedule::Schedule;

use crate::common::{function, layers, numbers, recipe, ring, samples, trainer};

#[test]
fn a_far_too_high_learning_rate_is_noticed_where_it_breaks_and_a_smaller_one_goes_on() {
    let samples = ring(100);
    let recipe = Recipe { learning_rate: 1e6, ..recipe(&function("leaky_relu"), &[8, 8], Output::Sigmoid) };
    let mut run = trainer(&recipe, &samples);
    run.advance(300);
    let divergence = run.divergence().expect("the run diverges");
    assert_eq!(divergence.learning_rate, 1e6);
    assert_eq!(divergence.step, run.steps());
    assert!(divergence.layer < 3);
    let stopped = run.network().clone();
    assert!(numbers(&stopped).iter().all(|it| it.is_finite()));
    run.step();
    run.advance(10);
    assert_eq!((run.network(), run.divergence()), (&stopped, Some(divergence)));
    run.resume(1e-6);
    assert_eq!((run.divergence(), run.learning_rate()), (None, 1e-6));
    run.reset();
    run.set_learning_rate(0.1);
    run.advance(20);
    assert_eq!(run.divergence(), None);
}

#[test]
fn a_run_resumes_from_its_last_finite_weights_with_an_optimiser_that_has_forgotten() {
    let samples = samples(32, 2, Output::Linear);
    for optimiser in [Optimiser::Sgd, Optimiser::Momentum { momentum: 0.9 }] {
        let recipe =
            Recipe { learning_rate: 3.0, optimiser, ..recipe(&function("identity"), &[6], Output::Linear) };
        let mut run = trainer(&recipe, &samples);
        run.advance(500);
        assert!(run.divergence().is_some());
        // Weights are far out by now; begin again from small ones, with what the optimiser remembers.
        for (layer, (fan_out, fan_in)) in [(6, 2), (1, 6)].into_iter().enumerate() {
            for unit in 0..fan_out {
                run.set_bias(layer, unit, 0.0);
                (0..fan_in).for_each(|input| run.set_weight(layer, unit, input, 0.1 * (1 + unit) as f32));
            }
        }
        run.resume(0.01);
        run.advance(100);
        assert_eq!(run.divergence(), None);
        assert!(run.train_score().quality > 0.99, "{optimiser:?} {:?}", run.train_score());
    }
}

#[test]
fn a_step_that_overflows_names_the_quantity_and_the_layer() {
    let samples = ring(50);
    let recipe =
        Recipe { learning_rate: f32::MAX, ..recipe(&function("identity"), &[8, 8], Output::Sigmoid) };
    let mut run = trainer(&recipe, &samples);
    run.advance(1);
    let divergence = run.divergence().expect("the run diverges");
    assert_eq!((divergence.step, divergence.epoch), (2, 1));
    assert_eq!((divergence.quantity, divergence.layer), (Quantity::PreActivation, 1));
    // Finite numbers whose update is not.
    let mut run = trainer(&Recipe { batch_size: 50, ..recipe }, &samples);
    run.set_bias(2, 0, 1e3);
    (0..8).for_each(|it| run.set_weight(2, 0, it, 30.0));
    run.step();
    let divergence = run.divergence().expect("the run diverges");
    assert_eq!((divergence.step, divergence.quantity, divergence.layer), (1, Quantity::Weight, 0));
}

#[test]
fn a_function_whose_slope_grows_without_bound_breaks_a_run_that_others_survive() {
    let samples = ring(200);
    let he = Initialisation::He(Distribution::Normal);
    let of = |id: &str| {
        let recipe = Recipe { initialisation: he, ..recipe(&function(id), &[8, 8], Output::Sigmoid) };
        let mut run = trainer(&recipe, &samples);
        run.advance(30);
        run.divergence()
    };
    assert!(of("exponential").is_some());
    assert_eq!((of("relu"), of("tanh")), (None, None));
}

#[test]
fn a_recipe_outside_its_limits_is_told_what_is_wrong() {
    let good = recipe(&function("tanh"), &[4], Output::Sigmoid);
    let two = ring(9).targets;
    assert_eq!(good.check(&two), Ok(()));
    let nan = f32::NAN;
    for (bad, fault) in [
        (
            Recipe { output: Output::Linear, layers: layers(&function("tanh"), &[4; 51]), ..good.clone() },
            Fault::Layers,
        ),
        (Recipe { layers: layers(&function("tanh"), &[257]), ..good.clone() }, Fault::Layers),
        (Recipe { layers: layers(&function("tanh"), &[0]), ..good.clone() }, Fault::Layers),
        (Recipe { bias: nan, ..good.clone() }, Fault::Initialisation),
        (Recipe { optimiser: Optimiser::Momentum { momentum: 1.0 }, ..good.clone() }, Fault::Optimiser),
        (Recipe { optimiser: Optimiser::Adam { beta1: nan, beta2: 0.9 }, ..good.clone() }, Fault::Optimiser),
        (Recipe { learning_rate: 0.0, ..good.clone() }, Fault::LearningRate),
        (Recipe { learning_rate: f32::INFINITY, ..good.clone() }, Fault::LearningRate),
        (Recipe { schedule: Schedule::Step { every: 0, factor: 0.5 }, ..good.clone() }, Fault::Schedule),
        (Recipe { schedule: Schedule::Cosine { epochs: 0 }, ..good.clone() }, Fault::Schedule),
        (Recipe { l1: -1.0, ..good.clone() }, Fault::Regularisation),
        (Recipe { l2: nan, ..good.clone() }, Fault::Regularisation),
        (Recipe { clip: Some(0.0), ..good.clone() }, Fault::Clip),
        (Recipe { dropout: 1.0, ..good.clone() }, Fault::Dropout),
        (Recipe { batch_size: 0, ..good.clone() }, Fault::BatchSize),
        (Recipe { batch_size: 257, ..good.clone() }, Fault::BatchSize),
        (Recipe { epsilon: 0.0, ..good.clone() }, Fault::Epsilon),
    ] {
        assert_eq!(bad.check(&two), Err(fault));
    }
    assert_eq!(good.check(&Targets::Values(vec![1.0])), Err(Fault::Mismatch));
}
