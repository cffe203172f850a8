//! Wilcoxon's signed-rank test and what goes with it.
//!
//! Wilcoxon, Biometrics Bulletin 1 (1945) 80; the estimate and its interval are those of Hodges and Lehmann, Annals of
//! Mathematical Statistics 34 (1963) 598, and of Tukey.

use super::ALPHA;
use super::rank_sum::{distribution, double_ranks};

/// The two-sided p-value of paired differences: how often their ranks by size are shared out between + and − as unevenly or more
/// so, where either sign is as likely. Exact given the sizes, so that equal ones are allowed for. Zeros are left out, as Wilcoxon
/// did; without any other difference it is 1.
pub fn signed_rank_test(differences: &[f64]) -> f64 {
    let (positive, ranks) = positive_ranks(differences);
    let probability = distribution(&ranks);
    // The distribution is symmetric: a sum from the other end has the same tail.
    let nearer = positive.min(probability.len() - 1 - positive);
    (2.0 * probability[..=nearer].iter().sum::<f64>()).min(1.0)
}

/// Whether the positive differences have the larger sum of ranks.
pub fn is_mostly_positive(differences: &[f64]) -> bool {
    let (positive, ranks) = positive_ranks(differences);
    2 * positive > ranks.iter().sum()
}

/// Twice the sum of ranks of the positive differences, and twice the rank of each that is not 0.
fn positive_ranks(differences: &[f64]) -> (usize, Vec<usize>) {
    let mut sized: Vec<f64> = differences.iter().copied().filter(|it| *it != 0.0).collect();
    sized.sort_by(|a, b| a.abs().total_cmp(&b.abs()));
    let sizes: Vec<f64> = sized.iter().map(|it| it.abs()).collect();
    let ranks = double_ranks(&sizes);
    let positive = sized.iter().zip(&ranks).filter(|it| *it.0 > 0.0).map(|it| it.1).sum();
    (positive, ranks)
}

/// The size of a difference, as it is typical of the pairs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// The median of the means of every two differences, each with itself included.
    pub estimate: f64,
    /// Covers the difference in at least 95 of 100 cases where differences are spread evenly around it; `None` where they are too
    /// few for that: fewer than 6.
    pub interval: Option<(f64, f64)>,
}

/// The typical difference; `None` without any. The interval holds every shift that [`signed_rank_test`] would not reject for
/// differences without ties; with ties it is wider than it has to be.
pub fn shift(differences: &[f64]) -> Option<Shift> {
    let means = pairwise_means(differences);
    let last = means.len().checked_sub(1)?;
    let estimate = mean(means[last / 2], means[last.div_ceil(2)]);
    let ranks: Vec<usize> = (1..=differences.len()).collect();
    let interval = lower_end(&distribution(&ranks)).map(|it| (means[it], means[last - it]));
    Some(Shift { estimate, interval })
}

/// The place of the lower end among the sorted means: as many are below it as sums of ranks, from 0 on, are together as rare as
/// half of [`ALPHA`], without the last; `None` where 0 alone is not rare enough.
fn lower_end(probability: &[f64]) -> Option<usize> {
    let mut tail = 0.0;
    let common = probability.iter().position(|it| {
        tail += it;
        tail > ALPHA / 2.0
    })?;
    common.checked_sub(1)
}

/// (a + b) / 2 of every two differences, sorted.
fn pairwise_means(differences: &[f64]) -> Vec<f64> {
    let pairs =
        differences.iter().enumerate().flat_map(|(at, a)| differences[at..].iter().map(|b| mean(*a, *b)));
    let mut means: Vec<f64> = pairs.collect();
    means.sort_by(f64::total_cmp);
    means
}

/// Of an infinite difference and its opposite 0: they stand for equally large ones.
fn mean(a: f64, b: f64) -> f64 {
    let mean = (a + b) / 2.0;
    if mean.is_nan() { 0.0 } else { mean }
}
