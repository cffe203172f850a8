//! The median, with an interval that assumes nothing.

use super::ALPHA;
use super::sign::heads_at_most;

/// A median.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Median {
    pub value: f64,
    /// Two of the numbers, counted equally far from both ends, that hold the median of the distribution between them in at least
    /// 95 of 100 cases, whatever it is; `None` where there are too few for that: fewer than 6.
    pub interval: Option<(f64, f64)>,
}

/// The median of numbers; `None` without any. An infinite one counts as it stands.
///
/// The interval is that of Thompson, Annals of Mathematical Statistics 7 (1936) 122: the number of draws below the median is that of
/// heads in as many throws of a coin.
pub fn median(numbers: &[f64]) -> Option<Median> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().checked_sub(1)?;
    let (low, high) = (sorted[last / 2], sorted[last.div_ceil(2)]);
    let value = if low == high { low } else { (low + high) / 2.0 };
    // The largest count whose tail is rare enough.
    let places = (0..sorted.len()).take_while(|it| heads_at_most(*it, sorted.len()) <= ALPHA / 2.0);
    Some(Median { value, interval: places.last().map(|it| (sorted[it], sorted[last - it])) })
}
