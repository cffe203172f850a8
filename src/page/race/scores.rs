//! The scores at the end of the heats.

use super::choices::Metric;
use super::course::Course;
use super::runs::Runs;
use crate::chart::table::{Cell, Table};
use crate::experiment::statistics::median::median;
use crate::page::compare::label::label;
use crate::page::number::{fixed, percent, readable};
use crate::page::train::source::Goal;
use crate::text::Texts;

/// R² below this is cut off in charts: a network that has not learnt may be arbitrarily bad.
const WORST_R_SQUARED: f64 = -1.0;
const DIGITS: usize = 3;

/// What a score is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Loss,
    Accuracy,
    RSquared,
}

impl Unit {
    pub fn of(metric: Metric, course: &Course) -> Self {
        Self::of_goal(metric, course.setup.goal())
    }

    pub fn of_goal(metric: Metric, goal: Goal) -> Self {
        match metric {
            Metric::Loss => Self::Loss,
            Metric::Quality if goal == Goal::Value => Self::RSquared,
            Metric::Quality => Self::Accuracy,
        }
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        let words = texts.train_run();
        match self {
            Self::Loss => words.test_loss,
            Self::Accuracy => words.test_accuracy,
            Self::RSquared => words.test_r2,
        }
    }

    /// Where a score stands in a chart.
    pub fn drawn(self, score: f64) -> f64 {
        match self {
            Self::Loss => score,
            Self::Accuracy => score.max(0.0),
            Self::RSquared => score.max(WORST_R_SQUARED),
        }
    }

    pub fn written(self, score: f64) -> String {
        match self {
            _ if !score.is_finite() => readable(score, DIGITS),
            Self::Accuracy => percent(score),
            Self::Loss | Self::RSquared => fixed(score, 4),
        }
    }

    /// A difference of two scores, with its sign; of accuracies in percentage points.
    pub fn written_difference(self, difference: f64, texts: &Texts) -> String {
        let sign = if difference > 0.0 { "+" } else { "" };
        match self {
            Self::Accuracy if difference.is_finite() => {
                format!("{sign}{}{}", readable(100.0 * difference, DIGITS), texts.race().results.points)
            }
            _ => format!("{sign}{}", readable(difference, DIGITS)),
        }
    }
}

/// What became of one function.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    pub place: usize,
    pub name: String,
    /// With the first seed, so far.
    pub first: String,
    /// The median over all seeds that are complete.
    pub median: String,
    /// Its interval.
    pub interval: String,
    /// How many of its heats diverged; empty where none did.
    pub diverged: String,
}

/// A row per function.
pub fn rows(runs: &Runs, metric: Metric, texts: &Texts) -> Vec<ScoreRow> {
    let Some(course) = runs.course() else { return Vec::new() };
    let (words, unit) = (texts.race().results, Unit::of(metric, course));
    let complete: Vec<_> = runs.complete().collect();
    let first: Vec<_> = runs.first().collect();
    let row = |place: usize| {
        let scores: Vec<f64> =
            complete.iter().map(|it| metric.better().counted(it[place].last(metric))).collect();
        let middle = median(&scores).filter(|_| complete.len() > 1);
        let ends = middle.and_then(|it| it.interval);
        let all = runs.seeds().filter(|it| it[place].is_done()).count();
        let bad = runs.seeds().filter(|it| it[place].divergence().is_some()).count();
        ScoreRow {
            place,
            name: label(&course.functions[place], texts),
            first: match first[place].divergence() {
                Some((epoch, _)) => (words.diverged_at)(&epoch.to_string()),
                None if first[place].points.is_empty() => "–".to_owned(),
                None => unit.written(first[place].last(metric)),
            },
            median: middle.map_or_else(|| "–".to_owned(), |it| unit.written(it.value)),
            interval: ends.map_or_else(String::new, |it| interval(it, |it| unit.written(it))),
            diverged: if bad == 0 { String::new() } else { (words.diverged_count)(bad, all) },
        }
    };
    (0..runs.width()).map(row).collect()
}

/// `[low, high]`.
pub fn interval((low, high): (f64, f64), written: impl Fn(f64) -> String) -> String {
    format!("[{}, {}]", written(low), written(high))
}

/// The scores of every seed that is complete, for a file: what the comparisons are made of.
pub fn file(runs: &Runs, metric: Metric, texts: &Texts) -> Table {
    let Some(course) = runs.course() else { return Table { columns: Vec::new(), rows: Vec::new() } };
    let names = course.functions.iter().map(|it| label(it, texts));
    let done = runs.seeds().enumerate().filter(|it| it.1.iter().all(|heat| heat.is_done()));
    let row = |(place, heats): (usize, &[std::rc::Rc<super::heat::Heat>])| {
        let scores = heats.iter().map(|it| Cell::Number(metric.better().counted(it.last(metric))));
        std::iter::once(Cell::Number(course.seed(place).into())).chain(scores).collect()
    };
    Table {
        columns: std::iter::once(texts.race().results.seed.to_owned()).chain(names).collect(),
        rows: done.map(row).collect(),
    }
}
