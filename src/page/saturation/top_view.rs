//! Runs of a trained saturation in pictures, numbers and sentences.

use super::top::{Finished, TopSetup};
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::piece::Point;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::experiment::estimate::{Estimate, mean, share};
use crate::experiment::top_layer::{BATCH_SIZE, CHANCE, STEPS_PER_EPOCH, Sight, WIDTH, escape, lowest};
use crate::page::number::{percent, readable};
use crate::text::Texts;
use crate::worker::message::command::FunctionCode;

const DIGITS: usize = 3;

#[derive(Clone, Debug, PartialEq)]
pub struct TopView {
    pub means: Lines,
    pub losses: Lines,
    /// Name and value of each number.
    pub numbers: Vec<(&'static str, String)>,
    pub sentence: String,
    /// What the runs before were; may be empty.
    pub before: String,
}

/// What the runs, `[seed][epoch]`, have shown so far; `name` is that of the function; `before` with the name of its own.
pub fn view(
    setup: &TopSetup,
    runs: &[Vec<Sight>],
    name: &str,
    before: Option<(&Finished, &str)>,
    texts: &Texts,
) -> TopView {
    let words = &texts.saturation().top;
    let begun: Vec<&Vec<Sight>> = runs.iter().filter(|it| !it.is_empty()).collect();
    let last = begun.iter().filter_map(|it| it.last());
    let steps = last.map(|it| it.step).min().unwrap_or(0);
    let escapes: Vec<f64> = begun.iter().filter_map(|it| escape(it)).map(f64::from).collect();
    let depth = setup.run.depth.to_string();
    TopView {
        means: means(setup, &begun, texts),
        losses: losses(setup, &begun, before.map(|it| it.0), texts),
        numbers: numbers(&begun, &escapes, texts),
        sentence: if begun.is_empty() {
            words.empty.to_owned()
        } else {
            (words.done)(name, &depth, escapes.len(), begun.len(), &steps.to_string())
        },
        before: before.map_or_else(String::new, |(it, name)| {
            let escaped = it.runs.iter().filter(|it| escape(it).is_some()).count();
            let rate = readable(f64::from(it.setup.run.learning_rate), DIGITS);
            (words.before_was)(name, &it.setup.run.depth.to_string(), &rate, escaped, it.runs.len())
        }),
    }
}

fn axis(setup: &TopSetup) -> Span {
    Span::new(0.0, f64::from(setup.epochs * STEPS_PER_EPOCH))
}

/// The mean over the runs of what `of` sees in each, epoch by epoch.
fn averaged(runs: &[&Vec<Sight>], of: impl Fn(&Sight) -> f64) -> Vec<Point> {
    let epochs = runs.iter().map(|it| it.len()).max().unwrap_or(0);
    let at = |epoch: usize| {
        let sights: Vec<&Sight> = runs.iter().filter_map(|it| it.get(epoch)).collect();
        let sum: f64 = sights.iter().map(|it| of(it)).sum();
        Some((f64::from(sights.first()?.step), sum / sights.len() as f64))
    };
    (0..epochs).filter_map(at).collect()
}

/// The layers from the top, which has the first colour.
fn means(setup: &TopSetup, runs: &[&Vec<Sight>], texts: &Texts) -> Lines {
    let words = &texts.saturation().top;
    let series = (0..setup.run.depth).rev().enumerate().map(|(place, layer)| Series {
        name: (words.layer)(&(layer + 1).to_string()),
        role: Role::Nth(place),
        points: averaged(runs, |it| it.means.get(layer).copied().unwrap_or(f64::NAN)),
    });
    Lines {
        x_name: words.step.to_owned(),
        x_least: axis(setup),
        y_name: words.mean_axis.to_owned(),
        y_scale: YScale::Linear,
        series: series.collect(),
    }
}

fn losses(setup: &TopSetup, runs: &[&Vec<Sight>], before: Option<&Finished>, texts: &Texts) -> Lines {
    let words = &texts.saturation().top;
    let axis = axis(setup);
    let series = |name: &str, role, points: Vec<Point>| Series {
        name: name.to_owned(),
        role: Role::Nth(role),
        points,
    };
    let mut all = vec![series(words.mean_of, 0, averaged(runs, |it| it.loss))];
    if runs.len() > 1 {
        let extreme = |of: fn(f64, f64) -> f64, start: f64| -> Vec<Point> {
            let loss =
                |epoch: usize| runs.iter().filter_map(|it| it.get(epoch)).map(|it| it.loss).fold(start, of);
            let points = averaged(runs, |it| it.loss);
            points.iter().enumerate().map(|(epoch, it)| (it.0, loss(epoch))).collect()
        };
        all.push(series(words.least_of, 3, extreme(f64::min, f64::INFINITY)));
        all.push(series(words.most_of, 4, extreme(f64::max, f64::NEG_INFINITY)));
    }
    all.push(series(words.chance, 1, vec![(axis.start, CHANCE), (axis.end, CHANCE)]));
    if let Some(before) = before {
        let runs: Vec<&Vec<Sight>> = before.runs.iter().collect();
        all.push(series(words.before, 2, averaged(&runs, |it| it.loss)));
    }
    Lines {
        x_name: words.step.to_owned(),
        x_least: axis,
        y_name: words.loss_axis.to_owned(),
        y_scale: YScale::Linear,
        series: all,
    }
}

fn numbers(runs: &[&Vec<Sight>], escapes: &[f64], texts: &Texts) -> Vec<(&'static str, String)> {
    let words = &texts.saturation().top;
    let Some(escaped) = share(escapes.len(), runs.len()) else { return Vec::new() };
    let ends = |of: &dyn Fn(&Sight) -> Option<f64>| -> Vec<f64> {
        runs.iter().filter_map(|it| of(it.last()?)).collect()
    };
    let (turns, lows): (Vec<f64>, Vec<f64>) =
        runs.iter().filter_map(|it| lowest(it)).map(|it| (f64::from(it.0), it.1)).unzip();
    let interval = format!("{} … {}", percent(escaped.low), percent(escaped.high));
    let mut numbers = vec![(words.escaped, (words.escaped_of)(escapes.len(), runs.len(), &interval))];
    for (name, steps) in [(words.escape_step, escapes), (words.lowest_step, &turns)] {
        if let Some((median, least, most)) = spread(steps) {
            let [median, least, most] = [median, least, most].map(|it| readable(it, 6));
            numbers.push((name, (words.range)(&median, &least, &most)));
        }
    }
    for (name, values) in [
        (words.lowest, lows),
        (words.last_mean, ends(&|it| it.means.last().copied())),
        (words.last_loss, ends(&|it| Some(it.loss))),
    ] {
        numbers.extend(mean(&values).map(|it| (name, written(it, texts))));
    }
    numbers
}

/// A number with its interval.
fn written(it: Estimate, texts: &Texts) -> String {
    let [value, low, high] = [it.value, it.low, it.high].map(|it| readable(it, DIGITS));
    (texts.saturation().top.interval)(&value, &low, &high)
}

/// Median, least and most.
fn spread(numbers: &[f64]) -> Option<(f64, f64, f64)> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    let median = f64::midpoint(*sorted.get(n.checked_sub(1)? / 2)?, sorted[n / 2]);
    Some((median, sorted[0], sorted[n - 1]))
}

/// What a function on the wire is called.
pub fn name_of(code: &FunctionCode, texts: &Texts) -> String {
    code.formula.clone().unwrap_or_else(|| texts.function(&code.id).name.to_owned())
}

/// How the runs are set up.
pub fn note(setup: &TopSetup, texts: &Texts) -> String {
    let first = setup.run.seed;
    let seeds = match setup.seeds {
        1 => first.to_string(),
        seeds => format!("{first}–{}", first.wrapping_add(seeds - 1)),
    };
    let numbers = [WIDTH.to_string(), BATCH_SIZE.to_string(), STEPS_PER_EPOCH.to_string(), seeds];
    (texts.saturation().top.note)(numbers.each_ref().map(String::as_str))
}
