//! Hochreiter 1991 and Bengio et al. 1994: the sigmoid's slope is 1/4 at most, so that gradients shrink layer by layer.

use activation_lab::experiment::depth::setup::DepthSetup;
use activation_lab::experiment::depth::theory::theory;

use crate::support::{HE, XAVIER, near, passages, setup, spread};

/// The table has 50; with more the median is known better.
const NETS: u32 = 400;

/// Median of ‖gradient at the bottom‖ / ‖gradient at the top‖ of networks with so many layers.
fn median(setup: &DepthSetup) -> f64 {
    spread(&passages(setup, NETS), |it| it.backward[0]).median
}

/// By what each of ten layers multiplies the gradient: the tenth root of what all of them do.
fn per_layer(setup: &DepthSetup) -> f64 {
    median(&DepthSetup { depth: 10, ..setup.clone() }).powf(0.1)
}

#[test]
fn through_sigmoids_with_weights_of_unit_gain_the_gradient_falls_as_tabled() {
    for (depth, want, bound) in [
        (1, 0.21, 0.25),
        (2, 0.049, 0.0625),
        (5, 6.3e-4, 9.8e-4),
        (10, 4.5e-7, 9.5e-7),
        (20, 2.1e-13, 9.1e-13),
    ] {
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
    // A width of 32 costs e^(-1/2·32) per layer in the median: of log χ²/n the mean is about -1/n.
    near(
        theory(&DepthSetup { depth: 10, ..unit.clone() }).backward[0].powf(0.1) * (-1.0_f64 / 64.0).exp(),
        0.2316,
        0.005,
        "theory of unit gain",
    );
    near(per_layer(&DepthSetup { gain: 4.0, ..unit }), 0.61, 0.02, "four times");
}

#[test]
fn tanh_keeps_0_88_of_the_gradient_per_layer_and_relu_with_he_weights_all_of_it() {
    near(per_layer(&setup("tanh", XAVIER, 32, 20)), 0.88, 0.04, "tanh");
    // The table has 0.998, near the root mean square of 1; the median of networks of width 32 is e^(-1.25 / 32) = 0.962 of it, as for
    // signals, and 0.966 ± 0.008 is what we measure.
    near(per_layer(&setup("relu", HE, 32, 20)), 0.998, 0.04, "ReLU");
    let ahead = theory(&setup("relu", HE, 32, 20)).backward;
    assert!(ahead.iter().all(|it| (it - 1.0).abs() < 1e-12), "E f′² · 2 = 1");
}
