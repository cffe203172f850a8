//! The backward pass against finite differences of the loss.

use activation_lab::activation::{Formula, Function, rows};
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{Parameters, Recipe};
use activation_lab::nn::rng::{QuickRng, Stream};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::trainer::Trainer;

use crate::common::{OUTPUTS, function, layers, recipe, samples, trainer};
use crate::reference::Reference;

/// Not a multiple of the lanes: the padding has to stay out of the gradient.
const SAMPLES: usize = 37;

/// Hidden layers whose steps are computed with SIMD lanes across units, and such of up to four units, where lanes run across samples.
const WIDTHS: [&[usize]; 2] = [&[5, 4], &[4, 3]];

/// Step of the difference quotient, in f64.
const STEP: f64 = 1e-6;

/// Batches of everything, and weights that keep the units of a function that grows without bound where the others are: it
/// multiplies every rounding error.
fn whole(function: &Function, widths: &[usize], output: Output) -> Recipe {
    let grows = function.facts().at_plus_infinity.derivative.is_infinite();
    let gain = if grows { 0.3 } else { 1.0 };
    let initialisation = Initialisation::Gain { gain, distribution: Distribution::Normal };
    Recipe { batch_size: SAMPLES, initialisation, ..recipe(function, widths, output) }
}

/// The largest difference between the gradient of the first step and difference quotients, relative to a slope of 1
/// where slopes are larger.
fn largest_error(recipe: &Recipe, inputs: usize) -> f64 {
    let samples = samples(SAMPLES, inputs, recipe.output);
    let mut run = trainer(recipe, &samples);
    let mut reference = Reference::new(run.network(), recipe.output);
    (reference.l1, reference.l2) = (recipe.l1.into(), recipe.l2.into());
    run.step();
    assert_eq!(run.divergence(), None);
    if recipe.dropout > 0.0 {
        reference.masks = masks(recipe);
    }
    let order = order(recipe);
    let samples = permuted(&samples, &order);
    let mut worst: f64 = 0.0;
    for layer in 0..reference.numbers.len() {
        let gradient = run.gradient(layer);
        for (index, &ours) in gradient.weights.iter().chain(&gradient.biases).enumerate() {
            let centre = reference.numbers[layer][index];
            let mut at = |value: f64| {
                reference.numbers[layer][index] = value;
                reference.objective(&samples)
            };
            let slope = (at(centre + STEP) - at(centre - STEP)) / (2.0 * STEP);
            at(centre);
            worst = worst.max((f64::from(ours) - slope).abs() / slope.abs().max(1.0));
        }
        if !gradient.parameters.is_empty() {
            worst = worst.max(parameter_error(&reference, layer, &run, &samples));
        }
    }
    worst
}

/// The same for the learned parameters of a layer's activation.
fn parameter_error(reference: &Reference, layer: usize, run: &Trainer, samples: &Samples) -> f64 {
    let function = reference.functions[layer].clone();
    let learnable = (0..function.params().len()).filter(|&it| function.param_derivative(it, 0.0).is_some());
    let error = |(parameter, ours): (usize, f32)| {
        let centre = function.args()[parameter];
        let at = |value: f64| {
            let mut moved = reference.clone();
            moved.functions[layer] = function.tuned(function.args().with(parameter, value));
            moved.objective(samples)
        };
        let slope = (at(centre + STEP) - at(centre - STEP)) / (2.0 * STEP);
        (f64::from(ours) - slope).abs() / slope.abs().max(1.0)
    };
    learnable.zip(run.gradient(layer).parameters).map(error).fold(0.0, f64::max)
}

/// The order of the first epoch, which says where in the batch a sample stands.
fn order(recipe: &Recipe) -> Vec<u32> {
    let mut order: Vec<u32> = (0..SAMPLES as u32).collect();
    QuickRng::new(recipe.seed, Stream::Shuffle, 0).shuffle(&mut order);
    order
}

fn permuted(samples: &Samples, order: &[u32]) -> Samples {
    let n = samples.len();
    let of = |row: usize| order.iter().map(move |&it| row * n + it as usize);
    let features = (0..samples.inputs).flat_map(of).map(|it| samples.features[it]).collect();
    let targets = match &samples.targets {
        Targets::Classes { labels, classes } => {
            Targets::Classes { labels: of(0).map(|it| labels[it]).collect(), classes: *classes }
        }
        Targets::Values(values) => Targets::Values(of(0).map(|it| values[it]).collect()),
    };
    Samples { inputs: samples.inputs, features, targets }
}

/// What dropout multiplies by in the first step, by the order in which it draws.
fn masks(recipe: &Recipe) -> Vec<Vec<Vec<f64>>> {
    let mut rng = QuickRng::new(recipe.seed, Stream::Dropout, 1);
    let kept = 1.0 / (1.0 - f64::from(recipe.dropout));
    recipe
        .layers
        .iter()
        .map(|layer| {
            let mut mask = vec![vec![0.0; SAMPLES]; layer.width];
            for sample in 0..SAMPLES {
                for unit in &mut mask {
                    unit[sample] = if rng.uniform() < recipe.dropout { 0.0 } else { kept };
                }
            }
            mask
        })
        .collect()
}

#[test]
fn the_gradient_is_the_slope_of_the_loss_for_every_function_and_output() {
    for row in rows::ALL {
        for (output, widths) in OUTPUTS.into_iter().flat_map(|it| WIDTHS.map(|widths| (it, widths))) {
            let error = largest_error(&whole(&Function::new(row), widths, output), 2);
            assert!(error < 3e-6, "{} with {output:?}, {widths:?}: {error:e}", row.id);
        }
    }
}

#[test]
fn the_gradient_is_the_slope_of_the_loss_at_any_depth_and_width() {
    // Four inputs are a whole vector, and half a panel.
    for (inputs, widths) in [&[][..], &[1], &[7], &[3, 2, 1], &[2, 5, 9], &[4; 8], &[12, 6, 3]]
        .into_iter()
        .flat_map(|it| [(6, it), (4, it)])
    {
        for output in OUTPUTS {
            let error = largest_error(&whole(&function("tanh"), widths, output), inputs);
            assert!(error < 3e-6, "{inputs} {widths:?} with {output:?}: {error:e}");
        }
    }
}

#[test]
fn the_gradient_by_learned_parameters_is_the_slope_of_the_loss() {
    let mut learnable = 0;
    for row in rows::ALL.iter().filter(|it| it.params.iter().any(|it| it.derivative.is_some())) {
        for output in OUTPUTS {
            for (dropout, widths) in [(0.0, WIDTHS[0]), (0.25, WIDTHS[0]), (0.25, WIDTHS[1])] {
                let mut recipe = Recipe { dropout, ..whole(&Function::new(row), widths, output) };
                recipe.layers[0].parameters = Parameters::Learned;
                recipe.layers[1].parameters = Parameters::Learned;
                let error = largest_error(&recipe, 2);
                assert!(error < 3e-6, "{} with {output:?}, {widths:?}, dropout {dropout}: {error:e}", row.id);
                learnable += 1;
            }
        }
    }
    assert!(learnable >= 7 * 15);
}

#[test]
fn a_formula_s_own_parameters_are_learned_like_those_of_the_table() {
    let formula = Function::from(Formula::parse("a * tanh(b * x) + 0.1 * x").unwrap());
    let mut recipe = whole(&formula, &[4, 3], Output::Softmax);
    recipe.layers[1].parameters = Parameters::Learned;
    let error = largest_error(&recipe, 3);
    assert!(error < 3e-6, "{error:e}");
}

#[test]
fn layers_may_have_different_functions() {
    let mut recipe = whole(&function("relu"), &[6, 5, 4], Output::Softmax);
    recipe.layers[1] = layers(&function("gelu"), &[5]).remove(0);
    recipe.layers[2] = layers(&Function::from(Formula::parse("x / (1 + x^2)").unwrap()), &[4]).remove(0);
    let error = largest_error(&recipe, 3);
    assert!(error < 3e-6, "{error:e}");
}

#[test]
fn penalties_add_their_slopes() {
    for (l1, l2, widths) in
        [(0.03, 0.0, WIDTHS[0]), (0.0, 0.5, WIDTHS[0]), (0.01, 0.2, WIDTHS[0]), (0.01, 0.2, WIDTHS[1])]
    {
        let recipe = Recipe { l1, l2, ..whole(&function("silu"), widths, Output::Sigmoid) };
        let error = largest_error(&recipe, 2);
        assert!(error < 3e-6, "{l1} {l2} {widths:?}: {error:e}");
    }
}

#[test]
fn what_dropout_leaves_out_has_no_gradient_and_what_it_keeps_has_more() {
    for id in ["elu", "tanh", "mish"] {
        for widths in WIDTHS {
            let recipe = Recipe { dropout: 0.4, ..whole(&function(id), widths, Output::Sigmoid) };
            let error = largest_error(&recipe, 2);
            assert!(error < 3e-6, "{id} {widths:?}: {error:e}");
        }
    }
}

#[test]
fn a_sample_that_a_function_is_not_defined_for_does_not_reach_others_through_the_padding() {
    // The padding of a block repeats a sample: with zeros there the logarithm of a negative bias would be NaN.
    let formula = Function::from(Formula::parse("ln(x)").unwrap());
    let mut samples = samples(5, 1, Output::Linear);
    samples.features.fill(3.0);
    let mut recipe = recipe(&formula, &[1], Output::Linear);
    recipe.initialisation = Initialisation::Zeros;
    recipe.bias = -1.0;
    recipe.batch_size = 5;
    let mut run = trainer(&recipe, &samples);
    run.set_weight(0, 0, 0, 1.0);
    run.set_weight(1, 0, 0, 1.0);
    run.step();
    assert_eq!(run.divergence(), None);
}

#[test]
fn the_gradient_of_a_batch_is_the_mean_over_its_samples_whatever_their_number() {
    for (inputs, widths) in [
        (2, &[8, 8][..]),
        (17, &[9, 5, 16, 3]),
        (8, &[24]),
        (5, &[1, 2, 4]),
        (9, &[3]),
        (4, &[6]),
        (12, &[5, 4]),
    ] {
        for n in (1..=12).chain([15, 16, 20, 31]) {
            let recipe = Recipe { batch_size: n, ..recipe(&function("tanh"), widths, Output::Sigmoid) };
            let samples = samples(n, inputs, recipe.output);
            let step = |samples: &Samples| {
                let mut run = trainer(&recipe, samples);
                run.step();
                let of = |layer| run.gradient(layer);
                let layers = (0..=widths.len()).map(of);
                layers.flat_map(|it| [it.weights, it.biases].concat()).collect::<Vec<f32>>()
            };
            let whole = step(&samples);
            let mut mean = vec![0.0; whole.len()];
            for sample in 0..n {
                let single = step(&samples.pick(&[sample]));
                mean.iter_mut().zip(single).for_each(|(mean, it)| *mean += f64::from(it) / n as f64);
            }
            for (ours, mean) in whole.iter().zip(mean) {
                assert!((f64::from(*ours) - mean).abs() < 1e-6, "{n} samples, {inputs} {widths:?}");
            }
        }
    }
}
