//! Hidden layers: on their curves, and all of a deep network at a glance.

use activation_lab::activation::{Function, rows};
use activation_lab::chart::event::PlotEvent;
use activation_lab::chart::key::{Pace, PlotKey};
use activation_lab::chart::span::Span;
use activation_lab::chart::strata::{Strata, rebinned};
use activation_lab::nn::observation::layer::{DeadUnit, Histogram, LayerView};
use activation_lab::page::train::stage::layer::{activations, bins, frame, learnt, pre_activations, words};
use activation_lab::page::train::stage::overview::{Quantity, chart, description, is_deep, moved, reading};
use activation_lab::text::{Lang, Texts};

use crate::support::{layer, svg};

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row of the table"))
}

pub fn deep(layers: usize) -> Strata {
    let views: Vec<LayerView> = (0..layers).map(|it| layer(0.1, 2.0 * 0.93_f64.powi(it as i32))).collect();
    chart(&views, Quantity::PreActivation, layers / 2, en())
}

#[test]
fn the_curve_follows_the_parameter_that_was_learnt() {
    let prelu = function("prelu");
    let view = LayerView { parameters: vec![0.75], ..layer(0.0, 1.0) };
    let now = learnt(&prelu, &view);
    assert_eq!(now.value(-2.0), -1.5);
    let said = words(1, &view, &now, en()).function;
    assert!(said.contains("0.750"), "{said}");
    let still = LayerView { parameters: Vec::new(), ..view };
    assert_eq!(learnt(&prelu, &still), prelu, "what is not sent stays");
}

#[test]
fn the_bars_stand_on_the_curve_and_their_shares_are_of_all_samples() {
    let tanh = function("tanh");
    let view = layer(0.5, 1.5);
    let still = frame(&tanh, (-8.0, 8.0), 0.05, en());
    let drawn = pre_activations(&view, &still, en());
    let total: f64 = drawn.bars.as_ref().expect("bars").bins.heights.iter().sum();
    assert!((total - 100.0).abs() < 1e-9);
    assert_eq!(drawn.shades.len(), 2);
    assert!(svg(activations(&view, en())).contains("activation"));
}

#[test]
fn what_lies_outside_stands_in_the_outer_bins() {
    let histogram = Histogram { low: -1.0, high: 1.0, counts: vec![1, 1], under: 6, over: 2 };
    assert_eq!(bins(&histogram).heights, [70.0, 30.0]);
    let huge = Histogram { counts: vec![u32::MAX, 0], under: u32::MAX, over: 0, ..histogram };
    assert_eq!(bins(&huge).heights[0], 100.0);
    let none = Histogram { low: 0.0, high: 0.0, counts: Vec::new(), under: 0, over: 0 };
    assert!(bins(&none).heights.is_empty());
}

#[test]
fn the_numbers_of_a_layer_name_its_dead_units() {
    let mut view = layer(0.25, 1.0);
    let said = words(2, &view, &function("relu"), en());
    assert_eq!(said.title, "Hidden layer 2");
    assert_eq!(said.numbers[0], ("Mean ± spread of z", "0.25 ± 1".to_owned()));
    assert_eq!(said.dead, ["unit 3: seen dead since step 40", "unit 6: dead from the start"]);
    view.flat_inside = 0.5;
    view.dead = (0..200).map(|unit| DeadUnit { unit, since_step: 1 }).collect();
    view.units = 256;
    let said = words(2, &view, &function("relu"), Texts::of(Lang::Zh));
    assert_eq!(said.dead.len(), 5);
    assert!(said.dead[4].contains("196") && said.numbers.len() == 6);
    assert!(said.description.contains("200 / 256"));
}

#[test]
fn layers_without_a_finite_number_are_said_as_they_are() {
    let odd = LayerView {
        mean: f64::NAN,
        spread: f64::INFINITY,
        activations: Histogram { low: f64::NAN, high: f64::INFINITY, counts: vec![3], under: 0, over: 0 },
        ..layer(0.0, 1.0)
    };
    assert!(words(1, &odd, &function("gelu"), en()).numbers[0].1.contains("NaN ± ∞"));
    assert!(!svg(activations(&odd, en())).contains("NaN"));
    assert!(!svg(chart(&[odd], Quantity::Activation, 0, en())).contains("NaN"));
}

#[test]
fn fifty_layers_are_one_picture_from_which_one_is_chosen() {
    assert!(is_deep(50) && !is_deep(2));
    let picture = deep(50);
    assert_eq!(picture.shares.len(), 50 * picture.bins);
    for layer in picture.shares.chunks(picture.bins) {
        assert!((layer.iter().sum::<f64>() - 1.0).abs() < 1e-9, "each layer counts once");
    }
    assert!(svg(picture).contains(">\n26\n"), "the chosen layer is named");
    let views = vec![layer(0.5, 2.0); 50];
    assert!(reading(&views, 25, en()).starts_with("Layer 26: mean 0.5, spread 2, 37.5 % saturated"));
    assert!(
        description(&views, en()).contains("50 hidden layers") && description(&views, en()).contains("100")
    );
    assert_eq!(reading(&views, 99, en()), "");
}

#[test]
fn the_choice_stays_within_the_network() {
    let key = |key| PlotEvent::Key(key);
    assert_eq!(moved(3, 50, PlotEvent::Probe(26.2)), 25);
    assert_eq!(moved(3, 5, PlotEvent::Probe(90.0)), 4);
    assert_eq!(moved(0, 5, key(PlotKey::Left(Pace::Normal))), 0);
    assert_eq!(moved(4, 5, key(PlotKey::Right(Pace::Normal))), 4);
    assert_eq!(moved(4, 50, key(PlotKey::PageRight)), 14);
    assert_eq!(moved(4, 50, key(PlotKey::End)), 49);
    assert_eq!(moved(9, 3, key(PlotKey::ZoomIn)), 2, "a network that became shallower");
}

#[test]
fn a_distribution_keeps_its_mass_in_other_bins() {
    let source = bins(&Histogram { low: -1.0, high: 1.0, counts: vec![2, 6], under: 0, over: 0 });
    assert_eq!(rebinned(&source, Span::new(-1.0, 1.0), 4), [0.125, 0.125, 0.375, 0.375]);
    assert_eq!(rebinned(&source, Span::new(-3.0, 3.0), 3), [0.0, 1.0, 0.0]);
    assert_eq!(rebinned(&source, Span::new(5.0, 6.0), 2), [1.0, 0.0], "outside it is at the nearer end");
}
