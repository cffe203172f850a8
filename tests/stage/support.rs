//! Snapshots made by hand.

use activation_lab::chart::frame::Size;
use activation_lab::chart::{Figure, Palette};
use activation_lab::nn::observation::flow::Flow;
use activation_lab::nn::observation::layer::{DeadUnit, Histogram, LayerView};
use activation_lab::nn::observation::picture::{Cells, Fit, Picture, Surface};
use activation_lab::nn::observation::score::{Confusion, HistoryPoint, Score};
use activation_lab::nn::observation::wiring::Wiring;
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::worker::message::command::RunId;
use activation_lab::worker::message::snapshot::{Recorded, Scene, Snapshot, Status};

pub const SIZE: Size = Size { width: 480.0, height: 480.0 };
pub const SIDE: u32 = 100;

pub fn svg(figure: impl Into<Figure>) -> String {
    figure.into().svg(SIZE, &Palette::light())
}

pub fn score(loss: f64, quality: f64) -> Score {
    Score { loss, quality }
}

/// A snapshot after `epoch` epochs that shows `shown_epoch`.
pub fn snapshot(epoch: u32, shown_epoch: u32) -> Snapshot {
    Snapshot {
        run: RunId(1),
        status: Status::Training,
        epoch,
        step: 10 * epoch,
        shown_epoch,
        recorded: Recorded { first: 0, last: epoch, every: 1 },
        learning_rate: 0.03,
        train: score(0.25, 0.9),
        test: score(0.5, 0.75),
        history: Vec::new(),
        confusion: None,
        picture: Picture::None,
        maps: None,
        wiring: Wiring { layers: Vec::new() },
        layers: Vec::new(),
        flows: Vec::new(),
        autopsy: None,
        scene: None,
    }
}

/// A scene of points on a ring, in turn of each class or with the values that `value` gives them.
pub fn scene(targets: impl Fn(usize, f32, f32) -> f32, classes: Option<usize>) -> Scene {
    let part = |count: usize, shift: f32| {
        let at = |it: usize| {
            let angle = it as f32 * 2.4 + shift;
            let radius = 1.0 + 4.0 * (it as f32 / count as f32).sqrt();
            (radius * angle.cos(), radius * angle.sin())
        };
        let points: Vec<(f32, f32)> = (0..count).map(at).collect();
        let values: Vec<f32> = points.iter().enumerate().map(|(it, (x, y))| targets(it, *x, *y)).collect();
        Samples {
            inputs: 2,
            features: points.iter().map(|it| it.0).chain(points.iter().map(|it| it.1)).collect(),
            targets: match classes {
                Some(classes) => {
                    Targets::Classes { labels: values.iter().map(|it| *it as u8).collect(), classes }
                }
                None => Targets::Values(values),
            },
        }
    };
    with_samples(part(200, 0.0), part(100, 1.0), Some([(-6.0, 6.0), (-6.0, 6.0)]))
}

pub fn with_samples(train: Samples, test: Samples, window: Option<[(f64, f64); 2]>) -> Scene {
    Scene {
        train_total: train.len() as u32,
        test_total: test.len() as u32,
        train,
        test,
        window,
        input_names: vec!["x₁".to_owned(), "x₂".to_owned()],
        parameters: 105,
        steps_per_epoch: 20,
    }
}

/// A grid of bytes, row by row from the top, of a function of places in [-1, 1].
pub fn bytes(f: impl Fn(f64, f64) -> f64) -> Vec<u8> {
    let at = |it: u32| (f64::from(it) + 0.5) / f64::from(SIDE) * 2.0 - 1.0;
    (0..SIDE)
        .flat_map(|row| (0..SIDE).map(move |column| (at(column), -at(row))))
        .map(|(x, y)| (255.0 * f(x, y).clamp(0.0, 1.0)) as u8)
        .collect()
}

pub fn surface(cells: Cells) -> Surface {
    Surface { side: SIDE, cells }
}

/// A curve that is the sum of `units` waves and a bias.
pub fn fit(units: usize) -> Fit {
    let places = 200;
    let at = |it: usize| it as f32 / (places - 1) as f32 * 12.0 - 6.0;
    let part = |unit: usize, x: f32| {
        ((x - unit as f32 + 4.0) * 0.9).tanh()
            * (0.3 + 0.1 * unit as f32)
            * if unit.is_multiple_of(2) { 1.0 } else { -1.0 }
    };
    let contributions: Vec<Vec<f32>> =
        (0..units).map(|unit| (0..places).map(|it| part(unit, at(it))).collect()).collect();
    let sum = |it: usize| contributions.iter().map(|part| part[it]).sum::<f32>() + 0.25;
    Fit { low: -6.0, high: 6.0, values: (0..places).map(sum).collect(), contributions, bias: 0.25 }
}

/// Samples of a sine over one coordinate.
pub fn line_scene() -> Scene {
    let part = |count: usize, shift: f32| {
        let x = |it: usize| (it as f32 + shift) / count as f32 * 12.0 - 6.0;
        let target = |it: usize| x(it).sin() + 0.1 * (it as f32 * 12.9).sin();
        Samples {
            inputs: 1,
            features: (0..count).map(x).collect(),
            targets: Targets::Values((0..count).map(target).collect()),
        }
    };
    with_samples(part(80, 0.0), part(40, 0.5), Some([(-6.0, 6.0), (-2.0, 2.0)]))
}

pub fn history(epochs: u32) -> Vec<HistoryPoint> {
    let point = |epoch: u32| {
        let t = f64::from(epoch) / 60.0;
        let wobble = 0.02 * (f64::from(epoch) * 0.7).sin();
        HistoryPoint {
            epoch,
            train: score(0.05 + 0.65 * (-t).exp(), 1.0 - 0.5 * (-t).exp()),
            test: score(0.12 + 0.6 * (-t).exp() + wobble.abs(), 0.95 - 0.45 * (-t).exp() + wobble),
        }
    };
    (0..=epochs).map(point).collect()
}

pub fn flows(layers: usize, factor: f64) -> Vec<Flow> {
    let flow = |it: usize| {
        let gradient = 0.05 * factor.powi((layers - it) as i32);
        Flow { gradient, update_ratio: 0.4 * gradient }
    };
    (0..layers).map(flow).collect()
}

/// A bell about `mean` in 64 bins on [-8, 8).
pub fn bell(mean: f64, spread: f64, low: f64, high: f64) -> Histogram {
    let bins = 64;
    let at = |it: usize| low + (high - low) * (it as f64 + 0.5) / f64::from(bins);
    let count = |it: usize| (1000.0 * (-((at(it) - mean) / spread).powi(2) / 2.0).exp()) as u32;
    Histogram { low, high, counts: (0..bins as usize).map(count).collect(), under: 0, over: 0 }
}

pub fn layer(mean: f64, spread: f64) -> LayerView {
    LayerView {
        pre_activations: bell(mean, spread, -8.0, 8.0),
        activations: bell(mean.tanh(), 0.3, -1.0, 1.0),
        mean,
        spread,
        left_saturated: 0.125,
        right_saturated: 0.25,
        flat_inside: 0.0,
        exact_zeros: 0.0,
        units: 8,
        dead: vec![DeadUnit { unit: 2, since_step: 40 }, DeadUnit { unit: 5, since_step: 0 }],
        parameters: Vec::new(),
    }
}

pub fn confusion(classes: usize) -> Confusion {
    let count = |it: usize| {
        let (row, column) = (it / classes, it % classes);
        if row == column { 30 + row as u32 } else { ((row * 7 + column * 3) % 5) as u32 }
    };
    Confusion { classes, counts: (0..classes * classes).map(count).collect() }
}
