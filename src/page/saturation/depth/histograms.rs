//! Pre-activations of some layers on the curve.

use super::setting::DepthSetting;
use super::state::Depth;
use crate::activation::Function;
use crate::chart::bins::Bins;
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::span::Span;
use crate::experiment::depth::measure::{BINS, WINDOW};
use crate::page::explore::curves::Order;
use crate::page::explore::facts_card::facts;
use crate::page::explore::flat::{flats, shades};
use crate::page::explore::hero::curve;
use crate::page::number::percent;
use crate::text::Texts;

/// So many layers are shown, evenly spaced from the first to the last.
const SHOWN: usize = 6;
const SAMPLES: usize = 180;
/// The part of the panel's height that the bars take.
const FOOT: f64 = 0.6;

/// One layer on the curve.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerHistogram {
    /// Counted from 1.
    pub layer: usize,
    pub title: String,
    pub chart: Panels,
    pub description: String,
    /// What the window leaves out; may be empty.
    pub outside: String,
}

/// The curves without their bars, which stay while the layers differ.
pub fn frame(function: &Function, epsilon: f64, texts: &Texts) -> Panels {
    let x = Span::new(WINDOW.0, WINDOW.1);
    let curves = [Order::Value, Order::Derivative].map(|it| curve(function, it, x, SAMPLES, texts));
    Panels {
        x,
        x_name: texts.stage().pre_activation.to_owned(),
        panels: vec![Panel::fitted(curves.into(), x)],
        shades: shades(&flats(function, &facts(function), epsilon), texts),
        bars: None,
    }
}

/// The layers that are shown, counted from 1.
fn shown(depth: usize) -> Vec<usize> {
    let count = depth.min(SHOWN);
    let place = |it: usize| 1 + it * (depth - 1) / count.saturating_sub(1).max(1);
    (0..count).map(place).collect()
}

/// Bars over the networks that are measured so far.
pub fn histograms(depth: &Depth, frame: &Panels, texts: &Texts) -> Vec<LayerHistogram> {
    let width = depth.whole(DepthSetting::Width);
    shown(depth.whole(DepthSetting::Depth))
        .into_iter()
        .map(|it| histogram(depth, frame, it, width, texts))
        .collect()
}

fn histogram(depth: &Depth, frame: &Panels, layer: usize, width: usize, texts: &Texts) -> LayerHistogram {
    let words = texts.saturation_depth();
    let mut counts = [0_u32; BINS];
    let (mut nets, mut saturated) = (0_usize, 0.0);
    for passage in depth.measured.results().flat_map(|it| it.1) {
        nets += 1;
        saturated += passage.saturated[layer - 1];
        counts.iter_mut().zip(&passage.histograms[layer - 1]).for_each(|(sum, count)| *sum += count);
    }
    let units = (nets * width).max(1) as f64;
    let inside = f64::from(counts.iter().sum::<u32>()) / units;
    let heights = counts.iter().map(|it| 100.0 * f64::from(*it) / units).collect();
    let edges = (0..=BINS).map(|it| frame.x.at(it as f64 / BINS as f64)).collect();
    let name = texts.stage().pre_activation.to_owned();
    let number = layer.to_string();
    let outside = (nets > 0 && inside < 1.0).then(|| (words.outside)(&percent(1.0 - inside)));
    LayerHistogram {
        layer,
        title: (words.layer_named)(&number),
        chart: Panels {
            bars: Some(Bars { name, bins: Bins { edges, heights }, share: FOOT }),
            ..frame.clone()
        },
        description: (words.histogram_description)(
            &number,
            &percent(inside),
            &percent(saturated / nets.max(1) as f64),
        ),
        outside: outside.unwrap_or_default(),
    }
}
