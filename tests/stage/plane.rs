//! Answers over the plane.

use std::rc::Rc;

use activation_lab::chart::figure::Chart;
use activation_lab::chart::plane::Plane;
use activation_lab::chart::{Figure, Palette};
use activation_lab::nn::observation::picture::{Cells, Picture};
use activation_lab::nn::samples::{Samples, Targets};
use activation_lab::page::train::stage::hero::{Colours, Hero, Look, TestSamples, hero};
use activation_lab::page::train::stage::{plane, samples};
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::snapshot::Scene;

use crate::support::{bytes, scene, snapshot, surface, svg, with_samples};

pub fn two_classes(look: Look) -> Plane {
    let scene = scene(|it, _, _| (it % 2) as f32, Some(2));
    let cells = Cells::Probability(bytes(|x, y| 0.5 + 0.6 * (3.0 * x).sin() * y));
    chart(cells, &scene, look)
}

pub fn many_classes(classes: usize, look: Look) -> Plane {
    let scene = scene(|it, _, _| (it % classes) as f32, Some(classes));
    let sector = |x: f64, y: f64| (y.atan2(x) / std::f64::consts::TAU + 0.5) * classes as f64;
    let class = bytes(|x, y| (sector(x, y).floor().min(classes as f64 - 1.0) + 0.5) / 255.0);
    let probability = bytes(|x, y| 1.0 - (sector(x, y).fract() - 0.5).abs());
    chart(Cells::Class { class, probability }, &scene, look)
}

pub fn relief(look: Look) -> Plane {
    let scene = scene(|_, x, y| (x + y) / 12.0, None);
    let cells = Cells::Value { low: -0.6, high: 0.6, bytes: bytes(|x, y| 0.5 + (x + y) / 3.0) };
    chart(cells, &scene, look)
}

fn chart(cells: Cells, scene: &Scene, look: Look) -> Plane {
    let marks = Rc::new(samples::marks(scene, look.test));
    plane::chart(&surface(cells), scene, &marks, look, Texts::of(Lang::En)).expect("the scene has a window")
}

#[test]
fn the_first_row_of_the_grid_is_at_the_top() {
    let chart = chart(
        Cells::Probability(bytes(|_, y| if y > 0.0 { 1.0 } else { 0.0 })),
        &scene(|it, _, _| (it % 2) as f32, Some(2)),
        Look::default(),
    );
    let palette = Palette::light();
    let colours = chart.raster(&palette).colours;
    let class_b = palette.paper.mix(palette.class_b, 0.55);
    let class_a = palette.paper.mix(palette.class_a, 0.55);
    assert_eq!((colours[0], *colours.last().expect("a pixel")), (class_b, class_a));
    let table = chart.table();
    assert_eq!(table.rows.len(), 10_000);
    assert!(format!("{:?}", table.rows[0]).contains("5.94"), "{:?}", table.rows[0]);
}

#[test]
fn an_undecided_place_is_paper_and_steps_know_two_colours_only() {
    let palette = Palette::light();
    let even = two_classes(Look::default()).raster(&palette).colours;
    assert!(even.iter().any(|it| *it == palette.paper.mix(palette.class_a, 0.55 / 255.0)));
    let mut stepped =
        two_classes(Look { colours: Colours::Stepped, ..Look::default() }).raster(&palette).colours;
    stepped.sort_by_key(|it| (it.red, it.green, it.blue));
    stepped.dedup();
    assert_eq!(stepped.len(), 2);
    let mut bands = relief(Look { colours: Colours::Stepped, ..Look::default() }).raster(&palette).colours;
    bands.sort_by_key(|it| (it.red, it.green, it.blue));
    bands.dedup();
    assert!((5..=7).contains(&bands.len()), "{} bands", bands.len());
}

#[test]
fn classes_differ_by_colour_and_the_sure_places_are_the_strongest() {
    let palette = Palette::light();
    let chart = many_classes(5, Look::default());
    let colours = chart.raster(&palette).colours;
    let mut distinct: Vec<_> = colours.iter().map(|it| (it.red, it.green, it.blue)).collect();
    distinct.sort_unstable();
    distinct.dedup();
    assert!(distinct.len() > 100, "{} colours", distinct.len());
    for classes in [1, 2, 3, 10] {
        assert!(svg(many_classes(classes, Look::default())).contains("<polygon") || classes == 1);
    }
}

#[test]
fn the_contour_is_drawn_in_few_lines() {
    let lines = svg(two_classes(Look::default())).matches("<polyline").count();
    assert!((1..60).contains(&lines), "{lines} lines");
}

#[test]
fn hidden_test_samples_are_not_drawn_and_shown_ones_are_hollow() {
    let shown = svg(two_classes(Look::default())).matches("<circle").count();
    let hidden =
        svg(two_classes(Look { test: TestSamples::Hidden, ..Look::default() })).matches("<circle").count();
    // A rim and a body for each of 100 training samples of class A; a hole for each of 50 test samples more.
    assert_eq!((hidden, shown), (200, 350));
}

#[test]
fn a_new_picture_keeps_the_marks_and_a_new_window_does_not() {
    let chart = two_classes(Look::default());
    let other = Plane { cells: many_classes(2, Look::default()).cells, ..chart.clone() };
    assert!(chart.same_marks(&other) && !chart.equals(&other));
    let wider = Plane { x: activation_lab::chart::span::Span::new(-7.0, 7.0), ..chart.clone() };
    assert!(!chart.same_marks(&wider));
}

#[test]
fn a_window_that_is_no_square_fills_the_plot() {
    let mut wide = scene(|it, _, _| (it % 2) as f32, Some(2));
    wide.window = Some([(0.0, 1000.0), (-1.0, 1.0)]);
    let chart = chart(Cells::Probability(bytes(|x, _| x)), &wide, Look::default());
    let frame = chart.frame(crate::support::SIZE);
    assert!(frame.rect.width > 350.0 && frame.rect.height > 350.0);
    assert_eq!(frame.from_pixel((frame.rect.right(), frame.rect.top)), (1000.0, 1.0));
}

#[test]
fn what_is_no_number_is_no_mark_and_nothing_breaks() {
    let part = |features: Vec<f32>, labels: Vec<u8>| Samples {
        inputs: 2,
        features,
        targets: Targets::Classes { labels, classes: 2 },
    };
    let odd = with_samples(
        part(vec![f32::NAN, 1.0, f32::INFINITY, 2.0], vec![0, 9]),
        part(Vec::new(), Vec::new()),
        Some([(f64::NAN, 1.0), (0.0, 0.0)]),
    );
    assert_eq!(samples::marks(&odd, TestSamples::Shown).len(), 1);
    let chart = chart(Cells::Probability(Vec::new()), &odd, Look::default());
    assert!(!svg(chart).contains("NaN"));
}

#[test]
fn the_sentence_follows_the_shown_epoch_and_the_kind_of_task() {
    let classes = scene(|it, _, _| (it % 3) as f32, Some(3));
    let mut seen = snapshot(400, 120);
    seen.picture = Picture::Surface(surface(Cells::Class { class: Vec::new(), probability: Vec::new() }));
    assert_eq!(hero(&seen), Hero::Plane);
    let english = plane::description(&seen, &classes, Texts::of(Lang::En));
    assert!(
        english.contains("120") && english.contains("90.0 %") && english.contains("3 classes"),
        "{english}"
    );
    let chinese = plane::description(&seen, &scene(|_, x, _| x, None), Texts::of(Lang::Zh));
    assert!(chinese.contains("R²") && chinese.contains("120"), "{chinese}");
    assert_eq!(plane::scale_labels(&scene(|_, x, _| x.signum(), None)), ["−1", "0", "1"]);
}

#[test]
fn any_figure_of_the_plane_is_what_it_is() {
    let chart = relief(Look::default());
    assert_eq!(Figure::from(chart.clone()), Figure::from(chart));
}
