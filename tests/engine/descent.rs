//! The updates, against their formulas in f64.

use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{Parameters, Recipe};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::schedule::Schedule;

use crate::common::{function, numbers, recipe, samples, trainer};

const STEPS: usize = 12;
const RATE: f64 = 0.05;

/// A line through one point: the gradient of (w x + b - t)² is known to every digit.
const X: f64 = 1.5;
const T: f64 = 4.0;

fn line(optimiser: Optimiser) -> (Recipe, Samples) {
    let recipe =
        Recipe { optimiser, learning_rate: RATE as f32, ..recipe(&function("tanh"), &[], Output::Linear) };
    (recipe, Samples { inputs: 1, features: vec![X as f32], targets: Targets::Values(vec![T as f32]) })
}

/// Runs `update(step counted from 1, number, gradient, memory)` on both numbers in f64 and the engine beside it.
fn compare(optimiser: Optimiser, update: impl Fn(i32, f64, f64, &mut [f64; 2]) -> f64) {
    let (recipe, samples) = line(optimiser);
    let mut run = trainer(&recipe, &samples);
    let start = numbers(run.network());
    let (mut w, mut b) = (f64::from(start[0]), f64::from(start[1]));
    let (mut w_memory, mut b_memory) = ([0.0; 2], [0.0; 2]);
    for step in 1..=STEPS as i32 {
        let pull = 2.0 * (w * X + b - T);
        w = update(step, w, pull * X, &mut w_memory);
        b = update(step, b, pull, &mut b_memory);
        run.step();
        let ours = numbers(run.network());
        let error = (f64::from(ours[0]) - w).abs().max((f64::from(ours[1]) - b).abs());
        assert!(error < 2e-6, "{optimiser:?} after {step}: {ours:?} instead of {w} {b}");
    }
    assert!((w - f64::from(start[0])).abs() > 0.1, "{optimiser:?} stood still");
}

#[test]
fn plain_descent_follows_the_gradient() {
    compare(Optimiser::Sgd, |_, it, g, _| it - RATE * g);
}

#[test]
fn momentum_adds_up_gradients_that_fade() {
    compare(Optimiser::Momentum { momentum: 0.8 }, |_, it, g, memory| {
        memory[0] = 0.8 * memory[0] + g;
        it - RATE * memory[0]
    });
}

#[test]
fn nesterov_looks_one_step_ahead() {
    compare(Optimiser::Nesterov { momentum: 0.8 }, |_, it, g, memory| {
        memory[0] = 0.8 * memory[0] + g;
        it - RATE * (g + 0.8 * memory[0])
    });
}

#[test]
fn rms_prop_divides_by_the_root_of_the_mean_square() {
    compare(Optimiser::RmsProp { decay: 0.9 }, |_, it, g, memory| {
        memory[0] = 0.9 * memory[0] + 0.1 * g * g;
        it - RATE * g / (memory[0].sqrt() + 1e-8)
    });
}

fn adam(step: i32, g: f64, memory: &mut [f64; 2]) -> f64 {
    memory[0] = 0.9 * memory[0] + 0.1 * g;
    memory[1] = 0.99 * memory[1] + 0.01 * g * g;
    let (mean, square) = (memory[0] / (1.0 - 0.9_f64.powi(step)), memory[1] / (1.0 - 0.99_f64.powi(step)));
    RATE * mean / (square.sqrt() + 1e-8)
}

#[test]
fn adam_corrects_the_bias_of_its_means() {
    compare(Optimiser::Adam { beta1: 0.9, beta2: 0.99 }, |step, it, g, memory| it - adam(step, g, memory));
}

#[test]
fn adam_w_decays_every_number_apart_from_the_gradient() {
    let optimiser = Optimiser::AdamW { beta1: 0.9, beta2: 0.99, weight_decay: 0.3 };
    compare(optimiser, |step, it, g, memory| it * (1.0 - RATE * 0.3) - adam(step, g, memory));
}

#[test]
fn a_first_step_of_adam_moves_every_number_by_the_rate() {
    let (recipe, samples) = line(Optimiser::Adam { beta1: 0.9, beta2: 0.999 });
    let mut run = trainer(&recipe, &samples);
    let before = numbers(run.network());
    run.step();
    for (before, after) in before.iter().zip(numbers(run.network())) {
        assert!((f64::from((after - before).abs()) - RATE).abs() < 1e-6);
    }
}

/// The norm of the first update of all numbers.
fn first_update(recipe: &Recipe) -> f64 {
    let mut run = trainer(recipe, &samples(40, 2, recipe.output));
    let before = numbers(run.network());
    run.step();
    let squares =
        before.iter().zip(numbers(run.network())).map(|(before, after)| f64::from(after - before).powi(2));
    squares.sum::<f64>().sqrt()
}

#[test]
fn a_gradient_longer_than_the_limit_is_shortened_to_it_and_a_shorter_one_is_left_alone() {
    let free = recipe(&function("relu"), &[6, 5], Output::Softmax);
    let length = first_update(&free) / f64::from(free.learning_rate);
    assert!(length > 0.1);
    let clipped = |clip: f32| first_update(&Recipe { clip: Some(clip), ..free.clone() });
    let short = clipped(0.5 * length as f32) / f64::from(free.learning_rate);
    assert!((short - 0.5 * length).abs() < 1e-5, "{short} instead of {}", 0.5 * length);
    assert_eq!(clipped(2.0 * length as f32), first_update(&free));
}

#[test]
fn a_new_learning_rate_holds_from_the_next_step_on() {
    let recipe = Recipe { bias: 0.0, ..recipe(&function("tanh"), &[6], Output::Sigmoid) };
    let samples = samples(40, 2, recipe.output);
    let (mut slow, mut same) = (trainer(&recipe, &samples), trainer(&recipe, &samples));
    same.set_learning_rate(recipe.learning_rate);
    slow.set_learning_rate(recipe.learning_rate / 10.0);
    slow.step();
    same.step();
    // Biases start at 0: after one step they are the learning rate times a gradient.
    assert!((same.network().layers[0].biases[0] / slow.network().layers[0].biases[0] - 10.0).abs() < 1e-5);
}

#[test]
fn schedules_start_at_one_and_fall_as_they_say() {
    let step = Schedule::Step { every: 10, factor: 0.5 };
    assert_eq!([0, 9, 10, 19, 20, 35].map(|it| step.factor(it)), [1.0, 1.0, 0.5, 0.5, 0.25, 0.125]);
    let cosine = Schedule::Cosine { epochs: 60 };
    for (epoch, expected) in [(0, 1.0), (20, 0.75), (30, 0.5), (40, 0.25), (60, 0.0), (1000, 0.0)] {
        assert!((cosine.factor(epoch) - expected).abs() < 1e-6, "{epoch}");
    }
    assert_eq!(Schedule::Constant.factor(u32::MAX), 1.0);
}

#[test]
fn the_rate_of_a_run_follows_its_schedule_by_epochs() {
    let schedule = Schedule::Step { every: 2, factor: 0.1 };
    let recipe = Recipe { schedule, ..recipe(&function("tanh"), &[4], Output::Sigmoid) };
    let mut run = trainer(&recipe, &samples(40, 2, recipe.output));
    let mut rates = Vec::new();
    for _ in 0..4 {
        rates.push(run.current_rate() / recipe.learning_rate);
        run.advance(1);
    }
    assert!(rates.iter().zip([1.0, 1.0, 0.1, 0.1]).all(|(rate, it)| (rate - it).abs() < 1e-6), "{rates:?}");
    // A rate of 0 moves nothing.
    let still = Recipe { schedule: Schedule::Cosine { epochs: 1 }, ..recipe };
    let mut run = trainer(&still, &samples(40, 2, still.output));
    run.advance(1);
    let before = run.network().clone();
    run.advance(2);
    assert_eq!(run.network(), &before);
}

#[test]
fn learned_parameters_stay_within_the_limits_of_their_function() {
    let mut recipe = Recipe { learning_rate: 0.9, ..recipe(&function("prelu"), &[4], Output::Linear) };
    recipe.layers[0].parameters = Parameters::Learned;
    let mut samples = samples(64, 2, recipe.output);
    // Only a slope far above the limit on the left would fit this.
    let Targets::Values(values) = &mut samples.targets else { unreachable!() };
    values
        .iter_mut()
        .zip(&samples.features)
        .for_each(|(value, x)| *value = if *x < 0.0 { 9.0 * x } else { 0.1 * x });
    recipe.clip = Some(1.0);
    let mut run = trainer(&recipe, &samples);
    let learned = |run: &activation_lab::nn::trainer::Trainer| {
        run.network().layers[0].activation.as_ref().unwrap().args()[0]
    };
    assert_eq!(learned(&run), 0.25);
    let mut seen = Vec::new();
    for _ in 0..60 {
        run.step();
        seen.push(learned(&run));
    }
    assert!(seen.iter().all(|it| (-1.0..=2.0).contains(it)), "{seen:?}");
    assert!(seen.iter().any(|it| (it - 0.25).abs() > 0.1), "{seen:?}");
    assert_eq!(run.divergence(), None);
    run.reset();
    assert_eq!(learned(&run), 0.25);
}
