//! The sign test.

use statrs::distribution::{Binomial, DiscreteCDF};

/// P(X <= k) of X heads in `n` throws of a fair coin.
pub fn heads_at_most(k: usize, n: usize) -> f64 {
    Binomial::new(0.5, n as u64).map_or(1.0, |it| it.cdf(k as u64))
}

/// The two-sided p-value of so many wins and losses, exactly by the binomial distribution: how often as uneven a result or a more
/// uneven one comes about where either is as likely. Ties are left out; without any win or loss it is 1.
///
/// Dixon and Mood, Journal of the American Statistical Association 41 (1946) 557.
pub fn sign_test(wins: usize, losses: usize) -> f64 {
    let n = wins + losses;
    if n == 0 { 1.0 } else { (2.0 * heads_at_most(wins.min(losses), n)).min(1.0) }
}
