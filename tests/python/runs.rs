//! A run that is taken along prints the losses of the screen.

use activation_lab::activation::{Formula, Function, rows};
use activation_lab::nn::data::dataset::Dataset;
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::network::{Layer, Network};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::samples::Split;
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};
use activation_lab::nn::trainer::Trainer;
use activation_lab::page::train::script::{self, Language, numbers::numbers, script};
use activation_lab::worker::message::command::RunId;
use activation_lab::worker::message::event::{LayerNumbers, Weights};

use crate::interpreter::run;

const EPOCHS: u32 = 12;

fn row(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn layer(width: usize, function: Function, parameters: Parameters) -> LayerRecipe {
    LayerRecipe { width, function, parameters }
}

fn task(source: Source) -> Task {
    Task {
        source,
        samples: 200,
        noise: 0.1,
        test_share: 0.25,
        features: vec![Feature::X1, Feature::X2],
        scaling: Scaling::Standardised,
    }
}

/// Two moons with tanh by plain descent.
fn plain() -> Recipe {
    Recipe {
        task: task(Source::Moons),
        layers: vec![layer(8, row("tanh"), Parameters::Fixed), layer(6, row("gelu"), Parameters::Fixed)],
        output: Output::Sigmoid,
        initialisation: Initialisation::Glorot(Distribution::Normal),
        bias: 0.0,
        optimiser: Optimiser::Sgd,
        learning_rate: 0.1,
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: 16,
        seed: 7,
        epsilon: 0.01,
    }
}

/// Three classes with learned parameters, a formula, dropout, penalties, clipping and Adam.
fn rich() -> Recipe {
    let formula = Function::from(Formula::parse("x*sigmoid(a*x) + 0.1*min(x, 0)").expect("a formula"));
    Recipe {
        task: task(Source::Spiral { arms: 3 }),
        layers: vec![
            layer(10, row("swish"), Parameters::Learned),
            layer(9, formula, Parameters::Learned),
            layer(7, row("leaky_relu"), Parameters::Fixed),
        ],
        output: Output::Softmax,
        optimiser: Optimiser::AdamW { beta1: 0.9, beta2: 0.99, weight_decay: 0.01 },
        learning_rate: 0.01,
        schedule: Schedule::Cosine { epochs: 20 },
        l1: 1e-3,
        l2: 1e-3,
        clip: Some(0.5),
        dropout: 0.2,
        batch_size: 13,
        ..plain()
    }
}

/// A curve, with a step-wise rate and momentum.
fn curve() -> Recipe {
    Recipe {
        task: Task { features: vec![Feature::X1], ..task(Source::XSinX) },
        layers: vec![
            layer(12, row("elu"), Parameters::Learned),
            layer(12, row("softplus"), Parameters::Learned),
        ],
        output: Output::Linear,
        initialisation: Initialisation::Torch,
        optimiser: Optimiser::Nesterov { momentum: 0.9 },
        learning_rate: 0.01,
        schedule: Schedule::Step { every: 4, factor: 0.5 },
        l2: 1e-3,
        ..plain()
    }
}

fn layers(network: &Network) -> Vec<LayerNumbers> {
    let parameters = |layer: &Layer| match &layer.activation {
        Some(it) => (0..it.params().len()).map(|index| it.args()[index]).collect(),
        None => Vec::new(),
    };
    let numbers = network.layers.iter().map(|it| LayerNumbers {
        weights: it.weights.clone(),
        biases: it.biases.clone(),
        parameters: parameters(it),
    });
    numbers.collect()
}

/// A whole program, and the losses it has to print: epoch, training, test.
fn taken_along(language: Language, recipe: &Recipe) -> (String, Vec<[String; 3]>) {
    let data = Dataset::load(&recipe.task, recipe.seed);
    let split = Split { train: data.train, test: data.test };
    let mut trainer = Trainer::new(recipe.clone(), split.clone());
    trainer.advance(EPOCHS);
    let history = trainer.take_history();
    let weights = Weights {
        run: RunId(1),
        epoch: EPOCHS,
        step: trainer.steps(),
        initial: layers(trainer.initial()),
        current: layers(trainer.network()),
        train: split.train,
        test: split.test,
    };
    let json = numbers(recipe, &weights, &history);
    let losses = history
        .iter()
        .map(|it| [it.epoch.to_string(), format!("{:.4}", it.train.loss), format!("{:.4}", it.test.loss)]);
    (script(language, recipe, EPOCHS, script::Source::Inline(&json)), losses.collect())
}

fn assert_reproduces(recipe: &Recipe) {
    let (program, want) = taken_along(Language::NumPy, recipe);
    let printed = run(&program);
    let lines: Vec<Vec<&str>> = printed.lines().map(|it| it.split_whitespace().collect()).collect();
    assert_eq!(lines.len(), want.len(), "{printed}");
    for (line, [epoch, train, test]) in lines.iter().zip(&want) {
        // epoch 3 train 0.1234 (screen 0.1234) test 0.1234 (screen 0.1234)
        let said = [line[1], line[3], line[7]];
        assert_eq!(said, [epoch.as_str(), train, test], "{printed}");
    }
}

#[test]
fn two_moons_by_plain_descent_print_the_losses_of_the_screen() {
    assert_reproduces(&plain());
}

#[test]
fn learned_parameters_a_formula_dropout_and_penalties_print_the_losses_of_the_screen() {
    assert_reproduces(&rich());
}

#[test]
fn a_curve_with_momentum_and_a_falling_rate_prints_the_losses_of_the_screen() {
    assert_reproduces(&curve());
}

/// Writes every program into the folder that `PROGRAMS` names, to be run elsewhere.
#[test]
fn programs_of_all_languages_are_complete() {
    for (name, recipe) in [("plain", plain()), ("rich", rich()), ("curve", curve())] {
        for language in Language::ALL {
            let (program, _) = taken_along(language, &recipe);
            let is_name = |it: &&str| {
                !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            };
            // What stands between two signs of one line; a matrix product has spaces around its sign.
            let left = program.lines().find_map(|line| {
                let parts: Vec<&str> = line.split('@').collect();
                parts[1..].iter().take(parts.len().saturating_sub(2)).copied().find(is_name)
            });
            assert_eq!(left, None, "{name} in {}", language.name());
            if let Ok(folder) = std::env::var("PROGRAMS") {
                let file = format!("{folder}/{name}_{}.py", language.name());
                std::fs::write(file, program).expect("the folder is there");
            }
        }
    }
}
