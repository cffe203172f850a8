//! Laws of what is seen: every part agrees with the others.

use activation_lab::activation::Function;
use activation_lab::activation::rows;
use activation_lab::activation::saturation::{State, flat_intervals, state_among};
use activation_lab::nn::initialisation::{Distribution, Initialisation};
use activation_lab::nn::observation::layer::Histogram;
use activation_lab::nn::observation::picture::{Cells, Fit, Picture, Surface};
use activation_lab::nn::output::Output;
use activation_lab::nn::task::Source;
use activation_lab::worker::desk::Desk;
use activation_lab::worker::message::command::Command;
use activation_lab::worker::message::event::Event;
use activation_lab::worker::message::snapshot::{Scene, Snapshot, Status};

use crate::support::{
    Coded, RUN, accepted, advance, curve, examine, layer, recipe, spiral, start, started, task,
};

/// A run that has trained a little.
fn trained(recipe: Coded) -> (Desk, Scene, Snapshot) {
    let mut desk = Desk::default();
    let scene = accepted(&mut desk, start(recipe)).scene.expect("a scene");
    let snapshot = accepted(&mut desk, advance(5));
    (desk, *scene, snapshot)
}

fn predict(desk: &mut Desk, input: Vec<f32>) -> Vec<f32> {
    match desk.handle(Command::Predict { run: RUN, input }) {
        Event::Prediction { answer, .. } => answer,
        other => panic!("{other:?}"),
    }
}

fn counted(histogram: &Histogram) -> u32 {
    histogram.counts.iter().sum::<u32>() + histogram.under + histogram.over
}

#[test]
fn every_pre_activation_and_every_activation_is_counted_once() {
    // Weights of He are too large for the exponential of an exponential.
    let initialisation = Initialisation::Glorot(Distribution::Normal);
    for row in rows::ALL {
        let recipe = Coded { learning_rate: 1e-3, initialisation, ..recipe(row.id) };
        let (_, _, snapshot) = trained(recipe);
        assert_eq!(snapshot.status, Status::Training, "{}", row.id);
        for layer in &snapshot.layers {
            assert_eq!(counted(&layer.pre_activations), 300 * 8, "{}", row.id);
            assert_eq!(counted(&layer.activations), 300 * 8, "{}", row.id);
            assert_eq!(
                (layer.activations.under, layer.activations.over),
                (0, 0),
                "{} leaves some out",
                row.id
            );
            assert_eq!((layer.pre_activations.low, layer.pre_activations.high), (-8.0, 8.0));
        }
    }
}

#[test]
fn the_shares_of_an_autopsy_are_those_of_the_core_for_its_samples() {
    for id in ["relu", "tanh", "relu6", "swish", "hard_swish", "hardshrink"] {
        let mut desk = started(recipe(id));
        accepted(&mut desk, advance(5));
        let autopsy = accepted(&mut desk, examine(0, 1)).autopsy.expect("the unit is there");
        let function = Function::new(rows::by_id(id).expect("a row"));
        let flats = flat_intervals(&function, 0.05);
        let share = |state: State| {
            let of = |z: &&f32| state_among(&flats, &function, f64::from(**z)) == state;
            autopsy.pre_activations.iter().filter(of).count() as f64 / 300.0
        };
        let shares = (autopsy.left_saturated, autopsy.right_saturated, autopsy.flat_inside);
        let expected =
            (share(State::LeftSaturated), share(State::RightSaturated), share(State::ZeroGradient));
        assert_eq!(shares, expected, "{id}");
        let zeros = autopsy.pre_activations.iter().filter(|z| function.value_f32(**z) == 0.0).count();
        assert_eq!(autopsy.exact_zeros, zeros as f64 / 300.0, "{id}");
    }
}

#[test]
fn a_layer_is_the_sum_of_its_units() {
    for id in ["relu", "tanh", "gelu"] {
        let mut desk = started(recipe(id));
        let view = accepted(&mut desk, advance(5)).layers[1].clone();
        let units: Vec<_> = (0..8)
            .map(|it| accepted(&mut desk, examine(1, it)).autopsy.expect("the unit is there"))
            .collect();
        let mean = |of: fn(&activation_lab::nn::observation::autopsy::Autopsy) -> f64| {
            units.iter().map(|it| of(it)).sum::<f64>() / 8.0
        };
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{id}: {a} and {b}");
        near(view.left_saturated, mean(|it| it.left_saturated));
        near(view.right_saturated, mean(|it| it.right_saturated));
        near(view.flat_inside, mean(|it| it.flat_inside));
        near(view.exact_zeros, mean(|it| it.exact_zeros));
        let all: Vec<f64> = units.iter().flat_map(|it| &it.pre_activations).map(|&it| it.into()).collect();
        let average = all.iter().sum::<f64>() / all.len() as f64;
        near(view.mean, average);
        let variance = all.iter().map(|it| (it - average) * (it - average)).sum::<f64>() / all.len() as f64;
        near(view.spread, variance.sqrt());
        let in_bin = |bin: usize| {
            let low = -8.0 + bin as f64 / 4.0;
            all.iter().filter(|it| (low..low + 0.25).contains(*it)).count() as u32
        };
        assert_eq!(view.pre_activations.counts, (0..64).map(in_bin).collect::<Vec<_>>(), "{id}");
    }
}

/// The centre of a cell of the window.
fn centre(scene: &Scene, side: usize, (row, column): (usize, usize)) -> Vec<f32> {
    let [(left, right), (bottom, top)] = scene.window.expect("a window");
    let part = |cell: usize| (2 * cell + 1) as f64 / (2 * side) as f64;
    vec![
        (left + (right - left) * part(column)) as f32,
        (bottom + (top - bottom) * part(side - 1 - row)) as f32,
    ]
}

fn surface(snapshot: &Snapshot) -> &Surface {
    match &snapshot.picture {
        Picture::Surface(surface) => surface,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_surface_says_what_a_prediction_says() {
    let places = [(0, 0), (0, 19), (7, 3), (12, 16), (19, 10)];
    let byte = |share: f32| (share * 255.0 + 0.5) as u8;
    let plane = Coded { task: task(Source::Bumps), output: Output::Linear, ..recipe("tanh") };
    let numbered = Coded { output: Output::Linear, ..spiral("tanh") };
    let claims = Coded { output: Output::LogSigmoidNll, ..spiral("tanh") };
    let softmax = Coded { output: Output::Softmax, ..recipe("tanh") };
    for coded in [recipe("tanh"), spiral("tanh"), plane, numbered, claims, softmax] {
        let output = coded.output;
        let (mut desk, scene, snapshot) = trained(coded);
        for place in places {
            let answer = predict(&mut desk, centre(&scene, 20, place));
            let cell = place.0 * 20 + place.1;
            match &surface(&snapshot).cells {
                Cells::Probability(bytes) => {
                    assert!(
                        bytes[cell].abs_diff(byte(answer[1])) <= 1,
                        "{output:?} {answer:?} {}",
                        bytes[cell]
                    );
                }
                Cells::Class { class, probability } => {
                    let likeliest = usize::from(class[cell]);
                    assert!(answer.iter().all(|it| *it <= answer[likeliest]), "{output:?} {answer:?}");
                    assert!(probability[cell].abs_diff(byte(answer[likeliest])) <= 1, "{output:?}");
                }
                Cells::Value { low, high, bytes } => {
                    assert!(bytes[cell].abs_diff(byte((answer[0] - low) / (high - low))) <= 1, "{output:?}");
                }
            }
        }
    }
}

#[test]
fn the_maps_show_the_inputs_first_and_the_answer_last() {
    let (mut desk, scene, snapshot) = trained(recipe("tanh"));
    let maps = snapshot.maps.expect("maps");
    let number =
        |map: usize, cell: usize| (f32::from(maps.bytes[map * 36 + cell]) - 128.0) / 127.0 * maps.reach[map];
    for (cell, place) in [(0, (0, 0)), (8, (1, 2)), (35, (5, 5))] {
        let input = centre(&scene, 6, place);
        for (map, &coordinate) in input.iter().enumerate() {
            assert!((number(map, cell) - coordinate).abs() <= maps.reach[map] / 127.0);
        }
        let answer = predict(&mut desk, input)[1];
        assert!((number(18, cell) - answer).abs() <= 1.0 / 127.0);
    }
    for map in maps.bytes.chunks(36).zip(&maps.reach).filter(|it| *it.1 > 0.0) {
        assert!(map.0.iter().any(|&it| it == 255 || it == 1), "the largest magnitude has the last byte");
    }
}

fn fit(snapshot: &Snapshot) -> &Fit {
    match &snapshot.picture {
        Picture::Fit(fit) => fit,
        other => panic!("{other:?}"),
    }
}

#[test]
fn contributions_and_bias_add_up_to_the_fit_which_is_the_prediction() {
    let wide = Coded { layers: vec![layer("tanh", 100)], learning_rate: 1e-3, ..curve("tanh") };
    let linear = Coded { layers: Vec::new(), ..curve("tanh") };
    for (coded, curves) in [(curve("softplus"), 5), (wide, 64), (linear, 1)] {
        let (mut desk, _, snapshot) = trained(coded);
        let fit = fit(&snapshot);
        assert_eq!((fit.values.len(), fit.contributions.len()), (40, curves));
        for (place, value) in fit.values.iter().enumerate() {
            let sum = fit.bias + fit.contributions.iter().map(|it| it[place]).sum::<f32>();
            assert!((sum - value).abs() < 1e-5 * (1.0 + value.abs()), "{sum} is not {value}");
            let x = fit.low + (fit.high - fit.low) * place as f64 / 39.0;
            assert!((predict(&mut desk, vec![x as f32])[0] - value).abs() < 1e-5 * (1.0 + value.abs()));
        }
    }
}

#[test]
fn samples_with_many_numbers_have_no_picture_and_no_maps() {
    let coded = Coded {
        task: task(Source::Iris),
        output: Output::Softmax,
        layers: vec![layer("relu", 5)],
        ..recipe("relu")
    };
    let (mut desk, scene, snapshot) = trained(coded);
    assert_eq!((&snapshot.picture, &snapshot.maps), (&Picture::None, &None));
    assert_eq!(scene.window, None);
    assert_eq!(snapshot.confusion.expect("classes").counts.iter().sum::<u32>(), scene.test_total);
    assert_eq!(predict(&mut desk, vec![5.0, 3.0, 4.0, 1.0]).len(), 3);
}

#[test]
fn the_wiring_is_what_is_exported() {
    let wide = Coded { layers: vec![layer("tanh", 30), layer("tanh", 4)], ..recipe("tanh") };
    let (mut desk, _, snapshot) = trained(wide);
    let Event::Weights(weights) = desk.handle(Command::Export { run: RUN }) else { panic!("no weights") };
    let shown: Vec<_> = snapshot.wiring.layers.iter().map(|it| (it.shown_inputs, it.shown_units)).collect();
    assert_eq!(shown, [(2, 16), (16, 4), (4, 1)]);
    for (layer, all) in snapshot.wiring.layers.iter().zip(&weights.current) {
        for unit in 0..layer.shown_units as usize {
            let row = &all.weights[unit * layer.inputs as usize..];
            let shown = layer.shown_inputs as usize;
            assert_eq!(layer.weights[unit * shown..][..shown], row[..shown]);
            assert_eq!(layer.biases[unit], all.biases[unit]);
        }
    }
}
