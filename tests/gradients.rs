//! The backward pass against finite differences of the loss, over every function and initialisation.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::backward::Gradient;
use activation_lab::nn::data::{DataSet, Points};
use activation_lab::nn::init::Initialisation;
use activation_lab::nn::loss::binary_cross_entropy;
use activation_lab::nn::network::Network;
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::workspace::Workspace;

/// Not a multiple of the lanes: the padding has to stay out of the gradient.
const SAMPLES: usize = 37;

/// Step of the difference quotient, in f64.
const STEP: f64 = 1e-6;

/// The mean loss in f64, sample by sample: an independent and more accurate forward pass.
fn loss(network: &Network, parameters: &[Vec<f64>], points: &Points) -> f64 {
    let of_sample = |index: usize| {
        let mut input = vec![f64::from(points.x[index]), f64::from(points.y[index])];
        for (layer, parameters) in network.layers.iter().zip(parameters) {
            let (weights, biases) = parameters.split_at(layer.weights.len());
            let rows = weights.chunks(layer.fan_in).zip(biases);
            let sums = rows.map(|(row, bias)| bias + row.iter().zip(&input).map(|(w, x)| w * x).sum::<f64>());
            input = sums.map(|z| layer.activation.as_ref().map_or(z, |function| function.value(z))).collect();
        }
        let margin = (2.0 * f64::from(points.label[index]) - 1.0) * input[0];
        (-margin).max(0.0) + (-margin.abs()).exp().ln_1p()
    };
    (0..points.len()).map(of_sample).sum::<f64>() / points.len() as f64
}

fn wide(network: &Network) -> Vec<Vec<f64>> {
    let layers = network.layers.iter();
    layers.map(|layer| layer.weights.iter().chain(&layer.biases).map(|&it| f64::from(it)).collect()).collect()
}

fn grows_without_bound(function: &Function) -> bool {
    function.facts().at_plus_infinity.derivative.is_infinite()
}

fn network(function: &Function, initialisation: Initialisation) -> Network {
    let mut rng = Rng::new(3, Stream::Weights);
    let mut network = Network::new(&[5, 4], function, initialisation, &mut rng);
    for bias in network.layers.iter_mut().flat_map(|layer| &mut layer.biases) {
        *bias = 0.3 * rng.normal() as f32;
    }
    if grows_without_bound(function) {
        // It multiplies every rounding error; small weights keep its units where the others are.
        network.layers.iter_mut().flat_map(|layer| &mut layer.weights).for_each(|weight| *weight *= 0.25);
    }
    network
}

/// The largest difference between the gradient and the difference quotients.
fn largest_error(network: &Network, points: &Points) -> f64 {
    let mut workspace = Workspace::new(network, SAMPLES);
    let mut gradient = Gradient::new(network);
    workspace.load(points, 0..points.len());
    network.forward(&mut workspace);
    let mean = binary_cross_entropy(&mut workspace);
    gradient.backward(network, &mut workspace);

    let mut parameters = wide(network);
    assert!((mean - loss(network, &parameters, points)).abs() < 1e-6);
    let mut worst: f64 = 0.0;
    for layer in 0..parameters.len() {
        let ours = gradient.layers[layer].weights.iter().chain(&gradient.layers[layer].biases);
        for (index, &ours) in ours.enumerate() {
            let centre = parameters[layer][index];
            let mut at = |value: f64| {
                parameters[layer][index] = value;
                loss(network, &parameters, points)
            };
            let slope = (at(centre + STEP) - at(centre - STEP)) / (2.0 * STEP);
            at(centre);
            worst = worst.max((f64::from(ours) - slope).abs());
        }
    }
    worst
}

#[test]
fn the_gradient_is_the_slope_of_the_loss_for_every_function_and_initialisation() {
    let points = DataSet::Spiral.generate(SAMPLES, 0.1, 1);
    for row in rows::ALL {
        for initialisation in Initialisation::ALL {
            let error = largest_error(&network(&Function::new(row), initialisation), &points);
            assert!(error < 2e-6, "{} with {initialisation:?}: {error:e}", row.id);
        }
    }
}

#[test]
fn the_gradient_does_not_depend_on_what_the_workspace_held_before() {
    let points = DataSet::Moons.generate(SAMPLES, 0.1, 1);
    let network = network(&Function::new(rows::by_id("gelu").unwrap()), Initialisation::HeNormal);
    let gradient = |workspace: &mut Workspace| {
        let mut gradient = Gradient::new(&network);
        workspace.load(&points, 0..11);
        network.forward(workspace);
        binary_cross_entropy(workspace);
        gradient.backward(&network, workspace);
        gradient
    };
    let fresh = gradient(&mut Workspace::new(&network, 11));
    let mut used = Workspace::new(&network, SAMPLES);
    used.load(&points, 0..SAMPLES);
    network.forward(&mut used);
    binary_cross_entropy(&mut used);
    assert_eq!(gradient(&mut used), fresh);
}
