//! What a few runs say about all: intervals that hold the truth in 95 of 100 experiments.

/// 97.5 % quantiles of Student's distribution for 1 to 30 degrees of freedom.
const STUDENT: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
];
/// 97.5 % quantile of the normal distribution.
const NORMAL: f64 = 1.959964;

/// A number with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    pub value: f64,
    pub low: f64,
    pub high: f64,
}

/// Mean and Student's interval; of a single number there is no interval, and both ends are the number. `None` for none.
pub fn mean(numbers: &[f64]) -> Option<Estimate> {
    let n = numbers.len() as f64;
    let freedom = numbers.len().checked_sub(1)?;
    let value = numbers.iter().sum::<f64>() / n;
    if freedom == 0 {
        return Some(Estimate { value, low: value, high: value });
    }
    let variance = numbers.iter().map(|it| (it - value) * (it - value)).sum::<f64>() / freedom as f64;
    // Between 30 and infinity the quantile falls like 1 / freedom.
    let quantile =
        STUDENT.get(freedom - 1).copied().unwrap_or(NORMAL + (STUDENT[29] - NORMAL) * 30.0 / freedom as f64);
    let half = quantile * (variance / n).sqrt();
    Some(Estimate { value, low: value - half, high: value + half })
}

/// The share of `hits` among `n` trials with the interval of Wilson (1927), which is right for few trials, too. `None` for
/// no trial.
pub fn share(hits: usize, n: usize) -> Option<Estimate> {
    if n == 0 {
        return None;
    }
    let (n, value, z2) = (n as f64, hits as f64 / n as f64, NORMAL * NORMAL);
    let centre = (value + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = NORMAL / (1.0 + z2 / n) * (value * (1.0 - value) / n + z2 / (4.0 * n * n)).sqrt();
    Some(Estimate { value, low: (centre - half).max(0.0), high: (centre + half).min(1.0) })
}
