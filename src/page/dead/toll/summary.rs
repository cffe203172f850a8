//! What the trials have come to so far.

use super::setup::cause_of;
use super::state::Toll;
use crate::experiment::death_toll::rank::rank_correlation;
use crate::experiment::death_toll::treatment::{Cause, Treatment};
use crate::experiment::death_toll::trial::Run;
use crate::experiment::statistics::median::{Median, median};

/// One treatment.
#[derive(Clone, Debug, PartialEq)]
pub struct Treated {
    pub cause: Cause,
    pub treatment: Treatment,
    /// One per seed, in their order.
    pub runs: Vec<Run>,
    pub dead: Median,
    pub accuracy: Median,
}

/// One cause: whether networks with more dead units are worse.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub cause: Cause,
    /// Of the rank correlations between the share of dead units and the accuracy, one per seed over the grades of the cause. `None`
    /// where units die in no run, or in all alike.
    pub correlation: Option<Median>,
    /// The seeds in which both vary.
    pub seeds: usize,
    /// By how much the accuracy of the deadliest grade differs from that of the mildest, one difference per seed.
    pub loss: Median,
    /// The share of dead units of the deadliest grade.
    pub most_dead: f64,
}

/// Every treatment of which some network is through.
pub fn treated(toll: &Toll) -> Vec<Treated> {
    let Some(trials) = toll.trials.setup() else { return Vec::new() };
    let of = |place: usize| {
        let parts = toll.trials.results().filter(|it| it.0 % trials.len() == place);
        let runs: Vec<Run> = parts.flat_map(|it| it.1.iter().copied()).collect();
        let numbers = |of: fn(&Run) -> f64| median(&runs.iter().map(of).collect::<Vec<_>>());
        Some(Treated {
            cause: cause_of(place).0,
            treatment: trials[place].treatment,
            dead: numbers(|it| it.dead)?,
            accuracy: numbers(|it| it.accuracy)?,
            runs,
        })
    };
    (0..trials.len()).filter_map(of).collect()
}

/// Every cause, once all its trials are through.
pub fn links(toll: &Toll, treated: &[Treated]) -> Vec<Link> {
    let runs = toll.setup.runs() as usize;
    Cause::ALL.into_iter().filter_map(|cause| link(cause, treated, runs)).collect()
}

fn link(cause: Cause, treated: &[Treated], runs: usize) -> Option<Link> {
    let grades: Vec<&Treated> = treated.iter().filter(|it| it.cause == cause).collect();
    if grades.len() < cause.treatments().len() || grades.iter().any(|it| it.runs.len() < runs) {
        return None;
    }
    let correlations: Vec<f64> = (0..runs)
        .filter_map(|seed| {
            let pairs = grades.iter().map(|it| (it.runs[seed].dead, it.runs[seed].accuracy));
            rank_correlation(&pairs.collect::<Vec<_>>())
        })
        .collect();
    let mildest = grades.first()?;
    let deadliest = grades.iter().max_by(|a, b| a.dead.value.total_cmp(&b.dead.value))?;
    let pairs = mildest.runs.iter().zip(&deadliest.runs);
    let losses: Vec<f64> = pairs.map(|(mild, dead)| dead.accuracy - mild.accuracy).collect();
    Some(Link {
        cause,
        correlation: median(&correlations),
        seeds: correlations.len(),
        loss: median(&losses)?,
        most_dead: deadliest.dead.value,
    })
}
