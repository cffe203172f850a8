//! Every function compared with the baseline, seed by seed.

use super::choices::Metric;
use super::runs::Runs;
use crate::experiment::statistics::ALPHA;
use crate::experiment::statistics::comparison::Comparison;
use crate::experiment::statistics::holm::holm;

/// A function beside the baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct Rival {
    /// Its place among the functions.
    pub place: usize,
    pub comparison: Comparison,
    /// The p-value of the signed-rank test, corrected for all comparisons of the table.
    pub corrected: f64,
    pub finding: Finding,
}

/// What a comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Better than the baseline, beyond what chance explains.
    Better,
    Worse,
    /// Chance explains it.
    Indistinct,
    /// The same score with every seed.
    Equal,
    /// So few seeds that not even a win with each would do.
    TooFew,
}

/// The others beside the one at `baseline`, over every seed that is complete.
pub fn rivals(runs: &Runs, metric: Metric, baseline: usize) -> Vec<Rival> {
    let complete: Vec<_> = runs.complete().collect();
    if complete.is_empty() || baseline >= runs.width() {
        return Vec::new();
    }
    let scores = |place: usize| complete.iter().map(|it| it[place].last(metric)).collect::<Vec<f64>>();
    let (yardstick, count) = (scores(baseline), runs.width() - 1);
    let others: Vec<(usize, Comparison)> = (0..runs.width())
        .filter(|it| *it != baseline)
        .map(|it| (it, Comparison::of(&scores(it), &yardstick, metric.better(), count)))
        .collect();
    let corrected = holm(&others.iter().map(|it| it.1.signed_rank).collect::<Vec<_>>());
    let rival = |((place, comparison), corrected): ((usize, Comparison), f64)| {
        let finding = finding(&comparison, corrected, count);
        Rival { place, comparison, corrected, finding }
    };
    others.into_iter().zip(corrected).map(rival).collect()
}

fn finding(comparison: &Comparison, corrected: f64, comparisons: usize) -> Finding {
    if corrected <= ALPHA {
        return if comparison.is_mostly_better { Finding::Better } else { Finding::Worse };
    }
    if least(comparison.pairs(), comparisons) > ALPHA {
        return Finding::TooFew;
    }
    if comparison.ties == comparison.pairs() { Finding::Equal } else { Finding::Indistinct }
}

/// The corrected p-value of a win with each of so many seeds.
pub fn least(seeds: usize, comparisons: usize) -> f64 {
    let tosses = i32::try_from(seeds).unwrap_or(i32::MAX);
    (2.0 * 0.5_f64.powi(tosses) * comparisons as f64).min(1.0)
}
