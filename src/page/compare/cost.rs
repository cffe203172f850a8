//! What the kernels cost in this browser: statistics, words and the chart.

use super::label::label;
use crate::activation::Function;
use crate::chart::dots::{Dots, Row};
use crate::page::number::readable;
use crate::text::Texts;

/// What is timed.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A multiply-add of a dense layer: the yardstick.
    MultiplyAdd,
    Function(Function),
}

/// The time of a subject, in nanoseconds an element.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    pub subject: Subject,
    pub median: f64,
    /// A quarter of the rounds took less.
    pub low: f64,
    /// A quarter of the rounds took more.
    pub high: f64,
}

impl Cost {
    /// The quartiles of the rounds; `None` without any.
    pub fn of(subject: Subject, rounds: &[f64]) -> Option<Self> {
        let mut sorted = rounds.to_vec();
        sorted.sort_by(f64::total_cmp);
        let quantile = |share: f64| {
            let place = share * (sorted.len() - 1) as f64;
            let below = place.floor();
            let (a, b) = (sorted[below as usize], sorted[place.ceil() as usize]);
            a + (b - a) * (place - below)
        };
        (!sorted.is_empty()).then(|| Self {
            subject,
            median: quantile(0.5),
            low: quantile(0.25),
            high: quantile(0.75),
        })
    }
}

/// The cost of a function; one that was not timed with these parameters has the cost of its kernel.
pub fn find<'a>(costs: &'a [Cost], function: &Function) -> Option<&'a Cost> {
    let of = |same: &dyn Fn(&Function) -> bool| {
        costs.iter().find(|it| matches!(&it.subject, Subject::Function(timed) if same(timed)))
    };
    of(&|timed| timed == function).or_else(|| of(&|timed| timed.reset() == function.reset()))
}

/// How many multiply-adds take as long; `None` where those were not timed.
pub fn multiply_adds(costs: &[Cost], cost: &Cost) -> Option<f64> {
    let yardstick = costs.iter().find(|it| it.subject == Subject::MultiplyAdd)?;
    (yardstick.median > 0.0).then(|| cost.median / yardstick.median)
}

/// A median and its quartiles: `1.23 (1.2 – 1.3)`.
pub fn spread(cost: &Cost) -> String {
    format!("{} ({} – {})", readable(cost.median, 3), readable(cost.low, 3), readable(cost.high, 3))
}

/// The chart, from the cheapest to the dearest.
pub fn chart(costs: &[Cost], texts: &Texts) -> Dots {
    let words = texts.compare();
    let mut sorted: Vec<&Cost> = costs.iter().collect();
    sorted.sort_by(|a, b| a.median.total_cmp(&b.median));
    let name = |subject: &Subject| match subject {
        Subject::MultiplyAdd => words.multiply_add.to_owned(),
        Subject::Function(function) => label(function, texts),
    };
    Dots {
        value_name: words.cost_axis.to_owned(),
        name_name: words.column_name.to_owned(),
        low_name: words.quartile_low.to_owned(),
        high_name: words.quartile_high.to_owned(),
        rows: sorted
            .into_iter()
            .map(|it| Row {
                name: name(&it.subject),
                value: it.median,
                low: it.low,
                high: it.high,
                is_yardstick: it.subject == Subject::MultiplyAdd,
            })
            .collect(),
    }
}

/// The cheapest and the dearest function, in a sentence.
pub fn description(costs: &[Cost], texts: &Texts) -> String {
    let functions = costs.iter().filter_map(|it| match &it.subject {
        Subject::Function(function) => Some((function, it)),
        Subject::MultiplyAdd => None,
    });
    let mut functions: Vec<_> = functions.collect();
    functions.sort_by(|a, b| a.1.median.total_cmp(&b.1.median));
    let (Some(cheapest), Some(dearest)) = (functions.first(), functions.last()) else { return String::new() };
    let mut sentence = (texts.compare().cost_description)(
        &label(cheapest.0, texts),
        &readable(cheapest.1.median, 3),
        &label(dearest.0, texts),
        &readable(dearest.1.median, 3),
    );
    if let Some(equal) = multiply_adds(costs, dearest.1) {
        sentence.push_str(&(texts.compare().cost_equals)(&readable(equal, 2)));
    }
    sentence
}

/// The class of the chart's height, which grows with the number of its rows.
pub fn size_class(rows: usize) -> &'static str {
    match rows {
        0..=20 => "chart-rows-20",
        21..=40 => "chart-rows-40",
        _ => "chart-rows-60",
    }
}
