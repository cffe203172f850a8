//! The exact distribution of a sum of ranks with random signs.

/// The probability of each sum of those of `ranks` whose sign is +, where each sign is + or − by a fair coin: by convolution, from
/// sum 0 on.
pub fn distribution(ranks: &[usize]) -> Vec<f64> {
    let mut probability = vec![0.0; ranks.iter().sum::<usize>() + 1];
    probability[0] = 1.0;
    let mut reached = 0;
    for &rank in ranks {
        reached += rank;
        for sum in (0..=reached).rev() {
            let with = if sum >= rank { probability[sum - rank] } else { 0.0 };
            probability[sum] = 0.5 * (probability[sum] + with);
        }
    }
    probability
}

/// Sizes that differ by a smaller share are equal: differences of shares such as 0.93 − 0.91 and 0.85 − 0.83 are so only before they
/// are rounded.
const EQUAL: f64 = 1e-9;

/// Twice the ranks, from 1, of sizes in ascending order: equal ones share the mean of their ranks, so that its double is whole.
pub fn double_ranks(sizes: &[f64]) -> Vec<usize> {
    let equals = sizes.chunk_by(|a, b| a == b || b - a < EQUAL * b);
    let mut below = 0;
    let mut ranks = Vec::with_capacity(sizes.len());
    for group in equals {
        // The mean of below + 1, ..., below + n.
        ranks.resize(ranks.len() + group.len(), 2 * below + group.len() + 1);
        below += group.len();
    }
    ranks
}
