//! What the trials say, in sentences and rows.

use super::state::Toll;
use super::summary::{Link, Treated, links};
use crate::experiment::death_toll::treatment::Cause;
use crate::experiment::death_toll::trial::{TEST, TRAIN};
use crate::experiment::statistics::median::Median;
use crate::page::number::{fixed, percent, readable};
use crate::text::Texts;

/// A loss of accuracy that counts as slight.
const SLIGHT: f64 = 0.02;

/// A treatment in words.
#[derive(Clone, Debug, PartialEq)]
pub struct TreatedWords {
    pub name: String,
    pub runs: String,
    /// Median and interval of the share of dead units, and of the accuracy.
    pub cells: [(String, String); 2],
}

/// The cause by its place in the words.
pub fn cause_name(cause: Cause, texts: &Texts) -> &'static str {
    texts.dead_toll().causes[cause as usize]
}

pub fn row(treated: &Treated, texts: &Texts) -> TreatedWords {
    let words = texts.dead_toll();
    let number = match treated.cause {
        Cause::SgdRate | Cause::AdamRate => treated.treatment.learning_rate,
        Cause::Bias => treated.treatment.bias,
    };
    let cell = |it: Median| (percent(it.value), interval(it, percent, texts));
    TreatedWords {
        name: (words.treatments[treated.cause as usize])(&readable(f64::from(number), 2)),
        runs: treated.runs.len().to_string(),
        cells: [cell(treated.dead), cell(treated.accuracy)],
    }
}

fn interval(median: Median, written: impl Fn(f64) -> String, texts: &Texts) -> String {
    let words = texts.dead_toll();
    match median.interval {
        Some((low, high)) => (words.between)(&written(low), &written(high)),
        None => words.too_few.to_owned(),
    }
}

/// What a cause says of death: the correlation, then what the deadliest grade costs.
pub fn sentence(link: &Link, texts: &Texts) -> String {
    let words = texts.dead_toll();
    let cause = cause_name(link.cause, texts);
    let Some(correlation) = link.correlation else {
        return (words.no_death)(cause, &percent(link.most_dead));
    };
    let points = |it: f64| signed(100.0 * it);
    let verdict = match (correlation.interval, link.loss.interval) {
        (Some((_, high)), Some((least, most))) if high < 0.0 && most < 0.0 => {
            if least > -SLIGHT {
                words.slight
            } else {
                words.harmful
            }
        }
        (Some((low, high)), Some((least, most)))
            if low <= 0.0 && high >= 0.0 || least <= 0.0 && most >= 0.0 =>
        {
            words.not_told_apart
        }
        (Some((low, _)), Some((least, _))) if low > 0.0 && least > 0.0 => words.helpful,
        (Some(_), Some(_)) => words.mixed,
        _ => words.too_few_seeds,
    };
    (words.link)(
        cause,
        [&signed(correlation.value), &interval(correlation, signed, texts)],
        link.seeds,
        &percent(link.most_dead),
        [&points(link.loss.value), &interval(link.loss, points, texts)],
        verdict,
    )
}

/// A sentence for each cause that is through.
pub fn sentences(toll: &Toll, treated: &[Treated], texts: &Texts) -> Vec<String> {
    let words = texts.dead_toll();
    let links = links(toll, treated);
    if links.is_empty() {
        let is_begun = !treated.is_empty();
        return vec![if is_begun { words.unfinished } else { words.empty }.to_owned()];
    }
    links.iter().map(|it| sentence(it, texts)).collect()
}

/// How far the trials have come.
pub fn status(toll: &Toll, texts: &Texts) -> String {
    let words = texts.dead_toll();
    let trials = &toll.trials;
    match trials.done() {
        _ if trials.refusal.is_some() => texts.dead().refused.to_owned(),
        0 => words.empty.to_owned(),
        done => (words.done)(done, trials.total()),
    }
}

/// What is trained, and how it is judged.
pub fn provenance(toll: &Toll, texts: &Texts) -> String {
    let words = texts.dead_toll();
    let setup = &toll.setup;
    let first = setup.seed as u32;
    let last = first + setup.runs() - 1;
    let trained = (words.setup)(setup.size.units(), TRAIN, TEST, setup.length.steps(), first, last);
    format!("{trained} {}", words.method)
}

/// With its sign, and two decimals.
fn signed(number: f64) -> String {
    let text = fixed(number, 2);
    if number > 0.0 { format!("+{text}") } else { text }
}
