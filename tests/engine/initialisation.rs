//! Initial weights have the moments that their names promise.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::initialisation::Distribution::{Normal, Uniform};
use activation_lab::nn::initialisation::Initialisation;
use activation_lab::nn::network::{Layer, Network};
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::Recipe;
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::workspace::Workspace;

use crate::common::{function, numbers, recipe};

const FAN_IN: usize = 200;
const FAN_OUT: usize = 120;

fn network(function: &Function, initialisation: Initialisation, widths: &[usize]) -> Network {
    let recipe = Recipe { initialisation, ..recipe(function, widths, Output::Sigmoid) };
    Network::new(FAN_IN, 1, &recipe, &mut Rng::new(7, Stream::Weights))
}

fn moments(numbers: &[f32]) -> (f64, f64, f64) {
    let n = numbers.len() as f64;
    let mean = numbers.iter().map(|&it| f64::from(it)).sum::<f64>() / n;
    let variance = numbers.iter().map(|&it| (f64::from(it) - mean).powi(2)).sum::<f64>() / n;
    (mean, variance, numbers.iter().map(|it| f64::from(it.abs())).fold(0.0, f64::max))
}

fn first(initialisation: Initialisation) -> Layer {
    network(&function("relu"), initialisation, &[FAN_OUT]).layers.remove(0)
}

#[test]
fn weights_have_the_variance_of_their_initialisation() {
    let (fan_in, fan_out) = (FAN_IN as f64, FAN_OUT as f64);
    for distribution in [Normal, Uniform] {
        for (initialisation, variance) in [
            (Initialisation::He(distribution), 2.0 / fan_in),
            (Initialisation::Glorot(distribution), 2.0 / (fan_in + fan_out)),
            (Initialisation::Lecun(distribution), 1.0 / fan_in),
            // In front of the first layer there is no activation.
            (Initialisation::VariancePreserving(distribution), 1.0 / fan_in),
            (Initialisation::Gain { gain: 3.0, distribution }, 9.0 / fan_in),
        ] {
            let (mean, got, reach) = moments(&first(initialisation).weights);
            assert!((got / variance - 1.0).abs() < 0.03, "{initialisation:?}: {got} instead of {variance}");
            assert!(mean.abs() < 4.0 * (variance / (fan_in * fan_out)).sqrt(), "{initialisation:?}: {mean}");
            let deviations = reach / variance.sqrt();
            let expected = if distribution == Uniform { 1.7..=3.0_f64.sqrt() + 1e-6 } else { 3.5..=6.0 };
            assert!(expected.contains(&deviations), "{initialisation:?} reaches {deviations} deviations");
        }
    }
}

#[test]
fn pytorch_s_default_draws_weights_and_biases_within_one_over_the_root_of_fan_in() {
    let layer = first(Initialisation::Torch);
    let limit = 1.0 / (FAN_IN as f64).sqrt();
    for numbers in [&layer.weights, &layer.biases] {
        let (_, variance, reach) = moments(numbers);
        assert!(reach <= limit && reach > 0.95 * limit);
        assert!((variance / (limit * limit / 3.0) - 1.0).abs() < 0.25);
    }
}

#[test]
fn the_playground_s_classic_is_uniform_within_a_half_whatever_the_shape() {
    let (_, variance, reach) = moments(&first(Initialisation::Classic).weights);
    assert!(reach <= 0.5 && reach > 0.499);
    assert!((variance * 12.0 - 1.0).abs() < 0.03);
}

#[test]
fn zeros_are_zeros_and_biases_start_where_the_recipe_says() {
    let layer = first(Initialisation::Zeros);
    assert!(layer.weights.iter().all(|&it| it == 0.0));
    assert!(layer.biases.iter().all(|&it| it == 0.1));
}

#[test]
fn the_gain_of_a_layer_is_that_of_the_activation_in_front_of_it() {
    let preserving = Initialisation::VariancePreserving(Normal);
    for id in ["tanh", "relu", "gelu", "sigmoid"] {
        let network = network(&function(id), preserving, &[FAN_OUT, FAN_OUT, 100]);
        let gain = function(id).facts().gaussian.forward_gain();
        for (layer, gain) in network.layers.iter().take(3).zip([1.0, gain, gain]) {
            let (_, variance, _) = moments(&layer.weights);
            let expected = gain * gain / layer.fan_in as f64;
            assert!((variance / expected - 1.0).abs() < 0.05, "{id}: {variance} instead of {expected}");
        }
    }
}

#[test]
fn variance_preserving_weights_keep_the_second_moment_of_pre_activations_through_ten_layers() {
    for id in ["tanh", "relu", "gelu", "mish", "sigmoid", "softplus"] {
        let initialisation = Initialisation::VariancePreserving(Normal);
        let recipe =
            Recipe { initialisation, bias: 0.0, ..recipe(&function(id), &[256; 10], Output::Sigmoid) };
        let network = Network::new(256, 1, &recipe, &mut Rng::new(1, Stream::Weights));
        let mut rng = Rng::new(2, Stream::Data);
        let features = (0..256 * 128).map(|_| rng.normal() as f32).collect();
        let labels = Targets::Classes { labels: vec![0; 128], classes: 2 };
        let samples = Samples { inputs: 256, features, targets: labels };
        let mut workspace = Workspace::new(&network, 128);
        workspace.load(&samples, 0..128);
        network.forward(&mut workspace);
        for trace in &workspace.traces[..10] {
            let z = trace.pre_activation.live().as_flattened();
            let moment = z.iter().map(|&it| f64::from(it).powi(2)).sum::<f64>() / z.len() as f64;
            assert!((0.6..1.6).contains(&moment), "{id}: {moment}");
        }
    }
}

#[test]
fn functions_share_the_numbers_that_their_weights_are_made_of() {
    let lecun = Initialisation::Lecun(Normal);
    let of = |id: &str, it: Initialisation| network(&function(id), it, &[30, 20]);
    assert_eq!(numbers(&of("relu", lecun)), numbers(&of("gelu", lecun)));
    let (plain, scaled) = (of("gelu", lecun), of("gelu", Initialisation::VariancePreserving(Normal)));
    let gain = function("gelu").facts().gaussian.forward_gain() as f32;
    for (layer, gain) in [(0, 1.0), (1, gain)] {
        for (plain, scaled) in plain.layers[layer].weights.iter().zip(&scaled.layers[layer].weights) {
            assert!((plain * gain - scaled).abs() <= 1e-6 * scaled.abs());
        }
    }
}

#[test]
fn every_function_has_a_usable_gain() {
    for row in rows::ALL {
        let gain = Initialisation::VariancePreserving(Normal).gain_behind(&Function::new(row));
        assert!((0.05..20.0).contains(&gain), "{}: {gain}", row.id);
    }
}
