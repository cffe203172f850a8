//! Gradients and updates by layer.

use activation_lab::chart::frame::Size;
use activation_lab::nn::observation::flow::Flow;
use activation_lab::page::train::stage::flows::{gradients, gradients_sentence, updates, updates_sentence};
use activation_lab::text::{Lang, Texts};

use crate::support::{SIZE, flows, svg};

fn en() -> &'static Texts {
    Texts::of(Lang::En)
}

#[test]
fn the_axis_counts_powers_of_ten_and_moves_in_whole_ones() {
    let chart = gradients(&flows(6, 0.1), en());
    let frame = chart.frame(SIZE);
    assert_eq!((frame.y.start, frame.y.end), (-8.0, -2.0));
    let nearly = gradients(&flows(6, 0.101), en());
    assert_eq!(nearly.frame(SIZE).y, frame.y);
    assert_eq!(chart.names.join(" "), "1 2 3 4 5 out");
}

#[test]
fn zeros_and_what_is_not_finite_have_a_place_off_the_axis() {
    let flow = |gradient| Flow { gradient, update_ratio: gradient };
    let chart = gradients(&[flow(0.0), flow(1e-3), flow(f64::INFINITY), flow(f64::NAN)], en());
    let drawn = svg(chart.clone());
    assert!(!drawn.contains("NaN") && !drawn.contains("inf"));
    // The zero is a ring: two discs. The positive number is one; a cross has two lines.
    assert_eq!((drawn.matches("<circle").count(), drawn.matches("<polyline").count()), (3, 4));
    let rows = activation_lab::chart::figure::Chart::table(&chart).rows;
    assert_eq!(rows.len(), 4, "nothing is dropped");
}

#[test]
fn fifty_one_layers_are_named_without_overlap_and_the_last_one_always() {
    let chart = gradients(&flows(51, 0.8), en());
    for width in [280.0, 480.0, 900.0] {
        let drawn = activation_lab::chart::Figure::from(chart.clone())
            .svg(Size { width, height: 300.0 }, &activation_lab::chart::Palette::light());
        assert_eq!(drawn.matches("<circle").count(), 51);
        assert!(drawn.contains("out"), "the output layer is named at {width}");
    }
}

#[test]
fn the_guide_is_always_in_the_picture() {
    let chart = updates(&flows(3, 1e-9), en());
    assert!(chart.frame(SIZE).y.contains(-3.0));
    assert!(svg(chart).contains("0.001"));
}

#[test]
fn sentences_say_which_end_is_pulled_more() {
    assert!(gradients_sentence(&flows(3, 0.1), en()).contains("100 times that of the first layer"));
    assert!(gradients_sentence(&flows(3, 10.0), en()).contains("100 times that at the output"));
    let still = vec![Flow::default(); 4];
    assert_eq!(gradients_sentence(&still, en()), en().stage().no_step);
    assert_eq!(updates_sentence(&still, en()), en().stage().no_step);
    let mut dead = flows(3, 0.1);
    dead[0] = Flow::default();
    assert_eq!(gradients_sentence(&dead, en()), en().stage().gradient_none);
    dead[1].gradient = f64::NAN;
    assert_eq!(gradients_sentence(&dead, en()), en().stage().gradient_not_finite);
    assert!(updates_sentence(&flows(2, 0.5), Texts::of(Lang::Zh)).contains("0.005"));
    assert!(gradients_sentence(&[], en()).contains("No step"));
}
