//! What is refused.

use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::observation::view::{UnitId, View};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::nn::schedule::Schedule;
use activation_lab::nn::task::{OwnSamples, Source};
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::{Command, Edit, FunctionCode};
use activation_lab::worker::message::event::{Field, Refusal};

use crate::support::{Coded, RUN, VIEW, accepted, advance, layer, recipe, refused, start, started, step};

type Spoil = fn(&mut Coded);

const SPOILS: &[(Field, &[Spoil])] = &[
    (
        Field::Parameters,
        &[
            |it| it.layers[1].function.parameters.clear(),
            |it| it.layers[0].function.parameters = vec![1.0; 99],
        ],
    ),
    (
        Field::Parameters,
        &[
            |it| it.layers[0].function.parameters = vec![f64::NAN, 20.0],
            |it| it.layers[0].function.parameters = vec![1e9, 20.0],
        ],
    ),
    (Field::Samples, &[|it| it.task.samples = 0, |it| it.task.samples = usize::MAX]),
    (Field::Samples, &[|it| it.task.source = Source::Spiral { arms: 99 }]),
    (Field::Noise, &[|it| it.task.noise = f64::NAN, |it| it.task.noise = -0.1]),
    (Field::TestShare, &[|it| it.task.test_share = 1.0, |it| it.task.test_share = f64::NAN]),
    (Field::Features, &[|it| it.task.features.clear()]),
    (Field::OwnSamples, &[|it| it.task.source = Source::Own(torn())]),
    (Field::Layers, &[|it| it.layers[1].width = 0, |it| it.layers[0].width = usize::MAX]),
    (Field::Layers, &[|it| it.layers = vec![layer("relu", 2); 1000]]),
    (Field::Initialisation, &[|it| it.bias = f32::NAN, |it| it.initialisation = gain(f32::INFINITY)]),
    (Field::Optimiser, &[|it| it.optimiser = Optimiser::Momentum { momentum: 1.0 }]),
    (Field::Optimiser, &[|it| it.optimiser = Optimiser::Adam { beta1: 0.9, beta2: f32::NAN }]),
    (Field::LearningRate, &[|it| it.learning_rate = 0.0, |it| it.learning_rate = f32::NAN]),
    (Field::Schedule, &[|it| it.schedule = Schedule::Step { every: 0, factor: 0.5 }]),
    (Field::Schedule, &[|it| it.schedule = Schedule::Cosine { epochs: 0 }]),
    (Field::Regularisation, &[|it| it.l1 = -1.0, |it| it.l2 = f32::INFINITY]),
    (Field::Clip, &[|it| it.clip = Some(0.0), |it| it.clip = Some(f32::NAN)]),
    (Field::Dropout, &[|it| it.dropout = 1.0, |it| it.dropout = -0.1]),
    (Field::BatchSize, &[|it| it.batch_size = 0, |it| it.batch_size = usize::MAX]),
    (Field::Epsilon, &[|it| it.epsilon = 0.0, |it| it.epsilon = f64::NAN]),
];

fn gain(gain: f32) -> Initialisation {
    Initialisation::Gain { gain, distribution: Distribution::Normal }
}

/// Three labels and no features.
fn torn() -> OwnSamples {
    let targets = Targets::Classes { labels: vec![0, 1, 0], classes: 2 };
    let samples = Samples { inputs: 2, features: Vec::new(), targets };
    let names = vec!["a".to_owned(), "b".to_owned()];
    OwnSamples { samples, input_names: names.clone(), class_names: names }
}

#[test]
fn every_field_is_checked_against_its_limits_and_a_refusal_changes_nothing() {
    let mut desk = started(recipe("relu"));
    for (field, spoils) in SPOILS {
        for spoil in *spoils {
            let mut recipe = recipe("softplus");
            spoil(&mut recipe);
            assert_eq!(refused(&mut desk, start(recipe)), Refusal::OutOfRange(*field));
        }
    }
    for epochs in [0, u32::MAX] {
        assert_eq!(refused(&mut desk, advance(epochs)), Refusal::OutOfRange(Field::Epochs));
    }
    for rate in [f64::NAN, -1.0, 1e9] {
        let command = Command::SetLearningRate { run: RUN, rate, view: VIEW };
        assert_eq!(refused(&mut desk, command), Refusal::OutOfRange(Field::LearningRate));
    }
    for view in [View { picture_side: u32::MAX, ..VIEW }, View { map_side: 1000, ..VIEW }] {
        let command = Command::Step { run: RUN, view };
        assert_eq!(refused(&mut desk, command), Refusal::OutOfRange(Field::View));
    }
    assert_eq!(accepted(&mut desk, step()).step, 1);
}

#[test]
fn functions_that_nobody_knows_and_outputs_that_do_not_fit_are_refused() {
    let desk = &mut Desk::default();
    let with = |function: FunctionCode| {
        let mut recipe = recipe("relu");
        recipe.layers[1].function = function;
        start(recipe)
    };
    let code = |id: &str, formula: Option<&str>| FunctionCode {
        id: id.to_owned(),
        formula: formula.map(str::to_owned),
        parameters: Vec::new(),
    };
    assert_eq!(refused(desk, with(code("no_such_function", None))), Refusal::UnknownFunction);
    assert_eq!(refused(desk, with(code("custom", Some("x +")))), Refusal::UnreadableFormula);
    accepted(desk, with(code("custom", Some("x / (1 + exp(-x))"))));
    let mut wrong = recipe("relu");
    wrong.task.source = Source::Plane;
    assert_eq!(refused(desk, start(wrong)), Refusal::Mismatch);
    let three = Coded { output: Output::Sigmoid, ..crate::support::spiral("relu") };
    assert_eq!(refused(desk, start(three)), Refusal::Mismatch);
}

#[test]
fn edits_and_samples_of_what_is_not_there_are_refused() {
    let mut desk = started(recipe("relu"));
    let unit = |layer, unit| UnitId { layer, unit };
    let edits = [
        Edit::Bias { unit: unit(3, 0), value: 0.0 },
        Edit::Bias { unit: unit(2, 1), value: 0.0 },
        Edit::Bias { unit: unit(0, 0), value: f32::NAN },
        Edit::Weight { unit: unit(0, 0), input: 2, value: 0.0 },
        Edit::Weight { unit: unit(usize::MAX, 0), input: 0, value: 0.0 },
        Edit::Weight { unit: unit(0, 0), input: 0, value: f32::INFINITY },
    ];
    for edit in edits {
        let command = Command::Edit { run: RUN, edit, view: VIEW };
        assert_eq!(refused(&mut desk, command), Refusal::OutOfRange(Field::Edit));
    }
    for input in [vec![], vec![0.0; 3], vec![0.0, f32::NAN]] {
        let command = Command::Predict { run: RUN, input };
        assert_eq!(refused(&mut desk, command), Refusal::OutOfRange(Field::Input));
    }
}

#[test]
fn an_autopsy_of_a_unit_that_is_not_there_is_left_out() {
    let mut desk = started(recipe("relu"));
    let view = View { autopsy: Some(UnitId { layer: 9, unit: 0 }), ..VIEW };
    assert!(accepted(&mut desk, Command::Step { run: RUN, view }).autopsy.is_none());
}

#[test]
fn a_run_at_the_limits_is_carried_out() {
    let mut desk = Desk::default();
    let mut smallest = Coded { layers: Vec::new(), batch_size: 256, ..recipe("elu") };
    (smallest.task.samples, smallest.task.noise) = (20, 0.0);
    assert_eq!(accepted(&mut desk, start(smallest)).layers.len(), 0);
    assert_eq!(accepted(&mut desk, advance(1)).step, 1);
    let mut deep = Coded { layers: vec![layer("tanh", 4); 50], ..recipe("tanh") };
    deep.task.samples = 20;
    let shown = accepted(&mut desk, start(deep));
    assert_eq!(shown.layers.len(), 50);
    let maps = shown.maps.expect("maps");
    assert!(maps.reach.len() <= 160 && maps.units.iter().all(|&it| it > 0));
    assert_eq!(accepted(&mut desk, step()).step, 1);
}

#[test]
fn the_largest_network_is_drawn_coarsely_and_trained_in_slices_instead_of_holding_up_the_page() {
    let mut large = Coded { layers: vec![layer("relu", 256); 50], batch_size: 1, ..recipe("relu") };
    large.task.samples = 20_000;
    let mut desk = Desk::default();
    assert_eq!(refused(&mut desk, start(large.clone())), Refusal::OutOfRange(Field::Layers));
    large.layers.truncate(8);
    large.task.samples = 400;
    let view = View { picture_side: 256, map_side: 0, autopsy: None };
    let shown = accepted(&mut desk, Command::Start { run: RUN, recipe: Box::new(large), view });
    let activation_lab::nn::observation::picture::Picture::Surface(surface) = shown.picture else {
        panic!("no surface")
    };
    assert!((20..256).contains(&surface.side), "{}", surface.side);
}
