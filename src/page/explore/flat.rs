//! Where |f'| < ε: in words and as shades of a chart.

use super::interval::interval;
use crate::activation::Function;
use crate::activation::facts::Facts;
use crate::activation::saturation::{FlatInterval, Side, State, flat_intervals_given};
use crate::chart::shade::{self, Shade};
use crate::chart::span::Span;
use crate::page::number::readable;
use crate::text::Texts;

/// The intervals on which |f'| < ε, from left to right.
pub type Flats = Vec<FlatInterval>;

/// The intervals of the function: found once for each function and ε, and used by everything that shows them.
pub fn flats(function: &Function, facts: &Facts, epsilon: f64) -> Flats {
    flat_intervals_given(facts, function, epsilon)
}

/// The intervals, named in a sentence.
pub fn sentence(intervals: &Flats, epsilon: f64, texts: &Texts) -> String {
    let words = &texts.explore;
    let threshold = readable(epsilon, 2);
    if intervals.is_empty() {
        return (words.flat_nowhere)(&threshold);
    }
    if intervals.iter().any(|it| it.side == Side::Everywhere) {
        return (words.flat_everywhere)(&threshold);
    }
    let named: Vec<String> = intervals.iter().map(|it| interval(&it.interval, 5)).collect();
    (words.flat_on)(&threshold, &enumerated(&named, texts))
}

fn enumerated(parts: &[String], texts: &Texts) -> String {
    match parts {
        [all @ .., last] if !all.is_empty() => {
            [all.join(texts.explore.list_separator), last.clone()].join(texts.explore.list_last)
        }
        _ => parts.concat(),
    }
}

/// The intervals as shades.
pub fn shades(intervals: &Flats, texts: &Texts) -> Vec<Shade> {
    intervals.iter().map(|it| shade(it, texts)).collect()
}

fn shade(flat: &FlatInterval, texts: &Texts) -> Shade {
    let (side, label) = match flat.side {
        Side::Left => (shade::Side::Left, texts.explore.side_left),
        Side::Inner => (shade::Side::Inner, texts.explore.side_inner),
        Side::Right => (shade::Side::Right, texts.explore.side_right),
        Side::Everywhere => (shade::Side::Inner, ""),
    };
    let span = Span::new(flat.interval.low.value, flat.interval.high.value);
    Shade { span, side, label: label.to_owned() }
}

/// The state of a unit in words.
pub fn state_name(state: State, texts: &Texts) -> &'static str {
    let words = &texts.explore;
    match state {
        State::LeftSaturated => words.state_left,
        State::RightSaturated => words.state_right,
        State::Active => words.state_active,
        State::ZeroGradient => words.state_zero,
    }
}
