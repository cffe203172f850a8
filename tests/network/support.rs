//! A network as the trainer would report it, made by hand.

use activation_lab::activation::{Function, rows};
use activation_lab::chart::network::NetworkDrawing;
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::observation::layer::{DeadUnit, Histogram, LayerView};
use activation_lab::nn::observation::maps::Maps;
use activation_lab::nn::observation::picture::Picture;
use activation_lab::nn::observation::score::Score;
use activation_lab::nn::observation::wiring::{LayerWiring, Wiring};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{LayerRecipe, Parameters, Recipe};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{Feature, Scaling, Source, Task};
use activation_lab::page::train::network;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::command::{FunctionCode, RunId};
use activation_lab::worker::message::snapshot::{Recorded, Scene, Snapshot, Status};

/// Units of the inputs, of each hidden layer, and of the output layer.
pub struct Shape<'a> {
    pub widths: &'a [usize],
    /// At most so many of a layer are shown.
    pub most: usize,
    pub maps: (u32, u32),
}

pub fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row of the table"))
}

/// A number between -1 and 1 that depends on the place only.
pub fn noise(place: usize) -> f32 {
    let mixed = (place as u32).wrapping_mul(2_654_435_761).rotate_left(13).wrapping_mul(2_246_822_519);
    (mixed >> 8) as f32 / (1 << 23) as f32 - 1.0
}

/// A recipe as the page knows it.
pub fn wired(shape: &Shape, activation: &str, parameters: Parameters) -> Recipe<FunctionCode> {
    let hidden = &shape.widths[1..shape.widths.len() - 1];
    Recipe {
        task: Task {
            source: Source::Circle,
            samples: 200,
            noise: 0.1,
            test_share: 0.5,
            features: vec![Feature::X1, Feature::X2],
            scaling: Scaling::Raw,
        },
        layers: hidden
            .iter()
            .map(|width| LayerRecipe {
                width: *width,
                function: FunctionCode::from(&function(activation)),
                parameters,
            })
            .collect(),
        output: Output::Sigmoid,
        initialisation: Initialisation::He(Distribution::Normal),
        bias: 0.0,
        optimiser: Optimiser::Sgd,
        learning_rate: 0.03,
        schedule: Schedule::Constant,
        l1: 0.0,
        l2: 0.0,
        clip: None,
        dropout: 0.0,
        batch_size: 10,
        seed: 1,
        epsilon: 0.01,
    }
}

pub fn wiring(shape: &Shape) -> Wiring {
    let layer = |pair: &[usize]| {
        let (inputs, units) = (pair[0], pair[1]);
        let (shown_inputs, shown_units) = (inputs.min(shape.most), units.min(shape.most));
        LayerWiring {
            inputs: inputs as u32,
            units: units as u32,
            shown_inputs: shown_inputs as u32,
            shown_units: shown_units as u32,
            weights: (0..shown_inputs * shown_units).map(|it| 1.5 * noise(it + 7 * units)).collect(),
            biases: (0..shown_units).map(|it| noise(1000 + it + inputs)).collect(),
        }
    };
    Wiring { layers: shape.widths.windows(2).map(layer).collect() }
}

pub fn maps(shape: &Shape) -> Option<Maps> {
    let (columns, rows) = shape.maps;
    let units: Vec<u32> = shape.widths.iter().map(|it| (*it).min(shape.most) as u32).collect();
    let map = |unit: u32| {
        let (a, b, c) =
            (noise(3 * unit as usize), noise(3 * unit as usize + 1), noise(3 * unit as usize + 2));
        let cell = move |index: u32| {
            let x = f64::from(index % columns) / f64::from(columns) * 2.0 - 1.0;
            let y = f64::from(index / columns) / f64::from(rows) * 2.0 - 1.0;
            let z = 3.0 * (f64::from(a) * x + f64::from(b) * y) + f64::from(c);
            (128.0 + 127.0 * z.tanh()).round() as u8
        };
        (0..columns * rows).map(cell).collect::<Vec<u8>>()
    };
    let count: u32 = units.iter().sum();
    let bytes = (0..count).flat_map(map).collect();
    (columns > 0).then_some(Maps { columns, rows, units, bytes, reach: vec![1.0; count as usize] })
}

pub fn layer_view(units: usize, dead: &[(usize, u32)]) -> LayerView {
    let histogram = Histogram { low: -4.0, high: 4.0, counts: vec![3; 40], under: 0, over: 0 };
    LayerView {
        pre_activations: histogram.clone(),
        activations: histogram,
        mean: 0.1,
        spread: 0.8,
        left_saturated: 0.2,
        right_saturated: 0.1,
        flat_inside: 0.0,
        exact_zeros: 0.2,
        units,
        dead: dead
            .iter()
            .map(|(unit, since_step)| DeadUnit { unit: *unit, since_step: *since_step })
            .collect(),
        parameters: vec![0.31],
    }
}

pub fn snapshot(shape: &Shape, dead: &[(usize, u32)]) -> Snapshot {
    let hidden = &shape.widths[1..shape.widths.len() - 1];
    let view = |(index, units): (usize, &usize)| layer_view(*units, if index == 0 { dead } else { &[] });
    Snapshot {
        run: RunId(1),
        status: Status::Training,
        epoch: 12,
        step: 340,
        shown_epoch: 12,
        recorded: Recorded { first: 0, last: 12, every: 1 },
        learning_rate: 0.03,
        train: Score::default(),
        test: Score::default(),
        history: Vec::new(),
        confusion: None,
        picture: Picture::None,
        maps: maps(shape),
        wiring: wiring(shape),
        layers: hidden.iter().enumerate().map(view).collect(),
        flows: Vec::new(),
        autopsy: None,
        scene: None,
    }
}

/// Two classes on a line of samples.
pub fn scene(inputs: usize) -> Scene {
    let samples = 200;
    let train = Samples {
        inputs: 2,
        features: (0..2 * samples).map(noise).collect(),
        targets: Targets::Classes { labels: (0..samples).map(|it| (it % 2) as u8).collect(), classes: 2 },
    };
    Scene {
        test: train.clone(),
        train,
        train_total: samples as u32,
        test_total: samples as u32,
        window: Some([(-6.0, 6.0); 2]),
        input_names: (1..=inputs).map(|it| format!("x{it}")).collect(),
        parameters: 100,
        steps_per_epoch: 20,
    }
}

/// The drawing of a tanh network for two classes.
pub fn drawing(shape: &Shape) -> NetworkDrawing {
    let recipe = wired(shape, "tanh", Parameters::Fixed);
    let functions = vec![function("tanh"); recipe.layers.len()];
    let blueprint = network::Blueprint { recipe: &recipe, functions: &functions };
    network::drawing(&snapshot(shape, &[]), &scene(shape.widths[0]), blueprint, Texts::of(Lang::En))
}
