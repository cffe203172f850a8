//! A fitted curve and what it is the sum of.

use std::rc::Rc;

use activation_lab::chart::figure::Chart;
use activation_lab::chart::fitted::Fitted;
use activation_lab::nn::observation::picture::{Fit, Picture};
use activation_lab::nn::output::Output;
use activation_lab::nn::samples::Targets;
use activation_lab::page::train::stage::fit::{MOST_PARTS, chart, description, omission};
use activation_lab::page::train::stage::hero::{Hero, Look, Parts, hero};
use activation_lab::page::train::stage::samples;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::snapshot::Scene;

use crate::support::{fit, line_scene, snapshot, svg};

pub fn fitted(fit: &Fit, scene: &Scene, output: Output, parts: Parts) -> Fitted {
    let look = Look { parts, ..Look::default() };
    chart(fit, scene, output, &Rc::new(samples::marks(scene, look.test)), look, Texts::of(Lang::En))
}

pub fn two_classes() -> Scene {
    let mut scene = line_scene();
    for samples in [&mut scene.train, &mut scene.test] {
        let labels = samples.features.iter().map(|it| u8::from(*it > 0.0)).collect();
        samples.targets = Targets::Classes { labels, classes: 2 };
    }
    scene
}

#[test]
fn the_units_and_the_bias_add_up_to_the_curve() {
    let chart = fitted(&fit(8), &line_scene(), Output::Linear, Parts::Shown);
    assert_eq!(chart.parts.len(), 9);
    assert_eq!((chart.parts[0].name.as_str(), chart.parts[8].name.as_str()), ("1", "b"));
    for (index, (_, y)) in chart.curves[0].points.iter().enumerate() {
        let sum: f64 = chart.parts.iter().map(|it| it.points[index].1).sum();
        assert!((sum - y).abs() < 1e-5, "{sum} is {y}");
    }
}

#[test]
fn a_wide_layer_shows_the_units_that_matter_and_says_so() {
    let mut wide = fit(256);
    wide.contributions[1].fill(0.0);
    wide.contributions[200].iter_mut().enumerate().for_each(|(place, it)| *it = place as f32);
    let chart = fitted(&wide, &line_scene(), Output::Linear, Parts::Shown);
    assert_eq!(chart.parts.len(), MOST_PARTS + 1);
    let drawn = |name: &str| chart.parts.iter().any(|it| it.name == name);
    assert!(drawn("201") && drawn("1") && !drawn("256"), "units that stay constant change nothing");
    assert!(omission(&wide, Texts::of(Lang::En)).expect("some are left out").contains("24 of 256"));
    assert_eq!(omission(&fit(8), Texts::of(Lang::En)), None);
}

#[test]
fn two_classes_have_a_curve_of_probabilities_and_its_parts_add_up_to_the_logit() {
    let scene = two_classes();
    let probability = fitted(&fit(4), &scene, Output::Sigmoid, Parts::Hidden);
    assert!(probability.curves[0].points.iter().all(|it| (0.0..=1.0).contains(&it.1)));
    assert_eq!(probability.marks.len(), 120);
    let logit = fitted(&fit(4), &scene, Output::Sigmoid, Parts::Shown);
    assert_eq!((logit.y_name.as_str(), logit.marks.len()), ("logit", 0));
    // Softmax sends probabilities that are no sum of units.
    let softmax = Fit { contributions: Vec::new(), values: vec![0.25; 50], ..fit(1) };
    let chart = fitted(&softmax, &scene, Output::Softmax, Parts::Shown);
    assert!(chart.parts.is_empty() && chart.curves[0].points.iter().all(|it| it.1 == 0.25));
}

#[test]
fn the_range_stands_still_while_the_curve_moves() {
    let low = fitted(&fit(3), &line_scene(), Output::Linear, Parts::Hidden);
    let high = Fit { values: vec![1e30; 200], ..fit(3) };
    let high = fitted(&high, &line_scene(), Output::Linear, Parts::Hidden);
    assert_eq!(low.y, high.y);
    assert!(low.same_marks(&high) && !low.equals(&high));
}

#[test]
fn numbers_that_are_not_finite_and_single_samples_are_drawn_without_them() {
    let mut odd = fit(2);
    odd.values[3] = f32::NAN;
    odd.contributions[0].fill(f32::INFINITY);
    let mut scene = line_scene();
    scene.train.features.truncate(1);
    scene.train.targets = Targets::Values(vec![0.5]);
    scene.test = scene.train.clone();
    let drawn = svg(fitted(&odd, &scene, Output::Linear, Parts::Shown));
    assert!(!drawn.contains("NaN") && !drawn.contains("inf"));
}

#[test]
fn the_fit_is_told_in_one_sentence() {
    let mut seen = snapshot(7, 7);
    seen.picture = Picture::Fit(fit(2));
    assert_eq!(hero(&seen), Hero::Fit);
    let sentence = description(&seen, &line_scene(), Texts::of(Lang::En));
    assert!(sentence.contains("R²: 0.9 on") && sentence.contains("epoch 7"), "{sentence}");
    let sentence = description(&seen, &two_classes(), Texts::of(Lang::Zh));
    assert!(sentence.contains("准确率") && sentence.contains("90.0 %"), "{sentence}");
}
