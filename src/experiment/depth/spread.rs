//! Where the numbers of many networks lie.

/// The middle of many numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub median: f64,
    /// A tenth of the numbers lies below, a tenth above: what single networks do.
    pub low: f64,
    pub high: f64,
    /// The interval of confidence of the median, at least 95 %, from the order of the numbers alone; of five numbers and
    /// fewer, all of them, which is less.
    pub interval: (f64, f64),
}

const TENTH: f64 = 0.1;
/// What may be missed on either side.
const MISSED: f64 = 0.025;

impl Spread {
    /// Of numbers in any order, infinite ones included; `None` where there is none, or one is not a number.
    pub fn of(numbers: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = numbers.into_iter().collect();
        if sorted.is_empty() || sorted.iter().any(|it| it.is_nan()) {
            return None;
        }
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len() - 1;
        let first = rank(sorted.len());
        Some(Self {
            median: at(&sorted, 0.5),
            low: at(&sorted, TENTH),
            high: at(&sorted, 1.0 - TENTH),
            interval: (sorted[first], sorted[last - first]),
        })
    }
}

/// The quantile of sorted numbers, linear between two of them.
fn at(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (below, part) = (place as usize, place.fract());
    let above = (below + 1).min(sorted.len() - 1);
    // Between two infinities there is no line.
    if part == 0.0 || sorted[below] == sorted[above] {
        return sorted[below];
    }
    sorted[below] + part * (sorted[above] - sorted[below])
}

/// How many of the smallest of `n` numbers lie outside of the interval: as many as the binomial distribution lets be missed.
fn rank(n: usize) -> usize {
    let mut term = libm::pow(0.5, n as f64);
    let mut below = term;
    let mut rank = 0;
    while below <= MISSED {
        rank += 1;
        term *= (n + 1 - rank) as f64 / rank as f64;
        below += term;
    }
    // `rank` numbers below the median are too many to be missed; of one number fewer the interval begins at this one.
    rank.saturating_sub(1)
}
