//! Random networks that are to learn |x|: ten layers with the output, 3000 points, 64 a step, Adam, about 3000 steps.

use activation_lab::experiment::born_dead::cohort::Cohort;
use activation_lab::experiment::born_dead::newborn::Fate;
use activation_lab::experiment::born_dead::school::{After, Pupil, School, steps_per_epoch};
use activation_lab::experiment::born_dead::start::Start;

use crate::support::{ERRORS, cohort, error, function, share};

/// As near to 3000 steps as whole epochs come.
const EPOCHS: u32 = 64;

fn taught(id: &str, start: Start, width: usize, count: u32) -> Vec<Pupil> {
    let cohort = Cohort { function: function(id), start, ..cohort(width, 9, count) };
    School { cohort, epochs: EPOCHS }.taught()
}

fn collapsed(pupils: &[Pupil]) -> f64 {
    share(pupils, |it| it.after == After::Constant)
}

/// Both shares are counts: ours of `count`, the other of 1000.
fn assert_near(counted: f64, expected: f64, count: u32, name: &str) {
    let allowed = ERRORS * (error(expected, count).powi(2) + error(expected, 1000).powi(2)).sqrt();
    assert!((counted - expected).abs() < allowed, "{name}: {counted} for {expected} ± {allowed}");
}

#[test]
fn the_steps_are_those_of_the_published_experiment_up_to_the_end_of_an_epoch() {
    assert_eq!(EPOCHS * steps_per_epoch(), 3008);
}

#[test]
fn nine_of_ten_relu_networks_are_constant_after_training() {
    let count = 600;
    let pupils = taught("relu", Start::He, 2, count);
    assert_near(share(&pupils, |it| it.born == Fate::Constant), 0.892, count, "before");
    assert_near(collapsed(&pupils), 0.934, count, "after");
    assert_near(share(&pupils, |it| it.after == After::Half), 0.036, count, "half");
    assert_near(share(&pupils, |it| it.after == After::Success), 0.029, count, "success");
    assert!(
        pupils.iter().all(|it| it.born != Fate::Constant || it.after == After::Constant),
        "none is raised"
    );
    assert!(collapsed(&pupils) > 0.9, "more than 90 %, as the paper says");
}

#[test]
fn asymmetric_weights_halve_the_collapses() {
    let count = 160;
    let pupils = taught("relu", Start::Asymmetric, 2, count);
    assert_near(collapsed(&pupils), 0.434, count, "after");
    assert_near(share(&pupils, |it| it.after == After::Success), 0.399, count, "success");
}

#[test]
fn a_leak_leaves_one_collapse_of_ten() {
    let count = 100;
    assert_near(collapsed(&taught("leaky_relu", Start::He, 2, count)), 0.108, count, "leaky");
}

#[test]
fn smooth_functions_hardly_collapse() {
    for (id, expected) in [("elu", 0.007), ("gelu", 0.013), ("silu", 0.013), ("mish", 0.010), ("tanh", 0.017)]
    {
        let count = 36;
        assert_near(collapsed(&taught(id, Start::He, 2, count)), expected, count, id);
    }
}

#[test]
fn wider_networks_collapse_less() {
    for (width, expected, count) in [(3, 0.74, 100), (5, 0.21, 50), (10, 0.01, 10)] {
        assert_near(collapsed(&taught("relu", Start::He, width, count)), expected, count, &width.to_string());
    }
}
