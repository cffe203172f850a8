//! Whole runs: they learn, they repeat, they notice when they break.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::data::{DataSet, Points};
use activation_lab::nn::dead::{DeadUnit, DeadUnits, SignsOfLife};
use activation_lab::nn::divergence::Quantity;
use activation_lab::nn::evaluate::{score, sweep};
use activation_lab::nn::init::Initialisation;
use activation_lab::nn::network::Network;
use activation_lab::nn::probe::{BINS, Probe, REACH};
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::setup::Setup;
use activation_lab::nn::surface::{SIDE, Surface};
use activation_lab::nn::trainer::Trainer;
use activation_lab::nn::workspace::Workspace;

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).unwrap())
}

fn trainer(id: &str) -> Trainer {
    Trainer::new(Setup::new(function(id)))
}

fn network(id: &str) -> Network {
    Network::new(&[8, 8], function(id), Initialisation::HeNormal, &mut Rng::new(1, Stream::Weights))
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

#[test]
fn every_function_lowers_its_loss_on_every_data_set() {
    for row in rows::ALL {
        for data_set in DataSet::ALL {
            let mut trainer = Trainer::new(Setup { data_set, ..Setup::new(Function::new(row)) });
            let before = trainer.train_score().loss;
            trainer.advance(30);
            let after = trainer.train_score().loss;
            assert_eq!(trainer.divergence(), None, "{} on {data_set:?}", row.id);
            assert!(after < before, "{} on {data_set:?}: {before} to {after}", row.id);
        }
    }
}

#[test]
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

#[test]
fn units_are_dead_when_no_sample_moves_them() {
    let points = DataSet::Moons.generate(300, 0.15, 1);
    for (id, dead) in [("relu", 8), ("relu6", 8), ("leaky_relu", 0), ("elu", 0)] {
        let mut network = network(id);
        network.layers[0].biases.fill(-50.0);
        assert_eq!(dead_units(&network, &points)[0].len(), dead, "{id}");
    }
}

#[test]
fn a_unit_that_is_inactive_for_all_samples_but_one_is_not_dead() {
    let mut network = network("relu");
    network.layers[0].weights.fill(0.0);
    network.layers[0].biases.fill(-1.0);
    network.layers[0].weights[2 * 3] = 1.0;
    let points = Points { x: vec![0.0, 2.0], y: vec![0.0; 2], label: vec![0.0, 1.0] };
    let alive = dead_units(&network, &points)[0].iter().all(|it| it.unit != 3);
    assert!(alive);
    assert_eq!(dead_units(&network, &points)[0].len(), 7);
}

#[test]
fn a_dead_unit_remembers_since_when_and_forgets_when_it_revives() {
    let points = DataSet::Moons.generate(50, 0.1, 1);
    let (alive, mut dying) = (network("relu"), network("relu"));
    dying.layers[1].biases[5] = -1e3;
    let mut dead = DeadUnits::new(&alive);
    for (network, step, expected) in [
        (&alive, 0, None),
        (&dying, 7, Some(7)),
        (&dying, 9, Some(7)),
        (&alive, 11, None),
        (&dying, 13, Some(13)),
    ] {
        dead.observe(&signs(network, &points), step);
        let seen = dead.layers().nth(1).unwrap().iter().find(|it| it.unit == 5).map(|it| it.since_step);
        assert_eq!(seen, expected, "at step {step}");
    }
}

#[test]
fn the_probe_counts_every_pre_activation_once() {
    let points = DataSet::Circle.generate(700, 0.1, 1);
    let mut network = network("tanh");
    network.layers[0].biases[0] = 1e3;
    network.layers[0].biases[1] = -1e3;
    let mut workspace = Workspace::new(&network, 256);
    let layers = Probe::new(&network, 0.05).run(&network, &points, &mut workspace);
    assert_eq!(layers.len(), 2);
    for layer in &layers {
        assert_eq!(layer.counts.len(), BINS);
        assert_eq!(layer.counts.iter().sum::<u32>() + layer.under + layer.over, 700 * 8);
    }
    assert!(layers[0].under >= 700 && layers[0].over >= 700);
    assert!(layers[0].left_saturated >= 0.125 && layers[0].right_saturated >= 0.125);
}

#[test]
fn the_probe_agrees_with_a_sum_in_f64() {
    let points = DataSet::Spiral.generate(300, 0.1, 1);
    let network = network("relu");
    let layer = &network.layers[0];
    let mut pre_activations = Vec::new();
    for (weights, bias) in layer.weights.chunks(2).zip(&layer.biases) {
        let places = points.x.iter().zip(&points.y);
        pre_activations.extend(places.map(|(x, y)| f64::from(bias + weights[0] * x + weights[1] * y)));
    }
    let n = pre_activations.len() as f64;
    let mean = pre_activations.iter().sum::<f64>() / n;
    let variance = pre_activations.iter().map(|z| (z - mean).powi(2)).sum::<f64>() / n;
    let negative = pre_activations.iter().filter(|&&z| z <= 0.0).count() as f64 / n;
    let probe =
        Probe::new(&network, 0.05).run(&network, &points, &mut Workspace::new(&network, 256)).remove(0);
    assert!((probe.mean - mean).abs() < 1e-6 && (probe.spread - variance.sqrt()).abs() < 1e-6);
    assert_eq!((probe.left_saturated, probe.right_saturated, probe.flat_inside), (negative, 0.0, 0.0));
    assert_eq!(probe.exact_zeros, negative);
    let width = f64::from(2.0 * REACH) / BINS as f64;
    let in_bin = |bin: usize| {
        let low = f64::from(-REACH) + bin as f64 * width;
        pre_activations.iter().filter(|&&z| low <= z && z < low + width).count() as u32
    };
    assert_eq!(probe.counts, (0..BINS).map(in_bin).collect::<Vec<_>>());
}

#[test]
fn the_surface_starts_at_the_top_left() {
    let mut network = network("identity");
    let set = |network: &mut Network, x: f32, y: f32| {
        for layer in &mut network.layers {
            layer.weights.fill(0.0);
            layer.weights[0] = 1.0;
        }
        network.layers[0].weights[..2].copy_from_slice(&[x, y]);
    };
    let mut workspace = Workspace::new(&network, 256);
    let (left, right) = (SIDE * SIDE / 2, SIDE * SIDE / 2 + SIDE - 1);
    let (top, bottom) = (SIDE / 2, SIDE * (SIDE - 1) + SIDE / 2);
    for (x, y, low, high) in [(5.0, 0.0, left, right), (0.0, 5.0, bottom, top)] {
        set(&mut network, x, y);
        let bytes = Surface::new(2.0).probabilities(&network, &mut workspace);
        assert_eq!(bytes.len(), SIDE * SIDE);
        assert!(bytes[low] < 5 && bytes[high] > 250, "{} {}", bytes[low], bytes[high]);
    }
}

#[test]
fn a_score_over_many_points_is_the_mean_over_them() {
    let (points, network) = (DataSet::Moons.generate(600, 0.2, 1), network("silu"));
    let mut workspace = Workspace::new(&network, 256);
    let whole = score(&network, &points, &mut workspace);
    let mut parts = (0.0, 0.0);
    for index in 0..points.len() {
        let one =
            Points { x: vec![points.x[index]], y: vec![points.y[index]], label: vec![points.label[index]] };
        let score = score(&network, &one, &mut workspace);
        parts = (parts.0 + score.loss / 600.0, parts.1 + score.accuracy / 600.0);
    }
    assert!((whole.loss - parts.0).abs() < 1e-9 && (whole.accuracy - parts.1).abs() < 1e-9);
}

fn signs(network: &Network, points: &Points) -> SignsOfLife {
    let mut signs = SignsOfLife::new(network);
    sweep(network, points, &mut Workspace::new(network, 256), |batch| signs.add(batch));
    signs
}

fn dead_units(network: &Network, points: &Points) -> Vec<Vec<DeadUnit>> {
    let mut dead = DeadUnits::new(network);
    dead.observe(&signs(network, points), 0);
    dead.layers().collect()
}

/// After five epochs of the default setup. A change of the arithmetic changes them, a change of platform may not.
const GOLDEN_WEIGHTS: [(&str, u64); 3] =
    [("relu", 0x6490_c4b4_1a86_cdf6), ("gelu", 0xc8ce_ed46_e574_472c), ("softplus", 0xdb66_39dc_042c_e061)];
