//! Recipes and samples that the tests vary.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::network::Network;
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::rng::{Rng, Stream};
use activation_lab::nn::samples::{Samples, Split, Targets};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Scaling, Source, Task};
use activation_lab::nn::trainer::Trainer;

pub const OUTPUTS: [Output; 5] =
    [Output::Linear, Output::Sigmoid, Output::Softmax, Output::LogSigmoidNll, Output::SigmoidSquaredError];

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

pub fn layers(function: &Function, widths: &[usize]) -> Vec<LayerRecipe> {
    let layer =
        |&width: &usize| LayerRecipe { width, function: function.clone(), parameters: Parameters::Fixed };
    widths.iter().map(layer).collect()
}

/// Plain descent on whatever data a test brings; the task is not looked at.
pub fn recipe(function: &Function, widths: &[usize], output: Output) -> Recipe {
    Recipe {
        task: Task {
            source: Source::Circle,
            samples: 0,
            noise: 0.0,
            test_share: 0.25,
            features: Vec::new(),
            scaling: Scaling::Raw,
        },
        layers: layers(function, widths),
        output,
        initialisation: Initialisation::Glorot(Distribution::Normal),
        bias: 0.1,
        optimiser: Optimiser::Sgd,
        learning_rate: 0.1,
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: 16,
        seed: 1,
        epsilon: 0.01,
    }
}

/// Normal points with targets that depend on them: what `output` is meant for.
pub fn samples(n: usize, inputs: usize, output: Output) -> Samples {
    let mut rng = Rng::new(5, Stream::Data);
    let features: Vec<f32> = (0..n * inputs).map(|_| rng.normal() as f32).collect();
    let sum = |sample: usize| (0..inputs).map(|input| features[input * n + sample]).sum::<f32>();
    let class = |sample: usize, classes: u8| {
        (sum(sample) + 0.5 * f32::from(classes)).clamp(0.0, f32::from(classes - 1)) as u8
    };
    let labels = |classes: u8| Targets::Classes {
        labels: (0..n).map(|sample| class(sample, classes)).collect(),
        classes: classes.into(),
    };
    let targets = match output {
        Output::Linear => Targets::Values((0..n).map(|sample| 0.5 * sum(sample) - 0.2).collect()),
        Output::Sigmoid | Output::SigmoidSquaredError => labels(2),
        Output::Softmax | Output::LogSigmoidNll => labels(3),
    };
    Samples { inputs, features, targets }
}

/// The same samples for training and testing.
pub fn both(samples: &Samples) -> Split {
    Split { train: samples.clone(), test: samples.clone() }
}

pub fn trainer(recipe: &Recipe, samples: &Samples) -> Trainer {
    Trainer::new(recipe.clone(), both(samples))
}

/// Every weight and bias, layer by layer.
pub fn numbers(network: &Network) -> Vec<f32> {
    network.layers.iter().flat_map(|it| it.weights.iter().chain(&it.biases)).copied().collect()
}

/// A disc inside a ring.
pub fn ring(n: usize) -> Samples {
    let mut samples = samples(n, 2, Output::Sigmoid);
    let inside =
        |sample: usize| samples.features[sample].powi(2) + samples.features[n + sample].powi(2) < 1.2;
    let labels = (0..n).map(|it| u8::from(inside(it))).collect();
    samples.targets = Targets::Classes { labels, classes: 2 };
    samples
}
