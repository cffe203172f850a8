//! Hochreiter 1991 and Bengio et al. 1994: the sigmoid's slope is 1/4 at most, so that gradients shrink layer by layer.

use activation_lab::experiment::depth::setup::DepthSetup;
use activation_lab::experiment::depth::theory::theory;

use crate::support::{HE, XAVIER, near, passages, setup, spread};

const NETS: u32 = 50;

/// Median of ‖gradient at the bottom‖ / ‖gradient at the top‖ of networks with so many layers.
fn median(setup: &DepthSetup) -> f64 {
    spread(&passages(setup, NETS), |it| it.backward[0]).median
}

/// By what a further layer multiplies the gradient, between 5 and 20 layers.
fn per_layer(setup: &DepthSetup) -> f64 {
    let at = |depth: usize| median(&DepthSetup { depth, ..setup.clone() });
    (at(20) / at(5)).powf(1.0 / 15.0)
}

#[test]
fn through_sigmoids_with_weights_of_unit_gain_the_gradient_falls_as_tabled() {
    for (depth, want, bound) in
        [(1, 0.21, 0.25), (2, 0.049, 0.0625), (5, 6.3e-4, 9.8e-4), (10, 4.5e-7, 9.5e-7), (20, 2.1e-13, 9.1e-13)]
    {
        let setup = setup("sigmoid", XAVIER, 32, depth);
        let got = median(&setup);
        // ± 20 % at ten layers; the spread grows with the root of the depth.
        let tolerance = 0.2 * (depth as f64 / 10.0).sqrt().max(0.5);
        near(got / want, 1.0, tolerance, &format!("{depth} layers"));
        let theory = theory(&setup);
        let hochreiter = theory.bound.expect("a bounded slope")[0];
        near(hochreiter / bound, 1.0, 0.01, "(1/4)ⁿ");
        assert!(got < hochreiter, "{depth} layers: {got} is above the bound");
        near(got / theory.backward[0], 1.0, 2.0 * tolerance, "theory");
    }
}

#[test]
fn a_layer_of_sigmoids_lets_0_2316_of_the_gradient_through_and_0_61_with_weights_four_times_as_large() {
    let unit = setup("sigmoid", XAVIER, 32, 20);
    near(per_layer(&unit), 0.2316, 0.01, "unit gain");
    let ahead = theory(&unit).backward;
    near(ahead[10] / ahead[11], 0.2316, 0.003, "theory of unit gain");
    near(per_layer(&DepthSetup { gain: 4.0, ..unit }), 0.61, 0.02, "four times");
}

#[test]
fn tanh_keeps_0_88_of_the_gradient_per_layer_and_relu_with_he_weights_all_of_it() {
    near(per_layer(&setup("tanh", XAVIER, 32, 20)), 0.88, 0.04, "tanh");
    near(per_layer(&setup("relu", HE, 32, 20)), 0.998, 0.04, "ReLU");
    let ahead = theory(&setup("relu", HE, 32, 20)).backward;
    assert!(ahead.iter().all(|it| (it - 1.0).abs() < 1e-12), "E f′² · 2 = 1");
}
