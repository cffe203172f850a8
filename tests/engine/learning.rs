//! Networks learn.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Recipe;

use crate::common::{OUTPUTS, function, numbers, recipe, ring, samples, trainer};

#[test]
fn every_function_lowers_its_loss() {
    let samples = ring(200);
    for row in rows::ALL {
        let function = Function::new(row);
        let grows = function.facts().at_plus_infinity.derivative.is_infinite();
        let learning_rate = if grows { 0.01 } else { 0.1 };
        let mut run =
            trainer(&Recipe { learning_rate, ..recipe(&function, &[8, 8], Output::Sigmoid) }, &samples);
        let before = run.train_score().loss;
        run.advance(30);
        let after = run.train_score().loss;
        assert_eq!(run.divergence(), None, "{}", row.id);
        assert!(after < before, "{}: {before} to {after}", row.id);
    }
}

#[test]
fn every_optimiser_and_output_learns() {
    let adam = (0.9, 0.999);
    for (optimiser, learning_rate) in [
        (Optimiser::Sgd, 0.1),
        (Optimiser::Momentum { momentum: 0.9 }, 0.02),
        (Optimiser::Nesterov { momentum: 0.9 }, 0.02),
        (Optimiser::RmsProp { decay: 0.99 }, 0.01),
        (Optimiser::Adam { beta1: adam.0, beta2: adam.1 }, 0.01),
        (Optimiser::AdamW { beta1: adam.0, beta2: adam.1, weight_decay: 0.01 }, 0.01),
    ] {
        for output in OUTPUTS {
            let recipe = Recipe { optimiser, learning_rate, ..recipe(&function("tanh"), &[12], output) };
            let mut run = trainer(&recipe, &samples(200, 2, output));
            let before = run.train_score();
            run.advance(60);
            let after = run.train_score();
            assert!(after.loss < 0.8 * before.loss, "{optimiser:?} {output:?}: {before:?} to {after:?}");
        }
    }
}

#[test]
fn three_functions_learn_a_ring() {
    let samples = ring(300);
    for id in ["sigmoid", "relu", "gelu"] {
        let optimiser = Optimiser::Adam { beta1: 0.9, beta2: 0.999 };
        let recipe =
            Recipe { optimiser, learning_rate: 0.02, ..recipe(&function(id), &[8, 8], Output::Sigmoid) };
        let mut run = trainer(&recipe, &samples);
        run.advance(150);
        assert!(run.train_score().quality >= 0.95, "{id}: {:?}", run.train_score());
    }
}

#[test]
fn log_sigmoid_into_the_likelihood_pushes_every_logit_up() {
    let recipe = Recipe { learning_rate: 1.0, ..recipe(&function("tanh"), &[8], Output::LogSigmoidNll) };
    let mut run = trainer(&recipe, &samples(90, 2, recipe.output));
    let before = run.network().layers[1].biases.clone();
    run.advance(200);
    let after = &run.network().layers[1].biases;
    assert!(before.iter().zip(after).all(|(before, after)| after > before), "{before:?} to {after:?}");
    assert!(run.train_score().loss < 0.1);
}

#[test]
fn the_largest_network_trains() {
    let function = function("relu");
    let he = Initialisation::He(Distribution::Normal);
    let recipe = Recipe {
        initialisation: he,
        learning_rate: 1e-4,
        batch_size: 8,
        ..recipe(&function, &[256; 50], Output::Softmax)
    };
    assert_eq!(recipe.check(&samples(3, 2, recipe.output).targets), Ok(()));
    let mut run = trainer(&recipe, &samples(16, 2, recipe.output));
    let before = run.network().clone();
    run.advance(1);
    assert_eq!((run.divergence(), run.steps()), (None, 2));
    assert!(
        run.network().layers.iter().zip(&before.layers).all(|(now, before)| now.weights != before.weights)
    );
}

#[test]
fn seeds_change_weights_and_functions_do_not() {
    let samples = ring(50);
    let of = |id: &str, seed| {
        let recipe = Recipe { seed, ..recipe(&function(id), &[8, 8], Output::Sigmoid) };
        numbers(trainer(&recipe, &samples).network())
    };
    assert_eq!(of("relu", 1), of("gelu", 1));
    assert_ne!(of("relu", 1), of("relu", 2));
}
