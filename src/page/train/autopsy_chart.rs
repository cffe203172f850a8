//! A unit's samples on its curve.

use crate::activation::Function;
use crate::chart::bins::Bins;
use crate::chart::mark::{Mark, Paint};
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::scale::Scale;
use crate::chart::span::Span;
use crate::chart::specimen::Specimen;
use crate::chart::surface::Part;
use crate::chart::table::{Cell, Table};
use crate::nn::observation::autopsy::Autopsy;
use crate::nn::samples::Targets;
use crate::page::explore::curves::Order;
use crate::page::explore::facts_card::facts;
use crate::page::explore::flat;
use crate::page::explore::hero;
use crate::text::Texts;

/// Samples of each curve, bars of the histogram, and the part of the panel's height that these take.
const CURVE: usize = 320;
const BINS: usize = 60;
const FOOT: f64 = 0.45;
/// The range grows and shrinks in so many steps of its length, so that it does not tremble while a network trains.
const STEPS: f64 = 8.0;
/// The curve is shown here at least: most activations bend near zero.
const LEAST: (f64, f64) = (-2.0, 2.0);

/// f and f' over the range of the samples: it changes with the function and that range only.
pub fn curves(function: &Function, epsilon: f64, x: Span, texts: &Texts) -> Panels {
    let curve = |order| hero::curve(function, order, x, CURVE, texts);
    Panels {
        x,
        x_name: texts.autopsy().pre_activation.to_owned(),
        panels: vec![Panel::fitted(vec![curve(Order::Value), curve(Order::Derivative)], x)],
        shades: flat::shades(&flat::flats(function, &facts(function), epsilon), texts),
        bars: None,
    }
}

/// A range that holds every finite pre-activation.
pub fn range(autopsy: &Autopsy) -> Span {
    let finite = autopsy.pre_activations.iter().map(|it| f64::from(*it)).filter(|it| it.is_finite());
    let span = finite.fold(Span::new(LEAST.0, LEAST.1), Span::including);
    let exponent = libm::ceil(libm::log2(span.length()));
    let step = libm::exp2(exponent) / STEPS;
    Span::new(libm::floor(span.start / step) * step, libm::ceil(span.end / step) * step)
}

/// The samples on the curves.
pub fn chart(
    autopsy: &Autopsy,
    targets: &Targets,
    function: &Function,
    curves: Panels,
    texts: &Texts,
) -> Specimen {
    let words = texts.autopsy();
    let numbers = || autopsy.pre_activations.iter().map(|it| f64::from(*it));
    let mut bins = Bins::of(numbers(), curves.x.start, curves.x.end, BINS);
    let all = autopsy.pre_activations.len().max(1) as f64;
    bins.heights.iter_mut().for_each(|it| *it *= 100.0 / all);
    let (paints, scale) = paints(targets);
    let marks = numbers().zip(paints.iter().chain(std::iter::repeat(&Paint::Plain))).map(|(x, paint)| Mark {
        at: (x, function.value(x)),
        part: Part::Train,
        paint: *paint,
    });
    let row = |(index, x): (usize, f64)| {
        let sample = autopsy.samples.get(index).map_or(index, |it| *it as usize);
        let label = match targets {
            Targets::Classes { labels, .. } => labels.get(index).map(|it| f64::from(*it) + 1.0),
            Targets::Values(values) => values.get(index).map(|it| f64::from(*it)),
        };
        let cells = [sample as f64 + 1.0, x, function.value(x), function.derivative(x)].map(Cell::Number);
        cells.into_iter().chain([label.map_or(Cell::Empty, Cell::Number)]).collect()
    };
    let label = match targets {
        Targets::Classes { .. } => words.class_column,
        Targets::Values(_) => words.target_column,
    };
    Specimen {
        marks: marks.collect(),
        scale,
        table: Table {
            columns: words.columns.iter().copied().chain([label]).map(str::to_owned).collect(),
            rows: numbers().enumerate().map(row).collect(),
        },
        curves: Panels { bars: Some(Bars { name: words.samples.to_owned(), bins, share: FOOT }), ..curves },
    }
}

/// What tells the samples apart: their class, or their target.
fn paints(targets: &Targets) -> (Vec<Paint>, Scale) {
    match targets {
        Targets::Classes { labels, .. } => {
            (labels.iter().map(|it| Paint::Class(usize::from(*it))).collect(), Scale { low: 0.0, high: 1.0 })
        }
        Targets::Values(values) => {
            let values = || values.iter().map(|it| f64::from(*it));
            let low = values().fold(f64::INFINITY, f64::min);
            let high = values().fold(f64::NEG_INFINITY, f64::max);
            (values().map(Paint::Number).collect(), Scale { low, high })
        }
    }
}
