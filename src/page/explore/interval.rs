//! Intervals and places in mathematical notation.

use crate::activation::facts::{Bound, Interval, Place};
use crate::page::number::readable;

/// `(−∞, 0]`, with `digits` significant digits.
pub fn interval(interval: &Interval, digits: usize) -> String {
    let open = |bound: &Bound, closed: char, open: char| if bound.closed { closed } else { open };
    format!(
        "{}{}, {}{}",
        open(&interval.low, '[', '('),
        readable(interval.low.value, digits),
        readable(interval.high.value, digits),
        open(&interval.high, ']', ')'),
    )
}

/// A point as a number, an interval in brackets.
pub fn place(place: &Place, digits: usize) -> String {
    match place {
        Place::Point(x) => readable(*x, digits),
        Place::Interval(it) => interval(it, digits),
    }
}
