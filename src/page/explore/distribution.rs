//! A normal distribution of inputs under the curve, and what the function makes of it beside the curve.

use super::curves::Order;
use super::flat::{self, Flats};
use super::hero::curve;
use crate::activation::Function;
use crate::chart::bins::Bins;
use crate::chart::histogram::{BarSeries, Histogram, Orientation};
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::span::Span;
pub use crate::experiment::push_forward::Normal;
use crate::experiment::push_forward::{POINTS, PushForward, Weighted, push_forward};
use crate::page::number::{percent, readable};
use crate::text::Texts;

const BINS: usize = 48;
/// Samples of the curve, whose plot is about half as wide as the hero.
const SAMPLES: usize = 320;
/// How many standard deviations of the inputs are shown to each side.
const SHOWN: f64 = 4.0;
/// The part of the panel's height that the input's bars take.
const FOOT: f64 = 0.45;

/// Both charts and the numbers between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    pub inputs: Panels,
    pub outputs: Histogram,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    pub description: String,
    /// How the numbers were computed.
    pub note: String,
}

/// The distribution of the page's state.
pub fn distribution(function: &Function, input: Normal, flats: &Flats, texts: &Texts) -> Distribution {
    let words = &texts.explore;
    let pushed = push_forward(function, input, flats);
    let x = Span::new(input.mean - SHOWN * input.spread, input.mean + SHOWN * input.spread);
    let inputs = inputs(function, &pushed, x, flats, texts);
    let outputs = outputs(&pushed, inputs.panels[0].y, texts);
    // The sum leaves a mean of zero a rounding error away from it.
    let is_zero = pushed.mean.abs() < 1e-8 * pushed.spread;
    let numbers = vec![
        (words.output_mean, readable(if is_zero { 0.0 } else { pushed.mean }, 4)),
        (words.output_spread, readable(pushed.spread, 4)),
        (words.share_saturated, percent(pushed.share_saturated)),
        (words.share_zero, percent(pushed.share_zero)),
    ];
    let description = (words.output_description)(&numbers[0].1, &numbers[1].1, &numbers[2].1, &numbers[3].1);
    let note = (words.sample_note)(&POINTS.to_string());
    Distribution { inputs, outputs, numbers, description, note }
}

fn inputs(function: &Function, pushed: &PushForward, x: Span, flats: &Flats, texts: &Texts) -> Panels {
    let curve = curve(function, Order::Value, x, SAMPLES, texts);
    let bins = binned(&pushed.points, |it| it.input, x);
    Panels {
        x,
        x_name: texts.chart.x.to_owned(),
        panels: vec![Panel::fitted(vec![curve], x)],
        shades: flat::shades(flats, texts),
        bars: Some(Bars { name: texts.explore.input.to_owned(), bins, share: FOOT }),
    }
}

/// The outputs share the y range of the curve, so that both charts line up.
fn outputs(pushed: &PushForward, values: Span, texts: &Texts) -> Histogram {
    let bins = binned(&pushed.points, |it| it.output, values);
    Histogram {
        value_name: texts.explore.output_value.to_owned(),
        height_name: "%".to_owned(),
        values,
        orientation: Orientation::Sideways,
        series: vec![BarSeries { name: texts.explore.output.to_owned(), bins }],
        shades: Vec::new(),
        mean: Some(pushed.mean),
    }
}

/// Weights in percent, summed in equal bins; what lies outside is left out.
fn binned(points: &[Weighted], of: impl Fn(&Weighted) -> f64, span: Span) -> Bins {
    let edges = (0..=BINS).map(|it| span.at(it as f64 / BINS as f64)).collect();
    let mut heights = vec![0.0; BINS];
    for point in points {
        let value = of(point);
        if span.contains(value) {
            let index = (span.fraction(value) * BINS as f64) as usize;
            heights[index.min(BINS - 1)] += 100.0 * point.weight;
        }
    }
    Bins { edges, heights }
}
