//! Two inputs, layer by layer: theory and networks.

use super::setting::PhaseSetting;
use super::state::PhaseDiagram;
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::measured::{Measured, Spread as Span};
use crate::chart::piece::Point;
use crate::chart::role::Role;
use crate::chart::span;
use crate::experiment::depth::spread::Spread;
use crate::experiment::mean_field::field::Twins;
use crate::page::number::readable;
use crate::page::saturation::scale::scale;
use crate::text::Texts;

/// Correlation and variance over layers.
#[derive(Clone, Debug, PartialEq)]
pub struct TwinsView {
    pub takeaway: String,
    pub correlation: Measured,
    pub variance: Measured,
    pub set_up: String,
}

/// What there is to see so far.
pub fn twins(diagram: &PhaseDiagram, texts: &Texts) -> TwinsView {
    let words = texts.saturation_phase();
    let start = diagram
        .told
        .setup()
        .map(|it| Twins { variance: it.setup.variance, correlation: it.setup.correlation });
    let told: Vec<Twins> = diagram.told.result(0).map_or_else(Vec::new, |it| it.twins.clone());
    let theory: Vec<Twins> = start.into_iter().chain(told.iter().copied()).collect();
    let of = |y_name: &str, of: &dyn Fn(&Twins) -> f64| {
        let points = theory.iter().enumerate().map(|(layer, it)| (layer as f64, of(it)));
        chart(diagram, y_name, points.collect(), measured(diagram, of), texts)
    };
    let correlation = of(words.twins_axis, &|it| it.correlation);
    TwinsView {
        takeaway: takeaway(diagram, &told, texts),
        correlation: Measured {
            lines: Lines { y_scale: YScale::Linear, ..correlation.lines },
            ..correlation
        },
        variance: of(words.variance_axis, &|it| it.variance),
        set_up: set_up(diagram, texts),
    }
}

/// Where the networks lie at each layer.
fn measured(diagram: &PhaseDiagram, of: &dyn Fn(&Twins) -> f64) -> Vec<Span> {
    let nets: Vec<&Vec<Twins>> = diagram.measured.results().map(|it| it.1).collect();
    let layers = nets.first().map_or(0, |it| it.len());
    let at = |layer: usize| span_of(layer + 1, nets.iter().map(|it| of(&it[layer])));
    (0..layers).filter_map(at).collect()
}

/// The spread of numbers at a layer; nothing where one of them is not a number.
pub(super) fn span_of(layer: usize, numbers: impl Iterator<Item = f64>) -> Option<Span> {
    let spread = Spread::of(numbers)?;
    Some(Span { x: layer as f64, low: spread.low, median: spread.median, high: spread.high })
}

/// Theory as a line and networks as a band, on the scale that tells them apart.
pub(super) fn chart(
    diagram: &PhaseDiagram,
    y_name: &str,
    theory: Vec<Point>,
    spans: Vec<Span>,
    texts: &Texts,
) -> Measured {
    let words = texts.saturation_phase();
    let sizes = theory.iter().map(|it| it.1).chain(spans.iter().flat_map(|it| [it.low, it.high]));
    let y_scale = scale(sizes);
    Measured {
        lines: Lines {
            x_name: words.layer_axis.to_owned(),
            x_least: span::Span::new(0.0, diagram.get(PhaseSetting::Layers)),
            y_name: y_name.to_owned(),
            y_scale,
            series: vec![Series { name: words.theory.to_owned(), role: Role::Nth(1), points: theory }],
        },
        name: words.measured.to_owned(),
        role: Role::Nth(0),
        spans,
        y_least: None,
    }
}

fn takeaway(diagram: &PhaseDiagram, told: &[Twins], texts: &Texts) -> String {
    let words = texts.saturation_phase();
    let Some(last) = told.last() else { return words.waiting.to_owned() };
    if !(last.correlation.is_finite() && last.variance.is_finite() && last.variance > 0.0) {
        return words.twins_nothing.to_owned();
    }
    let start = diagram.get(PhaseSetting::Correlation);
    let sentence = if last.correlation >= start { words.twins_shrink } else { words.twins_grow };
    sentence(&readable(start, 3), &readable(last.correlation, 3), &told.len().to_string())
}

fn set_up(diagram: &PhaseDiagram, texts: &Texts) -> String {
    let [nets, width, layers, first] =
        [PhaseSetting::Nets, PhaseSetting::Width, PhaseSetting::Layers, PhaseSetting::Seed]
            .map(|it| diagram.whole(it));
    let variance = diagram.told.setup().map_or(1.0, |it| it.setup.variance);
    let numbers = [nets, width, layers, first, first + nets - 1].map(|it| it.to_string());
    let [nets, width, layers, first, last] = numbers.each_ref().map(String::as_str);
    (texts.saturation_phase().twins_set_up)([nets, width, layers, first, last, &readable(variance, 4)])
}
