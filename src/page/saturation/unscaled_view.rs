//! Unscaled features in pictures, a table and sentences.

use crate::activation::{Function, Order};
use crate::chart::bins::Bins;
use crate::chart::panels::{Bars, Panel, Panels};
use crate::chart::span::Span;
use crate::experiment::estimate::{Estimate, mean};
use crate::experiment::precision::edge::value_edges;
use crate::experiment::precision::format::Format;
use crate::experiment::unscaled::{BINS, Found, REACH, Shares, Side, WIDTH, nearest};
use crate::page::explore::facts_card::Facts;
use crate::page::explore::flat::{Flats, shades};
use crate::page::explore::hero::curve;
use crate::page::number::{percent, readable};
use crate::text::Texts;

const SAMPLES: usize = 480;
/// The part of the panel's height that the bars take.
const FOOT: f64 = 0.6;

#[derive(Clone, Debug, PartialEq)]
pub struct UnscaledView {
    pub raw: Scaled,
    pub standardised: Scaled,
    /// What is counted, and with which interval in raw and in standardised features.
    pub rows: Vec<[String; 3]>,
    pub sentences: Vec<String>,
    pub note: String,
}

/// The pre-activations of one scaling.
#[derive(Clone, Debug, PartialEq)]
pub struct Scaled {
    pub name: &'static str,
    pub chart: Panels,
    pub description: String,
}

/// What the view is about besides what was found.
#[derive(Clone, Copy)]
pub struct About<'a> {
    pub function: &'a Function,
    pub name: &'a str,
    pub facts: &'a Facts,
    pub flats: &'a Flats,
    pub epsilon: f64,
    pub first_seed: u32,
}

pub fn view(found: &Found, about: About<'_>, texts: &Texts) -> UnscaledView {
    let words = &texts.saturation().unscaled;
    let edges = value_edges(about.function, about.facts, Format::Float32);
    let distance = nearest(edges);
    let (left, right) = (edges.left, edges.right);
    let row = |name: String, of: fn(&Shares) -> f64, write: fn(f64) -> String| {
        let cell = |side: &Side| estimate(side, of).map_or_else(String::new, |it| interval(it, write));
        [name, cell(&found.raw), cell(&found.standardised)]
    };
    let number = |it: f64| readable(it, 4);
    let mut rows = Vec::new();
    if distance.is_finite() {
        rows.push(row((words.beyond)(&number(distance)), |it| it.beyond, percent));
    }
    rows.extend(left.map(|it| row((words.at_left)(&number(it.limit)), |it| it.at_left_limit, percent)));
    rows.extend(right.map(|it| row((words.at_right)(&number(it.limit)), |it| it.at_right_limit, percent)));
    rows.push(row((words.flat)(&readable(about.epsilon, 2)), |it| it.flat, percent));
    rows.push(row(words.median.to_owned(), |it| it.median, |it| readable(it, 3)));
    let average =
        |side: &Side, of: fn(&Shares) -> f64| percent(estimate(side, of).map_or(0.0, |it| it.value));
    let both = |of: fn(&Shares) -> f64| [average(&found.raw, of), average(&found.standardised, of)];
    let mut sentences = Vec::new();
    if distance.is_finite() {
        let [raw, standardised] = both(|it| it.beyond);
        sentences.push((words.sentence)(about.name, &number(distance), &raw, &standardised));
        // On the other side a value of the same size may still be told from its limit.
        sentences.extend(
            left.filter(|it| it.at < -distance && it.limit == 0.0)
                .map(|it| (words.left_later)(about.name, &number(it.at))),
        );
    } else {
        let [raw, standardised] = both(|it| it.flat);
        sentences.push((words.sentence_no_edge)(about.name, &raw, &standardised));
    }
    let scaled = |side: &Side, name: &'static str| Scaled {
        name,
        chart: chart(side, about, texts),
        description: (words.description)(name, &average(side, |it| it.beyond), &average(side, |it| it.flat)),
    };
    let seeds = found.raw.shares.len();
    let last = about.first_seed as usize + seeds.saturating_sub(1);
    let numbers = [WIDTH.to_string(), seeds.to_string(), about.first_seed.to_string(), last.to_string()];
    UnscaledView {
        raw: scaled(&found.raw, words.raw),
        standardised: scaled(&found.standardised, words.standardised),
        rows,
        sentences,
        note: (words.note)(numbers.each_ref().map(String::as_str)),
    }
}

fn estimate(side: &Side, of: fn(&Shares) -> f64) -> Option<Estimate> {
    mean(&side.shares.iter().map(of).collect::<Vec<f64>>())
}

fn interval(it: Estimate, write: fn(f64) -> String) -> String {
    let [value, low, high] = [it.value, it.low.max(0.0), it.high].map(write);
    if low == high { value } else { format!("{value} [{low}, {high}]") }
}

fn chart(side: &Side, about: About<'_>, texts: &Texts) -> Panels {
    let words = &texts.saturation().unscaled;
    let x = Span::new(-REACH, REACH);
    let curves = [Order::Value, Order::Derivative]
        .map(|order| curve(about.function, order, x, SAMPLES, texts))
        .to_vec();
    let bins = Bins {
        edges: (0..=BINS).map(|it| x.at(it as f64 / BINS as f64)).collect(),
        heights: side.histogram.iter().map(|it| 100.0 * it).collect(),
    };
    Panels {
        x,
        x_name: words.pre_activation.to_owned(),
        panels: vec![Panel::fitted(curves, x)],
        shades: shades(about.flats, texts),
        bars: Some(Bars { name: words.pre_activation.to_owned(), bins, share: FOOT }),
    }
}
