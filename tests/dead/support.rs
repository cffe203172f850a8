//! Runs that the tests vary.

use activation_lab::activation::{Function, rows};
use activation_lab::experiment::lights::setup::LightsSetup;
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

/// Two moons, all training samples in each step.
pub fn moons(id: &str, widths: &[usize], optimiser: Optimiser, learning_rate: f32, seed: u32) -> LightsSetup {
    let layer =
        |width: &usize| LayerRecipe { width: *width, function: function(id), parameters: Parameters::Fixed };
    let recipe = Recipe {
        task: Task {
            source: Source::Moons,
            samples: 512,
            noise: 0.2,
            test_share: 0.5,
            features: vec![Feature::X1, Feature::X2],
            scaling: Scaling::Raw,
        },
        layers: widths.iter().map(layer).collect(),
        output: Output::Sigmoid,
        initialisation: Initialisation::He(Distribution::Normal),
        bias: 0.0,
        optimiser,
        learning_rate,
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: 256,
        seed,
        epsilon: 0.05,
    };
    LightsSetup { recipe, steps: 300, cure: None }
}
