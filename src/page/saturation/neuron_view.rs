//! One neuron in a picture, numbers and a sentence.

use super::neuron::NeuronSettings;
use crate::activation::{Function, Order};
use crate::chart::bins::Bins;
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::span::Span;
use crate::experiment::push_forward::Normal;
use crate::page::explore::facts_card::Facts;
use crate::page::explore::flat::{Flats, shades};
use crate::page::explore::hero::curve;
use crate::page::number::{percent, readable};
use crate::text::Texts;

/// The curve is shown at least this far to both sides.
const LEAST: f64 = 8.0;
/// And this many standard deviations of the pre-activations to both sides of their mean.
const SHOWN: f64 = 3.5;
const BINS: usize = 96;
const SAMPLES: usize = 480;
/// The part of the panel's height that the bars take.
const FOOT: f64 = 0.6;
/// Neurons of the row that a gradient is sent through.
const ROW: i32 = 10;

#[derive(Clone, Debug, PartialEq)]
pub struct NeuronView {
    pub chart: Panels,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    pub sentence: String,
}

/// The neuron on its curve; `facts` and `flats` are those of `function`.
pub fn view(
    settings: &NeuronSettings,
    function: &Function,
    facts: &Facts,
    flats: &Flats,
    epsilon: f64,
    texts: &Texts,
) -> NeuronView {
    let words = &texts.saturation().neuron;
    let neuron = settings.neuron();
    let z = neuron.pre_activations();
    let passage = neuron.passage(function, facts, flats);
    let (share, slope, input) =
        (percent(passage.share_saturated), readable(passage.mean_slope, 3), readable(passage.to_input, 3));
    let row = readable((0..ROW).fold(1.0, |left, _| left * passage.to_input), 3);
    let numbers = vec![
        (words.pre_activations, format!("{} ± {}", readable(z.mean, 4), readable(z.spread, 4))),
        (words.share_saturated, share.clone()),
        (words.mean_slope, slope.clone()),
        (words.to_input, input.clone()),
        (words.to_weight, readable(passage.to_weight, 3)),
        (words.in_a_row, row.clone()),
    ];
    let sentence = (words.sentence)([&share, &readable(epsilon, 2), &slope, &input, &row]);
    NeuronView { chart: chart(function, z, flats, texts), numbers, sentence }
}

fn chart(function: &Function, z: Normal, flats: &Flats, texts: &Texts) -> Panels {
    let words = &texts.saturation().neuron;
    let reach = SHOWN * z.spread;
    let x = Span::new((z.mean - reach).min(-LEAST), (z.mean + reach).max(LEAST));
    let curves =
        [Order::Value, Order::Derivative].map(|order| curve(function, order, x, SAMPLES, texts)).to_vec();
    let edges: Vec<f64> = (0..=BINS).map(|it| x.at(it as f64 / BINS as f64)).collect();
    let heights = edges.windows(2).map(|bin| 100.0 * z.share(bin[0], bin[1])).collect();
    let bars = Bars { name: words.pre_activation.to_owned(), bins: Bins { edges, heights }, share: FOOT };
    Panels {
        x,
        x_name: words.pre_activation.to_owned(),
        panels: vec![Panel::fitted(curves, x)],
        shades: shades(flats, texts),
        bars: Some(bars),
    }
}
