//! The y range of a panel.

use super::piece::Trace;
use super::span::Span;

/// The share of the range left free above and below the curves.
const PADDING: f64 = 0.08;
/// A range never reaches further than this many times the spread of the middle of the data.
const REACH: f64 = 12.0;
/// A range that is shorter than this part of its values is a constant to the eye: its ticks would need more digits than
/// there is room for.
const FINEST: f64 = 1e-5;

/// A y range that shows the traces as far as they lie within `x`.
///
/// Curves that leave every bound (a pole, an exponential) would press the rest flat; such a range is cut where it is
/// more than `REACH` times as long as the spread of the middle four fifths of the points.
pub fn fit_y<'a>(traces: impl Iterator<Item = &'a Trace>, x: Span) -> Span {
    let mut values: Vec<f64> = traces
        .flat_map(Trace::points)
        .filter(|point| x.contains(point.0) && point.1.is_finite())
        .map(|point| point.1)
        .collect();
    if values.is_empty() {
        return Span::new(-1.0, 1.0);
    }
    values.sort_by(f64::total_cmp);
    let quantile = |share: f64| values[((values.len() - 1) as f64 * share).round() as usize];
    let full = Span::new(quantile(0.0), quantile(1.0));
    let middle = Span::new(quantile(0.1), quantile(0.9));
    let reach = middle.length() * REACH;
    let cut = Span::new(full.start.max(middle.start - reach), full.end.min(middle.end + reach));
    // A spread of zero says nothing about the rest: a step has it, and so has a constant.
    let range = if middle.length() > 0.0 && reach.is_finite() { cut } else { full };
    let least = range.start.abs().max(range.end.abs()) * FINEST;
    if range.length() <= least.max(f64::MIN_POSITIVE) {
        let half = (range.start.abs() * 0.5).max(1.0);
        return Span::new(range.start - half, range.start + half).drawable();
    }
    range.padded(PADDING).drawable()
}
