//! He et al. 2015, forward: the root mean square of the activations of ReLU networks.

use activation_lab::activation::Function;
use activation_lab::activation::rows;
use activation_lab::experiment::depth::measure::{BINS, measure};
use activation_lab::experiment::depth::setup::DepthSetup;
use activation_lab::experiment::depth::theory::theory;
use activation_lab::nn::initialisation::{Distribution, Initialisation};

use crate::support::{HE, XAVIER, formula, near, passages, setup, spread};

const NETS: u32 = 100;
const DEPTHS: [usize; 5] = [5, 10, 22, 30, 50];

#[test]
fn he_keeps_the_signal_through_fifty_layers_up_to_the_spread_of_a_width_of_64() {
    let passages = passages(&setup("relu", HE, 64, 50), NETS);
    for (depth, want) in DEPTHS.into_iter().zip([0.99, 0.92, 0.64, 0.52, 0.61]) {
        let spread = spread(&passages, |it| it.forward[depth]);
        assert!((spread.low..spread.high).contains(&want), "{depth} layers: {want} is not in {spread:?}");
        // The logarithm of the mean square does a random walk of variance 5 / width and mean -5 / 2 width.
        let median = (-1.25 * depth as f64 / 64.0).exp();
        let (low, high) = spread.interval;
        assert!((low * 0.97..high * 1.03).contains(&median), "{depth} layers: {median} is not in {spread:?}");
    }
}

#[test]
fn with_xavier_the_signal_loses_half_of_its_square_in_every_layer() {
    let he = passages(&setup("relu", HE, 64, 50), NETS);
    let xavier = passages(&setup("relu", XAVIER, 64, 50), NETS);
    for (depth, want) in DEPTHS.into_iter().zip([0.168, 0.025, 3.6e-4, 1.5e-5, 1.7e-8]) {
        let spread = spread(&xavier, |it| it.forward[depth]);
        assert!((spread.low..spread.high).contains(&want), "{depth} layers: {want} is not in {spread:?}");
        // The same standard numbers: the two differ by √2 per layer and by nothing else.
        let factor = 2_f64.powf(-0.5 * depth as f64);
        for (he, xavier) in he.iter().zip(&xavier) {
            near(xavier.forward[depth] / he.forward[depth] / factor, 1.0, 1e-4, "Xavier against He");
        }
    }
    let ahead = theory(&setup("relu", XAVIER, 64, 30)).forward;
    near(ahead[30], 3.05e-5, 5e-8, "2^(-L/2) at 30 layers");
}

#[test]
fn theory_and_wide_networks_agree_layer_by_layer_for_every_function_and_initialisation() {
    for id in ["tanh", "gelu", "softplus"] {
        for initialisation in
            [XAVIER, Initialisation::Torch, Initialisation::VariancePreserving(Distribution::Normal)]
        {
            let setup = setup(id, initialisation, 200, 6);
            let (measured, ahead) = (passages(&setup, 20), theory(&setup));
            for layer in 0..=6 {
                let got = spread(&measured, |it| it.forward[layer]).median / ahead.forward[layer];
                near(got, 1.0, 0.1, &format!("{id}, {initialisation:?}, signal, layer {layer}"));
                let got = spread(&measured, |it| it.backward[layer]).median / ahead.backward[layer];
                near(got, 1.0, 0.2, &format!("{id}, {initialisation:?}, gradient, layer {layer}"));
            }
        }
    }
}

#[test]
fn the_share_of_saturated_units_grows_with_the_gain() {
    let share = |gain: f64| {
        let setup = DepthSetup { gain, ..setup("tanh", XAVIER, 64, 5) };
        spread(&passages(&setup, 10), |it| it.saturated[4]).median
    };
    assert!(
        share(1.0) == 0.0 && share(3.0) > 0.1 && share(30.0) > 0.8,
        "{} {} {}",
        share(1.0),
        share(3.0),
        share(30.0)
    );
}

#[test]
fn every_function_passes_and_what_overflows_is_infinite_and_no_panic() {
    for row in rows::ALL {
        let setup = DepthSetup { function: Function::new(row), ..setup("relu", HE, 8, 12) };
        let passage = measure(&setup, 1);
        assert_eq!((passage.forward.len(), passage.backward.len()), (13, 13), "{}", row.id);
        assert!(passage.histograms.iter().all(|it| it.len() == BINS && it.iter().sum::<u32>() <= 8));
        theory(&setup);
    }
    let setup = DepthSetup { function: formula("exp(x)"), gain: 10.0, ..setup("relu", HE, 8, 12) };
    assert!(!measure(&setup, 1).forward[12].is_finite());
    assert!(!theory(&setup).forward[12].is_finite());
}
