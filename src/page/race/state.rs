//! What a reader has set on the Race page, and what came of it.

use super::action::RaceAction;
use super::choices::{EPOCHS, Metric, SEEDS, Start};
use super::course::Course;
use super::runs::{Goal, Runs};
use super::tally::Tally;
use crate::activation::Function;
use crate::page::compare::codec::decode_all;
use crate::page::compare::selection::Selection;
use crate::page::study::batch::Phase;
use crate::page::study::errand::{Errand, Ticket};
use crate::page::study::state::Subject;
use crate::worker::message::event::Refusal;
use crate::worker::message::job::Outcome;

/// What races until the reader chooses: a function of each chapter of the lesson. Where the page's own is none of them, it takes part.
const FIRST: &str = "sigmoid;tanh;relu;swish;mish;gelu";
/// Of these, the place of the one that the others are compared with.
const FIRST_BASELINE: usize = 2;

/// The state of the Race page.
#[derive(Clone, Debug, PartialEq)]
pub struct Race {
    /// The functions that the reader has chosen, and the one that the others are compared with.
    pub own: Option<Selection>,
    pub seeds: f64,
    pub epochs: f64,
    pub start: Start,
    pub metric: Metric,
    pub runs: Runs,
    pub tally: Tally,
}

impl Default for Race {
    fn default() -> Self {
        Self {
            own: None,
            seeds: SEEDS.default,
            epochs: EPOCHS.default,
            start: Start::default(),
            metric: Metric::default(),
            runs: Runs::default(),
            tally: Tally::default(),
        }
    }
}

impl Race {
    /// The functions that race, where `function` is the one of every page.
    pub fn selection(&self, function: &Function) -> Selection {
        self.own.clone().unwrap_or_else(|| first(function))
    }

    /// The state after `action`.
    pub fn apply(&mut self, action: RaceAction, subject: Subject<'_>) {
        match action {
            RaceAction::Add(added) => self.change(subject, |it| it.add(added)),
            RaceAction::Remove(runner) => self.change(subject, |it| it.remove(runner)),
            RaceAction::MeasureAgainst(runner) => self.change(subject, |it| it.measure_against(runner)),
            RaceAction::SetParam { runner, param, value } => {
                self.change(subject, |it| it.set_param(runner, param, value));
            }
            RaceAction::SetSeeds(seeds) => self.seeds = SEEDS.clamp(seeds),
            RaceAction::SetEpochs(epochs) => self.epochs = EPOCHS.clamp(epochs),
            RaceAction::SetStart(start) => self.start = start,
            RaceAction::SetMetric(metric) => self.metric = metric,
            RaceAction::RunFirst => self.run(Goal::First, subject),
            RaceAction::RunAll => self.run(Goal::All, subject),
            RaceAction::Pause => self.runs.pause(),
            RaceAction::Resume => self.runs.resume(),
            RaceAction::Cancel => self.runs.cancel(),
        }
        self.settle(subject);
    }

    /// Heats of another race than before are forgotten.
    pub fn settle(&mut self, subject: Subject<'_>) {
        self.runs.settle(Course::of(self, subject), self.seeds as usize);
        if subject.setup.lack().is_some() && self.runs.phase == Phase::Running {
            self.runs.cancel();
        }
        self.tally.note(&self.runs, self.metric, self.selection(subject.function).baseline());
    }

    /// The jobs whose outcomes are wanted, the most urgent first.
    pub fn errands(&self, _: Subject<'_>) -> impl Iterator<Item = Errand> {
        self.runs.errands()
    }

    /// A worker has answered.
    pub fn hear(&mut self, ticket: Ticket, result: Result<Outcome, Refusal>) {
        self.runs.hear(ticket, result);
    }

    /// Takes over from an earlier state what is no part of an address.
    pub fn adopt(&mut self, earlier: &Self) {
        self.runs = earlier.runs.clone();
        self.tally = earlier.tally.clone();
    }

    fn run(&mut self, goal: Goal, subject: Subject<'_>) {
        if subject.setup.lack().is_none() {
            self.runs.run(goal);
        }
    }

    fn change(&mut self, subject: Subject<'_>, change: impl FnOnce(&mut Selection)) {
        let mut selection = self.selection(subject.function);
        change(&mut selection);
        self.own = Some(selection);
    }
}

fn first(function: &Function) -> Selection {
    let mut functions = decode_all(FIRST).functions;
    if !functions.contains(function) {
        functions.push(function.clone());
    }
    let mut selection = Selection::of(functions).unwrap_or_else(|| Selection::beside(function));
    selection.measure_against(FIRST_BASELINE);
    selection
}
