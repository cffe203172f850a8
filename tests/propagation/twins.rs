//! Two inputs through tanh networks of width 400: simulation and theory.

use activation_lab::activation::Function;
use activation_lab::experiment::mean_field::field::Field;
use activation_lab::experiment::mean_field::length::Variances;
use activation_lab::experiment::mean_field::twins::{TwinsSetup, measure};
use activation_lab::experiment::mean_field::twins_theory::twins;

use crate::support::{function, near};

const LAYERS: [usize; 5] = [1, 5, 10, 20, 30];

fn setup(weight: f64, depth: usize) -> TwinsSetup {
    let at = Variances { weight, bias: 0.05 };
    TwinsSetup { at, width: 400, depth, square: 1.0, correlation: 0.9 }
}

/// The mean over a few networks of the correlation after each layer.
fn simulated(function: &Function, setup: &TwinsSetup) -> Vec<f64> {
    let nets: Vec<_> = (1..=4).map(|seed| measure(function, setup, seed)).collect();
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
        let setup = setup(weight, 30);
        let (got, ahead) =
            (simulated(&tanh, &setup), twins(&Field::new(&tanh), setup.at, 1.0, 0.9, 30));
        for (layer, want) in LAYERS.into_iter().zip(want) {
            near(got[layer - 1], want, tolerance, &format!("σ_w² = {weight}, layer {layer}"));
            near(ahead[layer - 1].correlation, want, tolerance, &format!("theory of layer {layer}"));
        }
    }
}

#[test]
fn in_the_chaotic_phase_they_grow_to_the_correlation_that_theory_tells() {
    let tanh = function("tanh");
    let setup = setup(2.5, 40);
    let got = simulated(&tanh, &setup);
    let tail = got[25..].iter().sum::<f64>() / 15.0;
    near(tail, 0.447, 0.05, "c*");
    let ahead = twins(&Field::new(&tanh), setup.at, 1.0, 0.9, 60);
    near(ahead[59].correlation, 0.447, 0.01, "c* by theory");
}

#[test]
fn inputs_have_exactly_the_length_and_the_angle_that_were_asked_for() {
    // The identity without biases and with wide layers nearly keeps both.
    let identity = function("identity");
    let at = Variances { weight: 1.0, bias: 0.0 };
    let setup = TwinsSetup { at, width: 600, depth: 1, square: 4.0, correlation: -0.4 };
    let first = measure(&identity, &setup, 3)[0];
    near(first.variance / 4.0, 1.0, 0.15, "length");
    near(first.correlation, -0.4, 0.1, "angle");
    assert_eq!(measure(&identity, &setup, 3), measure(&identity, &setup, 3));
}
