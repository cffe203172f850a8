//! The comparisons in words and numbers.

use super::comparisons::{Finding, Rival, least, rivals};
use super::scores::{Unit, interval};
use super::state::Race;
use crate::activation::Function;
use crate::experiment::statistics::ALPHA;
use crate::page::compare::label::label;
use crate::page::number::{exact, fixed, readable};
use crate::text::Texts;

/// A p-value below this is not told apart from others.
const SMALLEST: f64 = 1e-4;

/// What the race comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// All comparisons in one sentence.
    pub headline: String,
    /// The heads of the columns after the name.
    pub heads: Vec<String>,
    pub rows: Vec<VerdictRow>,
    /// How many comparisons were made.
    pub tally: String,
    /// That more is to come, while it is.
    pub unfinished: Option<&'static str>,
}

/// One comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictRow {
    pub place: usize,
    pub name: String,
    pub finding: Finding,
    pub code: &'static str,
    /// What it comes to, in a sentence.
    pub verdict: String,
    /// One per head.
    pub cells: Vec<String>,
}

/// The verdict over every seed that is complete; `None` before there is one. `function` is the one of every page.
pub fn verdict(race: &Race, function: &Function, texts: &Texts) -> Option<Verdict> {
    let (words, runs) = (texts.race().results, &race.runs);
    let course = runs.course()?;
    let seeds = runs.complete().count();
    if seeds == 0 {
        return None;
    }
    let baseline = race.selection(function).baseline();
    let (rivals, unit) = (rivals(runs, race.metric, baseline), Unit::of(race.metric, course));
    let name = |place: usize| label(&course.functions[place], texts);
    let (yardstick, count) = (name(baseline), rivals.len());
    let rows = rivals.iter().map(|it| row(it, name(it.place), &yardstick, count, unit, texts)).collect();
    let (done, total) = runs.progress();
    Some(Verdict {
        headline: headline(&rivals, &yardstick, seeds, texts),
        heads: heads(&yardstick, texts),
        rows,
        tally: tally(race.tally.made, count, texts),
        unfinished: (done < total && seeds > 1).then_some(words.unfinished),
    })
}

fn heads(baseline: &str, texts: &Texts) -> Vec<String> {
    let words = texts.race().results;
    let difference = (words.column_difference)(baseline);
    let heads = [
        words.column_wins,
        &difference,
        words.column_signed_rank,
        words.column_corrected,
        words.column_sign,
        words.column_effect,
    ];
    heads.map(str::to_owned).to_vec()
}

fn row(rival: &Rival, name: String, baseline: &str, count: usize, unit: Unit, texts: &Texts) -> VerdictRow {
    let (words, it) = (texts.race().results, &rival.comparison);
    let written = |value: f64| unit.written_difference(value, texts);
    let effect = it.minimal_effect.map(|it| written(it).trim_start_matches('+').to_owned());
    let difference = it.shift.map_or_else(|| "–".to_owned(), |it| written(it.estimate));
    let ends = it.shift.and_then(|it| it.interval);
    let range = ends.map_or_else(String::new, |it| format!(" {}", interval(it, written)));
    let corrected = p_value(rival.corrected);
    let won = |of: fn(&str, &str, usize, usize, &str, &str) -> String| {
        of(&name, baseline, it.wins, it.pairs(), &difference, &statement(rival.corrected))
    };
    let verdict = match (rival.finding, &effect) {
        (Finding::Better, _) => won(words.better),
        (Finding::Worse, _) => won(words.worse),
        (Finding::Indistinct, Some(effect)) => (words.indistinct)(&name, baseline, effect),
        (Finding::Indistinct, None) => (words.indistinct_diverged)(&name, baseline),
        (Finding::Equal, _) => (words.equal)(&name, baseline),
        (Finding::TooFew, _) => {
            (words.too_few)(&name, baseline, it.pairs(), &statement(least(it.pairs(), count)))
        }
    };
    let cells = vec![
        (words.wins)(it.wins, it.pairs(), it.ties),
        format!("{difference}{range}"),
        p_value(it.signed_rank),
        corrected,
        p_value(it.sign),
        effect.unwrap_or_else(|| "–".to_owned()),
    ];
    VerdictRow { place: rival.place, name, finding: rival.finding, code: code(rival.finding), verdict, cells }
}

fn code(finding: Finding) -> &'static str {
    match finding {
        Finding::Better => "better",
        Finding::Worse => "worse",
        Finding::Indistinct => "indistinct",
        Finding::Equal => "equal",
        Finding::TooFew => "few",
    }
}

fn headline(rivals: &[Rival], baseline: &str, seeds: usize, texts: &Texts) -> String {
    let words = texts.race().results;
    let count = |wanted: Finding| rivals.iter().filter(|it| it.finding == wanted).count();
    if rivals.is_empty() {
        return words.nothing_to_compare.to_owned();
    }
    if rivals.iter().all(|it| it.finding == Finding::TooFew) {
        return (words.headline_few)(seeds);
    }
    let (better, worse) = (count(Finding::Better), count(Finding::Worse));
    if better + worse == 0 {
        return (words.headline_none)(baseline, rivals.len(), seeds);
    }
    (words.headline)(baseline, rivals.len(), seeds, better, worse, rivals.len() - better - worse)
}

/// How many comparisons were made, and what comes of that by chance alone.
fn tally(made: usize, here: usize, texts: &Texts) -> String {
    let expected = readable(made as f64 * ALPHA, 2);
    (texts.race().results.tally)(here, made, &exact(ALPHA), &expected)
}

/// `p = 0.0123`.
fn statement(p: f64) -> String {
    if p < SMALLEST { format!("p {}", p_value(p)) } else { format!("p = {}", p_value(p)) }
}

/// A probability.
fn p_value(p: f64) -> String {
    if p < SMALLEST { format!("< {}", exact(SMALLEST)) } else { fixed(p, 4) }
}
