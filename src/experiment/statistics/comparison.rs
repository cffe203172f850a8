//! Two things compared in pairs.

use super::detectable::minimal_effect;
use super::sign::sign_test;
use super::signed_rank::{Shift, is_mostly_positive, shift, signed_rank_test};

/// Whether less or more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Less,
    More,
}

/// What the differences of pairs say.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Pairs in which the one was better than the baseline, worse, or equal.
    pub wins: usize,
    pub losses: usize,
    pub ties: usize,
    /// How much more the one has; `None` without a pair.
    pub shift: Option<Shift>,
    /// Two-sided p-values, not corrected for the number of comparisons.
    pub signed_rank: f64,
    pub sign: f64,
    /// Whether the one is better by the ranks of the differences.
    pub is_mostly_better: bool,
    /// See [`minimal_effect`].
    pub minimal_effect: Option<f64>,
}

impl Comparison {
    /// Compares the scores of the one with those of the baseline, pair by pair; `comparisons` of that kind are made at once. A score
    /// that is no number is as bad as an infinitely bad one, and two of these are equal.
    pub fn of(scores: &[f64], baseline: &[f64], better: Better, comparisons: usize) -> Self {
        let pairs = scores.iter().zip(baseline);
        let differences: Vec<f64> = pairs.map(|(a, b)| difference(*a, *b, better)).collect();
        let count = |wanted: fn(&f64) -> bool| differences.iter().filter(|it| wanted(it)).count();
        let (less, more) = (count(|it| *it < 0.0), count(|it| *it > 0.0));
        let (wins, losses) = if better == Better::Less { (less, more) } else { (more, less) };
        Self {
            wins,
            losses,
            ties: differences.len() - wins - losses,
            shift: shift(&differences),
            signed_rank: signed_rank_test(&differences),
            sign: sign_test(wins, losses),
            is_mostly_better: is_mostly_positive(&differences) == (better == Better::More),
            minimal_effect: minimal_effect(&differences, comparisons),
        }
    }

    pub fn pairs(&self) -> usize {
        self.wins + self.losses + self.ties
    }
}

impl Better {
    /// The score as it counts.
    pub fn counted(self, score: f64) -> f64 {
        match self {
            _ if score.is_finite() => score,
            Self::Less => f64::INFINITY,
            Self::More => f64::NEG_INFINITY,
        }
    }
}

fn difference(score: f64, baseline: f64, better: Better) -> f64 {
    let (score, baseline) = (better.counted(score), better.counted(baseline));
    if score == baseline { 0.0 } else { score - baseline }
}
