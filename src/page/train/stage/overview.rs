//! All layers of a deep network at a glance.

use super::layer::bins;
use crate::chart::event::PlotEvent;
use crate::chart::key::PlotKey;
use crate::chart::span::Span;
use crate::chart::strata::{Strata, rebinned};
use crate::nn::observation::layer::{Histogram, LayerView};
use crate::page::number::{percent, readable};
use crate::text::Texts;

/// So many layers have a card each; of more there is an overview and the card of one.
pub const MOST_CARDS: usize = 4;
/// Bins of the overview.
const BINS: usize = 48;

/// What the overview shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quantity {
    #[default]
    PreActivation,
    Activation,
}

/// Whether a network has an overview.
pub fn is_deep(layers: usize) -> bool {
    layers > MOST_CARDS
}

/// The distributions of all layers beside each other.
pub fn chart(layers: &[LayerView], quantity: Quantity, chosen: usize, texts: &Texts) -> Strata {
    let words = texts.stage();
    let of = |it: &'_ LayerView| match quantity {
        Quantity::PreActivation => it.pre_activations.clone(),
        Quantity::Activation => it.activations.clone(),
    };
    let histograms: Vec<Histogram> = layers.iter().map(of).collect();
    let y = common(&histograms);
    Strata {
        x_name: words.layer_axis.to_owned(),
        y_name: match quantity {
            Quantity::PreActivation => words.pre_activation.to_owned(),
            Quantity::Activation => words.activation.to_owned(),
        },
        y,
        bins: BINS,
        shares: histograms.iter().flat_map(|it| rebinned(&bins(it), y, BINS)).collect(),
        chosen,
    }
}

/// A range for all layers: where their samples are, rather than where bins are.
fn common(histograms: &[Histogram]) -> Span {
    let ends = histograms.iter().filter_map(inhabited);
    let hull = ends.reduce(|a, b| a.including(b.start).including(b.end));
    hull.unwrap_or(Span::new(-1.0, 1.0)).drawable()
}

fn inhabited(histogram: &Histogram) -> Option<Span> {
    let span = Span::new(histogram.low, histogram.high);
    let count = histogram.counts.len().max(1) as f64;
    let first = histogram.counts.iter().position(|it| *it > 0);
    let last = histogram.counts.iter().rposition(|it| *it > 0);
    let start = if histogram.under > 0 { Some(0) } else { first.or(last) }?;
    let end = if histogram.over > 0 { Some(histogram.counts.len()) } else { last.map(|it| it + 1) }?;
    let both = Span::new(span.at(start as f64 / count), span.at(end as f64 / count));
    (both.start.is_finite() && both.end.is_finite()).then_some(both)
}

/// What the overview says of a layer, counted from 0.
pub fn reading(layers: &[LayerView], chosen: usize, texts: &Texts) -> String {
    let Some(view) = layers.get(chosen) else { return String::new() };
    (texts.stage().overview_reading)(
        &(chosen + 1).to_string(),
        [&readable(view.mean, 3), &readable(view.spread, 3)],
        &percent(view.left_saturated + view.right_saturated + view.flat_inside),
        &view.dead.len().to_string(),
    )
}

/// The overview in one sentence: how far the layers at both ends spread.
pub fn description(layers: &[LayerView], texts: &Texts) -> String {
    let words = texts.stage();
    let (Some(first), Some(last)) = (layers.first(), layers.last()) else { return String::new() };
    let dead: usize = layers.iter().map(|it| it.dead.len()).sum();
    (words.overview_description)(
        &layers.len().to_string(),
        &readable(first.spread, 2),
        &readable(last.spread, 2),
        &dead.to_string(),
    )
}

/// The layer that a reader's event chooses, counted from 0, when `chosen` was chosen.
pub fn moved(chosen: usize, layers: usize, event: PlotEvent) -> usize {
    let last = layers.saturating_sub(1);
    match event {
        PlotEvent::Probe(x) => (x.round().max(1.0) as usize - 1).min(last),
        PlotEvent::Key(PlotKey::Left(_)) => chosen.saturating_sub(1),
        PlotEvent::Key(PlotKey::Right(_)) => (chosen + 1).min(last),
        PlotEvent::Key(PlotKey::PageLeft) => chosen.saturating_sub(10),
        PlotEvent::Key(PlotKey::PageRight) => (chosen + 10).min(last),
        PlotEvent::Key(PlotKey::Home) => 0,
        PlotEvent::Key(PlotKey::End) => last,
        _ => chosen.min(last),
    }
}
