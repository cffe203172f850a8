//! Rank correlation.

/// Spearman's rank correlation of pairs: the correlation of their ranks, where equal numbers share the mean of theirs. `None` where
/// one of the two does not vary.
///
/// ```
/// use activation_lab::experiment::death_toll::rank::rank_correlation;
///
/// assert_eq!(rank_correlation(&[(1.0, 9.0), (2.0, 8.0), (30.0, 1.0)]), Some(-1.0));
/// assert_eq!(rank_correlation(&[(1.0, 9.0), (2.0, 9.0)]), None);
/// ```
pub fn rank_correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let first = ranks(pairs.iter().map(|it| it.0));
    let second = ranks(pairs.iter().map(|it| it.1));
    let mean = (pairs.len() as f64 + 1.0) / 2.0;
    let sum = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| (a - mean) * (b - mean)).sum() };
    let scale = sum(&first, &first) * sum(&second, &second);
    (scale > 0.0).then(|| sum(&first, &second) / scale.sqrt())
}

/// The rank of each number, from 1.
fn ranks(numbers: impl Iterator<Item = f64>) -> Vec<f64> {
    let numbers: Vec<f64> = numbers.collect();
    let rank = |it: &f64| {
        let below = numbers.iter().filter(|other| *other < it).count() as f64;
        let equal = numbers.iter().filter(|other| *other == it).count() as f64;
        below + (equal + 1.0) / 2.0
    };
    numbers.iter().map(rank).collect()
}
