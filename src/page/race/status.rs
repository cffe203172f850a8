//! How far the race is, in words.

use super::choices::Metric;
use super::heat::Heat;
use super::runs::{Goal, Runs};
use super::scores::Unit;
use super::state::Race;
use crate::page::study::batch::Phase;
use crate::page::study::state::Crew;
use crate::page::train::setup::Setup;
use crate::page::train::status::refusal_name;
use crate::text::Texts;

/// What is said of the race, and what can be done with it.
#[derive(Clone, Debug, PartialEq)]
pub struct RaceStatus {
    pub phase: Phase,
    pub sentence: String,
    /// What is done of what is wanted, while something is.
    pub progress: Option<(usize, usize)>,
    /// The race was refused, or there is nothing to learn from.
    pub trouble: Option<String>,
    /// What is said where there are no workers.
    pub lost: Option<&'static str>,
    /// Whether there is something to forget.
    pub has_begun: bool,
    /// Whether the heats of the first seed, or of all, are done.
    pub first_is_done: bool,
    pub all_are_done: bool,
}

pub fn status(race: &Race, setup: &Setup, crew: Crew, texts: &Texts) -> RaceStatus {
    let (words, runs) = (texts.race(), &race.runs);
    let (done, total) = runs.progress();
    let is_wanted = runs.phase != Phase::Idle;
    let trouble = if setup.lack().is_some() {
        Some(texts.train_run().no_data.to_owned())
    } else {
        runs.refusal.map(|it| (texts.train_run().refused)(refusal_name(it, texts)))
    };
    RaceStatus {
        phase: runs.phase,
        sentence: sentence(runs, texts),
        progress: is_wanted.then(|| match runs.goal {
            Goal::First => (epoch(runs) as usize, runs.course().map_or(1, |it| it.epochs as usize)),
            Goal::All => (done, total),
        }),
        trouble,
        lost: (crew == Crew::Lost).then_some(words.lost),
        has_begun: runs.has_begun(),
        first_is_done: total > 0 && runs.first().all(Heat::is_done),
        all_are_done: total > 0 && done == total,
    }
}

fn sentence(runs: &Runs, texts: &Texts) -> String {
    let words = texts.race();
    let Some(course) = runs.course() else { return words.ready.to_owned() };
    let (epochs, seeds) = (course.epochs.to_string(), runs.seeds().count());
    let complete = runs.complete().count();
    match (runs.phase, runs.goal) {
        (Phase::Idle, _) if !runs.has_begun() => words.ready.to_owned(),
        (Phase::Idle, _) if complete == seeds && seeds > 1 => (words.all_done)(seeds),
        (Phase::Idle, _) if complete > 0 => (words.some_done)(complete, seeds),
        (Phase::Idle, _) => words.stopped.to_owned(),
        (Phase::Running, Goal::First) => (words.running_first)(&epoch(runs).to_string(), &epochs),
        (Phase::Paused, Goal::First) => (words.paused_first)(&epoch(runs).to_string(), &epochs),
        (Phase::Running, Goal::All) => (words.running_all)(complete, seeds),
        (Phase::Paused, Goal::All) => (words.paused_all)(complete, seeds),
    }
}

/// The clock of the first seed: the epoch that every function has reached.
pub fn epoch(runs: &Runs) -> u32 {
    let reached = runs.first().map(|it| it.epoch().unwrap_or(0)).min().unwrap_or(0);
    reached.min(runs.course().map_or(0, |it| it.epochs))
}

/// What a score is called with this set-up.
pub fn metric_name(metric: Metric, setup: &Setup, texts: &Texts) -> &'static str {
    Unit::of_goal(metric, setup.goal()).name(texts)
}
