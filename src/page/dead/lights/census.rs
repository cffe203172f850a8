//! Many runs that differ in their seeds only.

use super::state::LightsState;
use crate::experiment::lights::tally::Tally;
use crate::experiment::statistics::median::median;
use crate::page::number::{exact, percent};
use crate::text::Texts;

/// What many runs came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Census {
    /// Name, median, interval, range.
    pub rows: Vec<[String; 4]>,
    pub sentences: Vec<String>,
}

/// `None` before the first run is done.
pub fn census(state: &LightsState, texts: &Texts) -> Option<Census> {
    let words = texts.dead().lights;
    let tallies: Vec<Tally> = state.tallies.results().map(|it| *it.1).collect();
    if tallies.is_empty() {
        return None;
    }
    let row = |name: &str, of: fn(&Tally) -> f64| {
        let numbers: Vec<f64> = tallies.iter().map(of).collect();
        let found = median(&numbers);
        let least = numbers.iter().copied().fold(f64::INFINITY, f64::min);
        let greatest = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let between = |low, high| format!("{} – {}", percent(low), percent(high));
        [
            name.to_owned(),
            found.map_or_else(String::new, |it| percent(it.value)),
            found
                .and_then(|it| it.interval)
                .map_or_else(|| words.no_interval.to_owned(), |(low, high)| between(low, high)),
            between(least, greatest),
        ]
    };
    let seed = state.settings.seed;
    let last = seed + state.tallies.total() as f64 - 1.0;
    let mut sentences = vec![(words.seeds)(tallies.len(), &exact(seed), &exact(last))];
    let diverged = tallies.iter().filter(|it| it.has_diverged).count();
    if diverged > 0 {
        sentences.push((words.some_diverged)(diverged));
    }
    Some(Census {
        rows: vec![row(words.dead_share, |it| it.dead), row(words.test_accuracy, |it| it.accuracy)],
        sentences,
    })
}
