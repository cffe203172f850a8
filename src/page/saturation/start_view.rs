//! A saturated start in pictures, numbers and a sentence.

use std::sync::OnceLock;

use super::start::StartSettings;
use crate::activation::{Function, rows};
use crate::chart::lines::{Lines, Series, YScale};
use crate::chart::piece::Point;
use crate::chart::role::Role;
use crate::chart::span::Span;
use crate::experiment::saturated_start::{PATIENCE, Probability, Recovery, STARTS, StartLoss};
use crate::page::number::readable;
use crate::text::Texts;

/// Steps of the path that are shown: so many times what cross-entropy takes, at least and at most.
const LONGER: u32 = 3;
const SHORTEST: u32 = 40;
const LONGEST: u32 = 2000;

/// What follows from the settings at once.
#[derive(Clone, Debug, PartialEq)]
pub struct StartView {
    /// What the output neuron is.
    pub output: String,
    /// Slug and name of functions that can be an output; none where the function of the page is one.
    pub choices: Vec<(&'static str, &'static str)>,
    pub path: Lines,
    pub numbers: Vec<(&'static str, String)>,
    pub sentence: String,
    pub note: String,
}

/// The output neuron of a page on `function`. Finding it takes the facts of the function.
pub fn output(function: &Function) -> Probability {
    Probability::behind(function)
}

/// `name` is that of the page's function, whose output neuron is `probability`.
pub fn view(
    settings: &StartSettings,
    probability: &Probability,
    function: &Function,
    name: &str,
    texts: &Texts,
) -> StartView {
    let words = &texts.saturation().start;
    let is_own = probability.function() == function;
    let (start, rate) = (settings.start, settings.rate);
    let [squared, cross] =
        [StartLoss::SquaredError, StartLoss::CrossEntropy].map(|loss| probability.steps(loss, rate, start));
    let has_wall = probability.theory(StartLoss::CrossEntropy, rate, start).is_infinite();
    let counted = |steps: Option<u32>| match steps {
        Some(steps) => steps.to_string(),
        None if has_wall => words.never.to_owned(),
        None => (words.more_than)(&PATIENCE.to_string()),
    };
    let (squared_steps, cross_steps) = (counted(squared), counted(cross));
    let mut numbers =
        vec![(words.squared_steps, squared_steps.clone()), (words.cross_steps, cross_steps.clone())];
    if let (Some(squared), Some(cross)) = (squared, cross) {
        numbers.push((words.ratio, readable(f64::from(squared) / f64::from(cross.max(1)), 3)));
    }
    let sentence = (words.sentence)(&readable(start, 3), &squared_steps, &cross_steps);
    StartView {
        output: if is_own { (words.output_is)(name) } else { (words.no_probability)(name) },
        choices: if is_own { Vec::new() } else { outputs(texts) },
        path: path(probability, rate, start, cross, texts),
        numbers,
        sentence: if has_wall { [&sentence, " ", words.sentence_wall].concat() } else { sentence },
        note: (words.note)(&PATIENCE.to_string()),
    }
}

/// Every function of the table that can be an output. They are found once: it takes the facts of all.
fn outputs(texts: &Texts) -> Vec<(&'static str, &'static str)> {
    static FOUND: OnceLock<Vec<&'static str>> = OnceLock::new();
    let is_output = |function: &Function| Probability::of(function, &function.facts()).is_some();
    let find = || rows::ALL.iter().filter(|row| is_output(&Function::new(row))).map(|row| row.id).collect();
    FOUND.get_or_init(find).iter().map(|id| (*id, texts.function(id).name)).collect()
}

fn path(probability: &Probability, rate: f64, start: f64, cross: Option<u32>, texts: &Texts) -> Lines {
    let words = &texts.saturation().start;
    let steps = cross.map_or(SHORTEST, |it| (LONGER * it).clamp(SHORTEST, LONGEST));
    let series = |name: &str, role, loss| {
        let moments = probability.trajectory(loss, rate, start, steps);
        let points = moments.iter().map(|it| (f64::from(it.step), it.p)).collect();
        Series { name: name.to_owned(), role, points }
    };
    Lines {
        x_name: words.step.to_owned(),
        x_least: Span::new(0.0, f64::from(steps)),
        y_name: words.probability.to_owned(),
        y_scale: YScale::Linear,
        series: vec![
            series(words.squared, Role::Nth(0), StartLoss::SquaredError),
            series(words.cross, Role::Nth(1), StartLoss::CrossEntropy),
        ],
    }
}

/// Steps by start: measured beside theory.
pub fn steps_chart(recoveries: &[Recovery; 2], texts: &Texts) -> Lines {
    let words = &texts.saturation().start;
    let series = recoveries.iter().flat_map(|it| {
        let (name, theory, role, theory_role) = match it.loss {
            StartLoss::SquaredError => (words.squared, words.squared_theory, Role::Nth(0), Role::Nth(2)),
            StartLoss::CrossEntropy => (words.cross, words.cross_theory, Role::Nth(1), Role::Nth(5)),
        };
        let at = |(start, steps): (usize, f64)| -> Point { (start as f64, steps) };
        let measured = it.steps.iter().map(|it| it.map_or(f64::NAN, f64::from)).enumerate().map(at).collect();
        let limit = it.theory.iter().map(|it| if it.is_finite() { *it } else { f64::NAN });
        let expected = limit.enumerate().map(at).collect();
        [
            Series { name: name.to_owned(), role, points: measured },
            Series { name: theory.to_owned(), role: theory_role, points: expected },
        ]
    });
    Lines {
        x_name: words.start_axis.to_owned(),
        x_least: Span::new(0.0, (STARTS - 1) as f64),
        y_name: words.steps_axis.to_owned(),
        y_scale: YScale::Log,
        series: series.collect(),
    }
}
