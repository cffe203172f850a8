//! Whole runs: they learn, they repeat, they notice when they break.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::data::DataSet;
use activation_lab::nn::divergence::Quantity;
use activation_lab::nn::init::Initialisation;
use activation_lab::nn::network::Network;
use activation_lab::nn::setup::Setup;
use activation_lab::nn::trainer::Trainer;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).unwrap())
}

fn trainer(id: &str) -> Trainer {
    Trainer::new(Setup::new(function(id)))
}

/// The bits of every weight and bias, as FNV-1a.
fn checksum(network: &Network) -> u64 {
    let parameters = network.layers.iter().flat_map(|layer| layer.weights.iter().chain(&layer.biases));
    parameters.fold(0xcbf2_9ce4_8422_2325, |hash, parameter| {
        (hash ^ u64::from(parameter.to_bits())).wrapping_mul(0x0100_0000_01b3)
    })
}

#[test]
fn sigmoid_relu_and_gelu_reach_ninety_percent_on_two_moons() {
    for id in ["sigmoid", "relu", "gelu"] {
        let mut trainer = trainer(id);
        trainer.advance(300);
        let (train, test) = (trainer.train_score().accuracy, trainer.test_score().accuracy);
        assert!(train >= 0.9 && test >= 0.9, "{id}: {train} {test}");
    }
}

/// The set-up of the page; with smaller weights and steps where the slope grows without bound.
fn calm(function: Function) -> Setup {
    let grows = function.facts().at_plus_infinity.derivative.is_infinite();
    let setup = Setup::new(function);
    if grows {
        Setup { learning_rate: 0.01, initialisation: Initialisation::GlorotNormal, ..setup }
    } else {
        setup
    }
}

#[test]
fn a_function_whose_slope_grows_without_bound_breaks_a_run_that_others_survive() {
    let mut trainer = trainer("exponential");
    trainer.advance(30);
    let divergence = trainer.divergence().expect("a divergence");
    assert!(divergence.epoch <= 2, "{divergence:?}");
}

#[test]
fn every_function_lowers_its_loss_on_every_data_set() {
    for row in rows::ALL {
        for data_set in DataSet::ALL {
            let mut trainer = Trainer::new(Setup { data_set, ..calm(Function::new(row)) });
            let before = trainer.train_score().loss;
            trainer.advance(30);
            let after = trainer.train_score().loss;
            assert_eq!(trainer.divergence(), None, "{} on {data_set:?}", row.id);
            assert!(after < before, "{} on {data_set:?}: {before} to {after}", row.id);
        }
    }
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn a_seed_gives_the_same_weights_on_every_platform() {
    for (id, expected) in GOLDEN_WEIGHTS {
        let mut trainer = trainer(id);
        trainer.advance(5);
        assert_eq!(checksum(trainer.network()), expected, "{id}");
    }
}

#[test]
fn a_run_does_not_depend_on_how_it_is_sliced() {
    let mut whole = trainer("gelu");
    whole.advance(4);
    let mut epochs = trainer("gelu");
    (0..4).for_each(|_| epochs.advance(1));
    let mut steps = trainer("gelu");
    for _ in 0..4 * steps.steps_per_epoch() {
        steps.step();
        steps.probe();
        steps.train_score();
        steps.dead_units();
        steps.surface();
    }
    for other in [&mut epochs, &mut steps] {
        assert_eq!(other.network(), whole.network());
        assert_eq!((other.epoch(), other.steps()), (whole.epoch(), whole.steps()));
    }
    let losses = whole.take_losses();
    assert_eq!(losses.iter().map(|it| it.epoch).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(epochs.take_losses(), losses);
    assert_eq!(steps.take_losses(), losses);
}

#[test]
fn another_seed_gives_another_start() {
    let mut setup = Setup::new(function("relu"));
    let first = Trainer::new(setup.clone());
    setup.seed += 1;
    let second = Trainer::new(setup);
    assert_ne!(first.network(), second.network());
    assert_ne!(first.data(), second.data());
}

#[test]
fn functions_share_data_and_initial_weights() {
    let (relu, gelu) = (trainer("relu"), trainer("gelu"));
    assert_eq!(relu.data(), gelu.data());
    assert_eq!(checksum(relu.network()), checksum(gelu.network()));
}

#[test]
fn reset_returns_to_the_same_weights_and_the_same_run() {
    let mut trainer = trainer("relu");
    let initial = trainer.network().clone();
    trainer.advance(3);
    trainer.step();
    trainer.reset();
    assert_eq!((trainer.network(), trainer.epoch(), trainer.steps()), (&initial, 0, 0));
    trainer.advance(3);
    let mut fresh = Trainer::new(Setup::new(function("relu")));
    fresh.advance(3);
    assert_eq!(trainer.network(), fresh.network());
    assert_eq!(trainer.take_losses(), fresh.take_losses());
}

#[test]
fn a_new_learning_rate_holds_from_the_next_step_on() {
    let (mut slow, mut same) = (trainer("tanh"), trainer("tanh"));
    let rate = same.learning_rate();
    same.set_learning_rate(rate);
    slow.set_learning_rate(rate / 10.0);
    slow.step();
    same.step();
    // Biases start at 0: after one step they are the learning rate times a gradient.
    let bias = |trainer: &Trainer| trainer.network().layers[0].biases[0];
    assert!((bias(&same) / bias(&slow) - 10.0).abs() < 1e-5);
}

#[test]
fn a_far_too_high_learning_rate_is_noticed_where_it_breaks() {
    let mut trainer = Trainer::new(Setup { learning_rate: 1e6, ..Setup::new(function("leaky_relu")) });
    trainer.advance(300);
    let divergence = trainer.divergence().expect("the run diverges");
    assert_eq!(divergence.learning_rate, 1e6);
    assert_eq!(divergence.step, trainer.steps());
    assert_eq!(divergence.epoch, trainer.epoch() + 1);
    assert!(divergence.layer < trainer.network().layers.len());
    let stopped = trainer.network().clone();
    assert!(stopped.layers.iter().all(|layer| layer.weights.iter().all(|weight| weight.is_finite())));
    trainer.step();
    trainer.advance(10);
    assert_eq!((trainer.network(), trainer.divergence()), (&stopped, Some(divergence)));
    trainer.reset();
    assert_eq!(trainer.divergence(), None);
}

#[test]
fn a_step_that_overflows_names_the_quantity_and_the_layer() {
    let mut trainer = Trainer::new(Setup { learning_rate: f32::MAX, ..Setup::new(function("identity")) });
    trainer.advance(1);
    let divergence = trainer.divergence().expect("the run diverges");
    assert_eq!((divergence.step, divergence.epoch), (2, 1));
    assert_eq!((divergence.quantity, divergence.layer), (Quantity::PreActivation, 1));
}

/// After five epochs of the default setup. A change of the arithmetic changes them, a change of platform may not.
const GOLDEN_WEIGHTS: [(&str, u64); 3] =
    [("relu", 0x6490_c4b4_1a86_cdf6), ("gelu", 0xc8ce_ed46_e574_472c), ("softplus", 0xdb66_39dc_042c_e061)];
