//! He's and Xavier's networks in training, side by side.

use super::setting::DepthSetting;
use super::state::{CONTENDERS, Depth};
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::measured::{Measured, Spread as Span};
use crate::chart::role::Role;
use crate::chart::span;
use crate::experiment::depth::spread::Spread;
use crate::experiment::depth::training::{BATCH, DeepResult, EVERY, STEPS, WIDTH};
use crate::experiment::estimate::mean;
use crate::page::number::{percent, readable};
use crate::page::train::names;
use crate::text::Texts;

/// The names of the exported charts, without their ending.
pub const FILES: [&str; 2] = ["losses-he", "losses-xavier"];

/// ln 10: what guessing among ten digits costs.
const CHANCE: f64 = std::f64::consts::LN_10;

/// What the runs came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Training {
    pub takeaway: String,
    /// One chart for each initialisation, of the same axes.
    pub charts: Vec<(String, Measured)>,
    /// Name and value of each mean accuracy.
    pub numbers: Vec<(String, String)>,
    pub set_up: String,
}

pub fn training(depth: &Depth, texts: &Texts) -> Training {
    let words = texts.saturation_depth();
    let of = |contender: usize| -> Vec<&DeepResult> {
        depth.trained.results().filter(|it| it.0 % CONTENDERS.len() == contender).map(|it| it.1).collect()
    };
    let results = [of(0), of(1)];
    let accuracies = results.each_ref().map(|it| accuracy(it));
    let takeaway = match &accuracies {
        [Some(he), Some(xavier)] if depth.trained.done() == depth.trained.total() => {
            let layers = depth.whole(DepthSetting::TrainDepth).to_string();
            (words.training_takeaway)(&layers, [&he.0, &he.1], [&xavier.0, &xavier.1])
        }
        _ => words.training_waits.to_owned(),
    };
    let name = |contender: usize| names::init(CONTENDERS[contender].0, texts);
    let charts =
        (0..CONTENDERS.len()).map(|it| ((words.loss_of)(name(it)), losses(&results[it], name(it), texts)));
    let numbers = accuracies.iter().enumerate().filter_map(|(contender, it)| {
        let (mean, interval) = it.as_ref()?;
        Some(((words.accuracy)(name(contender)), format!("{mean} [{interval}]")))
    });
    Training { takeaway, charts: charts.collect(), numbers: numbers.collect(), set_up: set_up(depth, texts) }
}

/// Mean and its interval, as percentages; nothing for no run.
fn accuracy(results: &[&DeepResult]) -> Option<(String, String)> {
    let accuracies: Vec<f64> = results.iter().map(|it| it.accuracy).collect();
    let it = mean(&accuracies)?;
    // Of one run there is no interval.
    let interval = format!("{} – {}", percent(it.low.max(0.0)), percent(it.high.min(1.0)));
    Some((percent(it.value), if results.len() > 1 { interval } else { "–".to_owned() }))
}

/// The losses over steps, and what guessing costs.
fn losses(results: &[&DeepResult], name: &str, texts: &Texts) -> Measured {
    let words = texts.saturation_depth();
    let end = f64::from(STEPS);
    let longest = results.iter().map(|it| it.losses.len()).max().unwrap_or(0);
    let at = |place: usize| {
        let spread = Spread::of(results.iter().filter_map(|it| it.losses.get(place).copied()))?;
        let x = place as f64 * f64::from(EVERY);
        Some(Span { x, low: spread.low, median: spread.median, high: spread.high })
    };
    let chance = Series {
        name: words.chance.to_owned(),
        role: Role::Nth(1),
        points: vec![(0.0, CHANCE), (end, CHANCE)],
    };
    Measured {
        lines: Lines {
            x_name: words.step_axis.to_owned(),
            x_least: span::Span::new(0.0, end),
            y_name: words.loss_axis.to_owned(),
            y_scale: YScale::Linear,
            series: vec![chance],
        },
        name: (words.loss_of)(name),
        role: Role::Nth(0),
        spans: (0..longest).filter_map(at).collect(),
        y_least: Some(span::Span::new(0.0, CHANCE)),
    }
}

fn set_up(depth: &Depth, texts: &Texts) -> String {
    let runs = depth.whole(DepthSetting::TrainRuns);
    let first = depth.whole(DepthSetting::Seed);
    let numbers = [
        runs.to_string(),
        WIDTH.to_string(),
        STEPS.to_string(),
        BATCH.to_string(),
        readable(f64::from(depth.descent.learning_rate()), 3),
        first.to_string(),
        (first + runs - 1).to_string(),
    ];
    (texts.saturation_depth().training_set_up)(numbers.each_ref().map(String::as_str))
}
