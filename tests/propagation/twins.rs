//! Two inputs through tanh networks of width 400: simulation and theory.

use activation_lab::activation::Function;
use activation_lab::experiment::mean_field::field::Field;
use activation_lab::experiment::mean_field::length::{Length, Variances, length};
use activation_lab::experiment::mean_field::twins::{TwinsSetup, measure};
use activation_lab::experiment::mean_field::twins_theory::twins;

use crate::support::{function, near};

const LAYERS: [usize; 5] = [1, 5, 10, 20, 30];

/// The inputs begin with the variance q* that the layers would bring them to.
fn setup(function: &Function, weight: f64, depth: usize) -> TwinsSetup {
    let at = Variances { weight, bias: 0.05 };
    let Length::Fixed(variance) = length(&Field::new(function), at) else { panic!("no q* at {weight}") };
    TwinsSetup { at, width: 400, depth, variance, correlation: 0.9 }
}

/// The mean over a few networks of the correlation after each layer.
fn simulated(function: &Function, setup: &TwinsSetup, nets: u32) -> Vec<f64> {
    let nets: Vec<_> = (1..=nets).map(|seed| measure(function, setup, seed)).collect();
    (0..setup.depth)
        .map(|layer| nets.iter().map(|it| it[layer].correlation).sum::<f64>() / nets.len() as f64)
        .collect()
}

#[test]
fn in_the_ordered_phase_differences_shrink_as_tabled_and_on_the_critical_line_they_hardly_do() {
    let tanh = function("tanh");
    for (weight, tolerance, want) in [
        (1.0, 0.02, [0.925, 0.976, 0.994, 0.9996, 1.000]),
        (1.761, 0.03, [0.897, 0.917, 0.929, 0.935, 0.936]),
    ] {
        let setup = setup(&tanh, weight, 30);
        let (got, ahead) = (simulated(&tanh, &setup, 4), twins(&Field::new(&tanh), &setup));
        for (layer, want) in LAYERS.into_iter().zip(want) {
            near(got[layer - 1], want, tolerance, &format!("σ_w² = {weight}, layer {layer}"));
            near(ahead[layer - 1].correlation, want, tolerance, &format!("theory of layer {layer}"));
        }
    }
}

#[test]
fn in_the_chaotic_phase_they_grow_to_the_correlation_that_theory_tells() {
    let tanh = function("tanh");
    let setup = TwinsSetup { width: 250, ..setup(&tanh, 2.5, 60) };
    let ahead = twins(&Field::new(&tanh), &setup);
    near(ahead[59].correlation, 0.447, 0.01, "c* by theory");
    // Each layer adds noise of about (1 - c²) / √width, which lasts for ξ = 12 layers: 0.12 in one network, 0.03 over sixteen.
    let got = simulated(&tanh, &TwinsSetup { depth: 40, ..setup }, 16);
    for layer in [10, 20, 30, 40] {
        near(got[layer - 1], ahead[layer - 1].correlation, 0.07, &format!("layer {layer}"));
    }
}

#[test]
fn inputs_have_exactly_the_length_and_the_angle_that_were_asked_for() {
    // The identity without biases and with wide layers nearly keeps both.
    let identity = function("identity");
    let at = Variances { weight: 1.0, bias: 0.0 };
    let setup = TwinsSetup { at, width: 600, depth: 1, variance: 4.0, correlation: -0.4 };
    let first = measure(&identity, &setup, 3)[0];
    near(first.variance / 4.0, 1.0, 0.15, "length");
    near(first.correlation, -0.4, 0.1, "angle");
    assert_eq!(measure(&identity, &setup, 3), measure(&identity, &setup, 3));
}
