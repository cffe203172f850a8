//! Where a hidden layer's pre-activations live on the curve.

use crate::activation::Function;
use crate::chart::bins::Bins;
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::span::Span;
use crate::page::explore::curves::Order;
use crate::page::explore::flat::{self, Flats};
use crate::page::explore::hero;
use crate::page::number::{fixed, percent};
use crate::text::Texts;
use crate::worker::protocol::{Histogram, LayerProbe, Snapshot};

/// The part of the panel's height that the bars take.
const FOOT: f64 = 0.6;
/// Samples of each curve.
const SAMPLES: usize = 320;

/// One hidden layer.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub title: String,
    pub chart: Panels,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    /// The dead units by number; may be empty.
    pub dead: Vec<String>,
    pub description: String,
}

/// The still part of the chart: f and f' over the range of the histogram. It changes with the function only.
pub fn frame(function: &Function, flats: &Flats, low: f64, high: f64, texts: &Texts) -> Panels {
    let x = Span::new(low, high);
    let curves = vec![
        hero::curve(function, Order::Value, x, SAMPLES, texts),
        hero::curve(function, Order::Derivative, x, SAMPLES, texts),
    ];
    Panels {
        x,
        x_name: texts.train().pre_activation.to_owned(),
        panels: vec![Panel::fitted(curves, x)],
        shades: flat::shades(flats, texts),
        bars: None,
    }
}

/// The range of a snapshot's histograms.
pub fn range(snapshot: &Snapshot) -> Option<(f64, f64)> {
    snapshot.layers.first().map(|it| (it.histogram.low, it.histogram.high))
}

/// All hidden layers, from input to output, above the still part.
pub fn layers(snapshot: &Snapshot, frame: &Panels, texts: &Texts) -> Vec<Layer> {
    snapshot.layers.iter().enumerate().map(|(index, it)| layer(index + 1, it, frame, texts)).collect()
}

fn layer(number: usize, probe: &LayerProbe, frame: &Panels, texts: &Texts) -> Layer {
    let words = texts.train();
    let dead = (words.dead_of)(probe.dead.len(), probe.units as usize);
    let mean = fixed(probe.mean, 2);
    let spread = fixed(probe.spread, 2);
    let numbers = vec![
        (words.mean_spread, format!("{mean} ± {spread}")),
        (words.saturated_left, percent(probe.left_saturated)),
        (words.saturated_right, percent(probe.right_saturated)),
        (words.exact_zero, percent(probe.exact_zeros)),
        (words.dead_units, dead.clone()),
    ];
    let description = (words.layer_description)(number, &mean, &spread, &numbers[1].1, &numbers[2].1, &dead);
    let bars = Bars { name: words.pre_activation.to_owned(), bins: bins(&probe.histogram), share: FOOT };
    Layer {
        title: (words.layer)(number),
        chart: Panels { bars: Some(bars), ..frame.clone() },
        numbers,
        dead: probe
            .dead
            .iter()
            .map(|it| (words.died_at)(it.unit as usize + 1, u64::from(it.since_step)))
            .collect(),
        description,
    }
}

/// Shares in percent of all pre-activations; what lies outside stands in the first and in the last bin.
fn bins(histogram: &Histogram) -> Bins {
    let inside: u32 = histogram.counts.iter().sum();
    let total = f64::from(inside + histogram.under + histogram.over).max(1.0);
    let span = Span::new(histogram.low, histogram.high);
    let last = histogram.counts.len().saturating_sub(1);
    let height = |(index, count): (usize, &u32)| {
        let outside =
            if index == 0 { histogram.under } else { 0 } + if index == last { histogram.over } else { 0 };
        100.0 * f64::from(count + outside) / total
    };
    Bins {
        edges: (0..=histogram.counts.len())
            .map(|it| span.at(it as f64 / histogram.counts.len() as f64))
            .collect(),
        heights: histogram.counts.iter().enumerate().map(height).collect(),
    }
}
