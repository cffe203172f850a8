//! What is seen of a network over a whole set of points: scores, dead units, histograms, the surface.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::data::{DataSet, Points};
use activation_lab::nn::dead::{DeadUnit, DeadUnits, SignsOfLife};
use activation_lab::nn::evaluate::{score, sweep};
use activation_lab::nn::init::Initialisation;
use activation_lab::nn::network::Network;
use activation_lab::nn::probe::{BINS, Probe, REACH};
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::surface::{SIDE, Surface};
use activation_lab::nn::workspace::Workspace;

fn network(id: &str) -> Network {
    Network::new(
        &[8, 8],
        &Function::new(rows::by_id(id).unwrap()),
        Initialisation::HeNormal,
        &mut Rng::new(1, Stream::Weights),
    )
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
