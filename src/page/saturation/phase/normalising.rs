//! Whether mean 0 and variance 1 are a fixed point, and whether networks find it.

use super::setting::PhaseSetting;
use super::state::{INPUTS, PhaseDiagram};
use super::twins::{chart, span_of};
use crate::activation::Function;
use crate::chart::measured::Measured;
use crate::chart::piece::Point;
use crate::experiment::mean_field::field::Field;
use crate::experiment::mean_field::statistics::{
    NORMALISED, Statistics, jacobian, layer, spectral_norm, step,
};
use crate::page::number::readable;
use crate::text::Texts;

/// (0, 1) counts as a fixed point if a layer moves it by less.
const STILL: f64 = 1e-6;

/// What theory tells of a function: some ten thousand values of f, so that it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixed {
    sentences: String,
    /// The variance of the activations, layer by layer, from the input on.
    line: Vec<Point>,
}

/// From a variance of the inputs on, through so many layers.
pub fn fixed(function: &Function, variance: f64, layers: usize, texts: &Texts) -> Fixed {
    let words = texts.saturation_phase();
    let field = Field::new(function);
    let unit = Statistics { mean: 0.0, variance: 1.0 };
    let next = step(&field, NORMALISED, unit);
    let slopes = jacobian(&field, NORMALISED, unit);
    let norm = spectral_norm(slopes);
    let is_fixed = next.mean.abs() < STILL && (next.variance - 1.0).abs() < STILL;
    let mean = if next.mean.abs() < STILL { 0.0 } else { next.mean };
    let verdict = match (is_fixed, norm < 1.0) {
        (false, _) => words.no_fixed_point,
        (true, true) => words.attracts,
        (true, false) => words.repels,
    };
    let sentences = [
        (words.step)(&readable(mean, 5), &readable(next.variance, 5)),
        (words.jacobian)(&readable(slopes[0][1], 5), &readable(slopes[1][1], 5), &readable(norm, 4)),
        verdict.to_owned(),
    ];
    let input = Statistics { mean: 0.0, variance };
    let places = std::iter::successors(Some(input), |it| Some(layer(&field, *it))).take(layers + 1);
    let line = places.enumerate().map(|(place, it)| (place as f64, it.variance)).collect();
    Fixed { sentences: sentences.join(texts.stage().between_sentences), line }
}

/// The words, and the chart of what is measured so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Normalising {
    pub takeaway: String,
    pub chart: Measured,
    pub set_up: String,
}

pub fn normalising(diagram: &PhaseDiagram, fixed: &Fixed, texts: &Texts) -> Normalising {
    let words = texts.saturation_phase();
    let nets: Vec<&Vec<Statistics>> = diagram.normalised.results().map(|it| it.1).collect();
    let layers = nets.first().map_or(0, |it| it.len());
    let at = |layer: usize| span_of(layer + 1, nets.iter().map(|it| it[layer].variance));
    let spans = (0..layers).filter_map(at).collect();
    Normalising {
        takeaway: fixed.sentences.clone(),
        chart: chart(diagram, words.activation_variance, fixed.line.clone(), spans, texts),
        set_up: set_up(diagram, texts),
    }
}

fn set_up(diagram: &PhaseDiagram, texts: &Texts) -> String {
    let [nets, width, layers, first] =
        [PhaseSetting::Nets, PhaseSetting::Width, PhaseSetting::Layers, PhaseSetting::Seed]
            .map(|it| diagram.whole(it));
    let numbers = [nets, width, INPUTS, layers, first, first + nets - 1].map(|it| it.to_string());
    let [nets, width, inputs, layers, first, last] = numbers.each_ref().map(String::as_str);
    let variance = readable(diagram.get(PhaseSetting::Start), 3);
    (texts.saturation_phase().normalising_set_up)([nets, width, inputs, layers, first, last, &variance])
}
