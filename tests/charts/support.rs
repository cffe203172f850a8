//! Charts to test with, and readers of the SVG that they are drawn as.

use activation_lab::chart::bar_list::{Bar, BarList};
use activation_lab::chart::bins::Bins;
use activation_lab::chart::dots::{Dots, Row};
use activation_lab::chart::frame::Size;
use activation_lab::chart::half_plane::{Line, Pushed};
use activation_lab::chart::histogram::{BarSeries, Orientation};
use activation_lab::chart::lines::{Series, YScale};
use activation_lab::chart::panels::{Bars, Curve, Panel};
use activation_lab::chart::piece::Point;
use activation_lab::chart::role::Role;
use activation_lab::chart::sample::{Break, sample};
use activation_lab::chart::shade::{Shade, Side};
use activation_lab::chart::span::Span;
use activation_lab::chart::surface::{Class, Part, Sample};
use activation_lab::chart::{Figure, HalfPlane, Heat, Histogram, Lights, Lines, Panels, Surface};

pub const SIZE: Size = Size { width: 640.0, height: 480.0 };
pub const X: Span = Span::new(-6.0, 6.0);

pub fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

pub fn curve(name: &str, role: Role, f: impl Fn(f64) -> f64, breaks: &[Break]) -> Curve {
    Curve { name: name.to_owned(), role, trace: sample(f, X, 560, breaks) }
}

pub fn panels(panels: Vec<Panel>) -> Panels {
    Panels { x: X, x_name: "x".to_owned(), panels, shades: Vec::new(), bars: None }
}

/// ReLU above its derivative: a kink above a jump.
pub fn relu() -> Panels {
    let step = |x: f64| if x > 0.0 { 1.0 } else { 0.0 };
    panels(vec![
        Panel::fitted(vec![curve("f", Role::Value, |x| x.max(0.0), &[Break::of_order(0.0, 1)])], X),
        Panel::fitted(vec![curve("f′", Role::Derivative, step, &[Break::of_order(0.0, 0)])], X),
    ])
}

/// A bell of samples without a generator: quantiles of the logistic distribution.
pub fn bell(mean: f64, spread: f64) -> impl Iterator<Item = f64> {
    (1..2000).map(move |i| {
        let p = f64::from(i) / 2000.0;
        mean + spread * (p / (1.0 - p)).ln()
    })
}

/// Everything that the hero of a page can show.
pub fn hero() -> Panels {
    let df = |x| sigmoid(x) * (1.0 - sigmoid(x));
    let ddf = move |x| df(x) * (1.0 - 2.0 * sigmoid(x));
    let mut hero = panels(vec![
        Panel::fitted(vec![curve("f", Role::Value, sigmoid, &[])], X),
        Panel::fitted(vec![curve("f′", Role::Derivative, df, &[])], X),
        Panel::fitted(vec![curve("f″", Role::Second, ddf, &[])], X),
    ]);
    hero.shades = vec![
        Shade { span: Span::new(f64::NEG_INFINITY, -4.6), side: Side::Left, label: "left".to_owned() },
        Shade { span: Span::new(3.5, f64::INFINITY), side: Side::Right, label: "right-saturated".to_owned() },
    ];
    let bins = Bins::of(bell(0.0, 0.55), X.start, X.end, 48);
    hero.bars = Some(Bars { name: "input".to_owned(), bins, share: 0.4 });
    hero
}

/// A layer's pre-activations under f and f′ in one small panel.
pub fn layer() -> Panels {
    let df = |x: f64| 1.0 - x.tanh().powi(2);
    let curves = vec![curve("f", Role::Value, f64::tanh, &[]), curve("f′", Role::Derivative, df, &[])];
    let mut layer = panels(vec![Panel::fitted(curves, X)]);
    layer.x_name = "z".to_owned();
    layer.shades = vec![
        Shade { span: Span::new(f64::NEG_INFINITY, -2.0), side: Side::Left, label: "18 %".to_owned() },
        Shade { span: Span::new(2.0, f64::INFINITY), side: Side::Right, label: "22 %".to_owned() },
    ];
    let bins = Bins::of(bell(0.3, 0.9), X.start, X.end, 40);
    layer.bars = Some(Bars { name: "z".to_owned(), bins, share: 0.9 });
    layer
}

pub fn losses(y_scale: YScale) -> Lines {
    let points = |rate: f64, floor: f64| -> Vec<Point> {
        (0..=200).map(|i| (f64::from(i) * 10.0, floor + 0.7 * (-rate * f64::from(i)).exp())).collect()
    };
    let series = |name: &str, index, points| Series { name: name.to_owned(), role: Role::Nth(index), points };
    Lines {
        x_name: "step".to_owned(),
        x_least: Span::new(0.0, 0.0),
        y_name: "loss".to_owned(),
        y_scale,
        series: vec![series("train", 0, points(0.03, 0.003)), series("test", 1, points(0.025, 0.02))],
    }
}

pub fn outputs(orientation: Orientation) -> Histogram {
    let values = Span::new(-0.08, 1.08);
    let series = |name: &str, mean| {
        let bins = Bins::of(bell(mean, 0.7).map(sigmoid), 0.0, 1.0, 30);
        BarSeries { name: name.to_owned(), bins }
    };
    Histogram {
        value_name: "f(x)".to_owned(),
        height_name: "count".to_owned(),
        values,
        orientation,
        series: vec![series("now", 0.0), series("before", 1.0)],
        shades: vec![Shade {
            span: Span::new(f64::NEG_INFINITY, 0.1),
            side: Side::Left,
            label: String::new(),
        }],
        mean: Some(0.5),
    }
}

/// Two arcs of points in front of a smooth boundary.
pub fn moons() -> Surface {
    let span = Span::new(-2.0, 2.0);
    let grid = 40;
    let centre = |i: usize| span.at((i as f64 + 0.5) / grid as f64);
    let value = |x: f64, y: f64| sigmoid(3.0 * (y - (2.0 * x).sin())) as f32;
    let values = (0..grid * grid).map(|i| value(centre(i % grid), centre(i / grid))).collect();
    let samples = (0..60).map(|i| {
        let (t, class) = (f64::from(i) * 0.1, if i % 2 == 0 { Class::A } else { Class::B });
        let lift = if class == Class::A { -0.7 } else { 0.7 };
        let x = -1.8 + t * 0.6;
        Sample {
            at: (x, (2.0 * x).sin() + lift),
            class,
            part: if i % 5 == 0 { Part::Test } else { Part::Train },
        }
    });
    Surface {
        x: span,
        y: span,
        x_name: "x₁".to_owned(),
        y_name: "x₂".to_owned(),
        value_name: "p".to_owned(),
        columns: grid,
        values,
        samples: samples.collect(),
    }
}

/// Measurements with a spread, one of them the yardstick.
pub fn costs() -> Dots {
    let row = |name: &str, value: f64, is_yardstick| Row {
        name: name.to_owned(),
        value,
        low: 0.9 * value,
        high: 1.3 * value,
        is_yardstick,
    };
    Dots {
        value_name: "ns".to_owned(),
        name_name: "function".to_owned(),
        low_name: "low".to_owned(),
        high_name: "high".to_owned(),
        rows: vec![row("multiply-add", 0.2, true), row("ReLU", 0.3, false), row("GELU (tanh)", 2.0, false)],
    }
}

/// Eight curves in one panel: as many as a comparison has.
pub fn comparison() -> Panels {
    let curves = (0..8).map(|index| {
        let name = format!("a function with a long name {index}");
        curve(&name, Role::Nth(index), move |x| x * sigmoid((index as f64 + 1.0) * x), &[])
    });
    panels(vec![Panel::fitted(curves.collect(), X)])
}

/// The entries of a vector.
pub fn entries(values: &[f64]) -> BarList {
    let bar = |(index, value): (usize, &f64)| Bar {
        name: format!("x{index}"),
        value: *value,
        text: format!("{value}"),
    };
    BarList {
        value_name: "x".to_owned(),
        entry_name: "entry".to_owned(),
        x: Span::new(-5.0, 5.0),
        role: Role::Value,
        bars: values.iter().enumerate().map(bar).collect(),
        group: 2,
    }
}

/// A matrix of two rows.
pub fn matrix(values: &[f64]) -> Heat {
    let names = |letter: char, count: usize| (1..=count).map(|it| format!("{letter}{it}")).collect();
    Heat { row_names: names('y', 2), column_names: names('x', values.len() / 2), values: values.to_vec() }
}

/// Two samples on either side of a boundary, the second without a slope.
pub fn half_plane() -> HalfPlane {
    let line = Line { weights: [1.0, 1.0], bias: -0.5 };
    let sample =
        |at, class, push: f64| Pushed { at, class, push, is_sloped: push != 0.0, numbers: vec![push] };
    HalfPlane {
        x: Span::new(-2.0, 2.0),
        y: Span::new(-2.0, 2.0),
        x_name: "x₁".to_owned(),
        y_name: "x₂".to_owned(),
        value_names: vec!["class".to_owned(), "gradient".to_owned()],
        samples: vec![sample((1.0, 1.0), 1, -0.5), sample((-1.0, -0.5), 0, 0.0)],
        shade: vec![0, 255, 0, 0],
        columns: 2,
        line,
        before: Some(Line { bias: 0.5, ..line }),
    }
}

/// Three units in two layers: one always lit, one for some samples, one that goes out.
pub fn lights() -> Lights {
    Lights {
        x_name: "step".to_owned(),
        unit_names: ["a", "b", "c"].map(str::to_owned).to_vec(),
        layer_names: ["L1", "L2"].map(str::to_owned).to_vec(),
        widths: vec![2, 1],
        steps: vec![0.0, 1.0, 2.0, 3.0],
        lit: vec![vec![255, 90, 40], vec![255, 80, 20], vec![255, 60, 0], vec![255, 70, 0]],
        mark: Some(2.0),
        chosen: Some(1),
    }
}

/// One of each, with a name.
pub fn every_figure() -> Vec<(&'static str, Figure)> {
    vec![
        ("hero", hero().into()),
        ("relu", relu().into()),
        ("layer", layer().into()),
        ("loss", losses(YScale::Linear).into()),
        ("log-loss", losses(YScale::Log).into()),
        ("upright", outputs(Orientation::Upright).into()),
        ("sideways", outputs(Orientation::Sideways).into()),
        ("fan", super::fan::fan(YScale::Log).into()),
        ("surface", moons().into()),
        ("dots", costs().into()),
        ("evidence", super::evidence::evidence().into()),
        ("comparison", comparison().into()),
        ("bars", entries(&[2.0, -1.0, 0.0]).into()),
        ("half-plane", half_plane().into()),
        ("lights", lights().into()),
        ("heat", matrix(&[0.25, -0.25, 0.0, 1e-9]).into()),
    ]
}

/// The vertex lists of all polylines of a document, in CSS pixels.
pub fn polylines(svg: &str) -> Vec<Vec<Point>> {
    svg.lines().filter(|line| line.starts_with("<polyline")).map(vertices).collect()
}

fn vertices(line: &str) -> Vec<Point> {
    let list = line.split("points=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let number = |text: &str| text.parse::<f64>().expect("a coordinate is a number") / 8.0;
    let pair = |text: &str| text.split_once(',').map(|(x, y)| (number(x), number(y)));
    list.split_whitespace().filter_map(pair).collect()
}
