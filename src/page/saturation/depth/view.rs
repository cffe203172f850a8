//! The charts over layers, and what they say.

use super::setting::DepthSetting;
use super::state::{Depth, MeasureKey};
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::measured::{Measured, Spread as Span};
use crate::chart::overlay::Overlay;
use crate::chart::role::Role;
use crate::chart::span;
use crate::experiment::depth::measure::Passage;
use crate::experiment::depth::spread::Spread;
pub use crate::experiment::depth::theory::Theory;
use crate::experiment::depth::theory::theory;
use crate::page::number::{percent, readable};
use crate::page::saturation::scale::scale;
use crate::text::Texts;

/// In percent.
const EVERY_UNIT: span::Span = span::Span::new(0.0, 100.0);

/// One chart and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct DepthChart {
    pub name: &'static str,
    pub takeaway: String,
    pub chart: Measured,
    /// What it says at the chosen layer.
    pub reading: String,
}

/// The charts of signal, gradient and saturated share.
#[derive(Clone, Debug, PartialEq)]
pub struct DepthView {
    pub charts: [DepthChart; 3],
    pub overlay: Overlay,
    pub set_up: String,
}

/// What theory tells of a set-up: it takes some ten thousand values of f, so that it is kept.
pub fn told(key: &MeasureKey) -> Theory {
    theory(&key.setup)
}

/// Everything that is measured so far, in the order of the seeds.
fn passages(depth: &Depth) -> Vec<&Passage> {
    depth.measured.results().flat_map(|it| it.1).collect()
}

/// Where the networks lie at each place.
fn spreads(passages: &[&Passage], places: usize, of: impl Fn(&Passage, usize) -> f64) -> Vec<Option<Spread>> {
    (0..places).map(|place| Spread::of(passages.iter().map(|it| of(it, place)))).collect()
}

pub fn view(depth: &Depth, told: &Theory, texts: &Texts) -> DepthView {
    let words = texts.saturation_depth();
    let passages = passages(depth);
    let layers = depth.whole(DepthSetting::Depth);
    let forward = spreads(&passages, layers + 1, |it, place| it.forward[place]);
    let backward = spreads(&passages, layers + 1, |it, place| it.backward[place]);
    let saturated = spreads(&passages, layers, |it, place| 100.0 * it.saturated[place]);
    let place = depth.layer();
    let sizes = told.forward.iter().copied().chain(forward.iter().flatten().flat_map(|it| [it.low, it.high]));
    let signal_scale = scale(sizes);
    let signal = DepthChart {
        name: words.signal,
        takeaway: signal_takeaway(&forward, layers, texts),
        chart: chart(
            words.signal_axis,
            signal_scale,
            vec![line(words.theory, 1, &told.forward)],
            &forward,
            0,
            texts,
        ),
        reading: reading(place, forward[place], told.forward.get(place), texts),
    };
    let mut lines = vec![line(words.theory, 1, &told.backward)];
    lines.extend(told.bound.as_ref().map(|it| line(words.bound, 2, it)));
    let gradient = DepthChart {
        name: words.gradient,
        takeaway: gradient_takeaway(&backward, layers, texts),
        chart: chart(words.gradient_axis, YScale::Log, lines, &backward, 0, texts),
        reading: reading(place, backward[place], told.backward.get(place), texts),
    };
    let share = DepthChart {
        name: words.saturated,
        takeaway: saturated_takeaway(&saturated, texts),
        chart: Measured {
            y_least: Some(EVERY_UNIT),
            ..chart(words.saturated_axis, YScale::Linear, Vec::new(), &saturated, 1, texts)
        },
        reading: reading(place, saturated[place - 1], None, texts),
    };
    DepthView {
        charts: [signal, gradient, share],
        overlay: Overlay { cursor: Some(place as f64), ..Overlay::default() },
        set_up: set_up(depth, texts),
    }
}

/// A line over the places from the input on.
fn line(name: &str, role: usize, values: &[f64]) -> Series {
    let points = values.iter().enumerate().map(|(place, it)| (place as f64, *it)).collect();
    Series { name: name.to_owned(), role: Role::Nth(role), points }
}

/// A chart over layers, of which the first is number `first`.
fn chart(
    y_name: &str,
    y_scale: YScale,
    series: Vec<Series>,
    spreads: &[Option<Spread>],
    first: usize,
    texts: &Texts,
) -> Measured {
    let words = texts.saturation_depth();
    let last = (first + spreads.len()).saturating_sub(1).max(1);
    let at = |(place, it): (usize, &Option<Spread>)| {
        let it = (*it)?;
        Some(Span { x: (first + place) as f64, low: it.low, median: it.median, high: it.high })
    };
    Measured {
        lines: Lines {
            x_name: words.layer_axis.to_owned(),
            x_least: span::Span::new(0.0, last as f64),
            y_name: y_name.to_owned(),
            y_scale,
            series,
        },
        name: words.measured.to_owned(),
        role: Role::Nth(0),
        spans: spreads.iter().enumerate().filter_map(at).collect(),
        y_least: None,
    }
}

fn signal_takeaway(forward: &[Option<Spread>], layers: usize, texts: &Texts) -> String {
    let words = texts.saturation_depth();
    let (Some(Some(first)), Some(last)) = (forward.first(), forward.last()) else {
        return words.measuring.to_owned();
    };
    match last {
        Some(last) if last.median.is_finite() => {
            (words.signal_takeaway)(&readable(last.median / first.median, 3), &layers.to_string())
        }
        _ => words.overflow.to_owned(),
    }
}

fn gradient_takeaway(backward: &[Option<Spread>], layers: usize, texts: &Texts) -> String {
    let words = texts.saturation_depth();
    let (Some(first), Some(Some(_))) = (backward.first(), backward.last()) else {
        return words.measuring.to_owned();
    };
    match first {
        Some(it) if it.median == 0.0 => words.no_gradient.to_owned(),
        Some(it) if it.median.is_finite() => {
            let per_layer = libm::pow(it.median, 1.0 / layers as f64);
            (words.gradient_takeaway)(&readable(it.median, 3), &readable(per_layer, 3), &layers.to_string())
        }
        _ => words.overflow.to_owned(),
    }
}

fn saturated_takeaway(saturated: &[Option<Spread>], texts: &Texts) -> String {
    let words = texts.saturation_depth();
    let medians =
        saturated.iter().enumerate().filter_map(|(layer, it)| Some((layer + 1, it.as_ref()?.median)));
    // Of layers with as many the first.
    let most = medians.fold(None, |most: Option<(usize, f64)>, it| match most {
        Some(most) if most.1 >= it.1 => Some(most),
        _ => Some(it),
    });
    match most {
        None => words.measuring.to_owned(),
        Some((_, 0.0)) => words.none_saturated.to_owned(),
        Some((layer, share)) => (words.saturated_takeaway)(&percent(share / 100.0), &layer.to_string()),
    }
}

fn reading(place: usize, spread: Option<Spread>, told: Option<&f64>, texts: &Texts) -> String {
    let words = texts.saturation_depth();
    let number = |it: f64| readable(it, 3);
    let measured = spread.map_or(words.measuring.to_owned(), |it| {
        let interval = [it.interval.0, it.interval.1].map(number);
        let ends = [it.low, it.high].map(number);
        (words.spread)(&number(it.median), [&ends[0], &ends[1]], [&interval[0], &interval[1]])
    });
    let told = told.map(|it| (words.told)(&number(*it)));
    let parts: Vec<String> =
        [Some((words.at_layer)(&place.to_string())), Some(measured), told].into_iter().flatten().collect();
    parts.join(" · ")
}

fn set_up(depth: &Depth, texts: &Texts) -> String {
    let nets = depth.whole(DepthSetting::Nets);
    let first = depth.whole(DepthSetting::Seed);
    let numbers =
        [nets, depth.whole(DepthSetting::Depth), depth.whole(DepthSetting::Width), first, first + nets - 1];
    let numbers = numbers.map(|it| it.to_string());
    (texts.saturation_depth().set_up)(numbers.each_ref().map(String::as_str))
}
