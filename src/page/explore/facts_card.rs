//! The facts card: what the core computed, in words.

use super::interval::{interval, place};
use crate::activation::Function;
pub use crate::activation::facts::Facts;
use crate::activation::facts::{Extremum, Monotonicity, Place, Smoothness, Supremum, TailSaturation};
use crate::page::number::readable;
use crate::text::Texts;
use crate::text::facts::FactsTexts;

const DIGITS: usize = 6;

/// One line of the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub name: &'static str,
    pub value: String,
}

/// The facts of a function: found once for each function, and used by everything that shows them.
pub fn facts(function: &Function) -> Facts {
    function.facts()
}

/// The lines of the card.
pub fn facts_card(function: &Function, facts: &Facts, texts: &Texts) -> Vec<Fact> {
    let words = &texts.facts;
    let convention = texts.function(function.id()).convention;
    let mut card = vec![
        Fact { name: words.range, value: range(facts, words) },
        Fact { name: words.limits, value: limits(facts, words) },
        Fact { name: words.zeros, value: zeros(facts, words) },
        Fact { name: words.minimum, value: extremum(facts.minimum.as_ref(), words) },
        Fact { name: words.maximum, value: extremum(facts.maximum.as_ref(), words) },
        Fact { name: words.monotonicity, value: monotonicity(facts.monotonicity, words).to_owned() },
        Fact { name: words.smoothness, value: smoothness(facts.smoothness, words).to_owned() },
        Fact { name: words.lipschitz, value: lipschitz(&facts.lipschitz, words) },
        Fact { name: words.saturation, value: saturation(facts, words) },
        Fact { name: words.gaussian_mean, value: zero_centred(facts, words) },
        Fact {
            name: words.gaussian_second_moment,
            value: number_or(facts.gaussian.second_moment, words.none),
        },
        Fact { name: words.gaussian_slope, value: number_or(facts.gaussian.slope_second_moment, words.none) },
        Fact { name: words.inflections, value: points(&facts.inflections, words) },
    ];
    if !convention.is_empty() {
        card.push(Fact { name: words.convention, value: convention.to_owned() });
    }
    card
}

fn limits(facts: &Facts, words: &FactsTexts) -> String {
    let (left, right) = (facts.at_minus_infinity, facts.at_plus_infinity);
    let in_words = |limit: f64| number_or(limit, words.no_limit);
    (words.limits_value)(
        &in_words(left.value),
        &in_words(left.derivative),
        &in_words(right.value),
        &in_words(right.derivative),
    )
}

fn range(facts: &Facts, words: &FactsTexts) -> String {
    if facts.range.low.value.is_nan() { words.none.to_owned() } else { interval(&facts.range, DIGITS) }
}

/// A number of the facts, of which NaN is none.
fn number_or(number: f64, none: &str) -> String {
    if number.is_nan() { none.to_owned() } else { readable(number, DIGITS) }
}

fn zeros(facts: &Facts, words: &FactsTexts) -> String {
    let named = facts.zeros.iter().map(|it| match it {
        Place::Point(_) => format!("x = {}", place(it, DIGITS)),
        Place::Interval(_) => format!("x ∈ {}", place(it, DIGITS)),
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { words.none.to_owned() } else { named.join("; ") }
}

fn points(points: &[f64], words: &FactsTexts) -> String {
    let named: Vec<String> = points.iter().map(|it| readable(*it, DIGITS)).collect();
    if named.is_empty() { words.none.to_owned() } else { format!("x = {}", named.join("; ")) }
}

fn extremum(extremum: Option<&Extremum>, words: &FactsTexts) -> String {
    let Some(extremum) = extremum else { return words.none.to_owned() };
    in_words(&readable(extremum.value, DIGITS), &extremum.at, words)
}

fn in_words(value: &str, at: &Place, words: &FactsTexts) -> String {
    let sentence = match at {
        Place::Point(_) => words.attained_at,
        Place::Interval(_) => words.attained_on,
    };
    sentence(value, &place(at, DIGITS))
}

fn monotonicity(monotonicity: Monotonicity, words: &FactsTexts) -> &'static str {
    match monotonicity {
        Monotonicity::Increasing => words.increasing,
        Monotonicity::Decreasing => words.decreasing,
        Monotonicity::Neither => words.not_monotone,
    }
}

fn smoothness(smoothness: Smoothness, words: &FactsTexts) -> &'static str {
    match smoothness {
        Smoothness::Discontinuous => words.discontinuous,
        Smoothness::C0 => words.c0,
        Smoothness::C1 => words.c1,
        Smoothness::Smooth => words.smooth,
    }
}

fn lipschitz(supremum: &Supremum, words: &FactsTexts) -> String {
    let value = readable(supremum.value, DIGITS);
    match supremum.at {
        Some(_) if supremum.value.is_infinite() => words.unbounded_slope.to_owned(),
        None if supremum.value.is_infinite() => words.growing_slope.to_owned(),
        Some(at) => in_words(&value, &at, words),
        None => (words.approached)(&value),
    }
}

fn saturation(facts: &Facts, words: &FactsTexts) -> String {
    let kind = |tail| if tail == TailSaturation::Hard { words.hard } else { words.soft };
    let saturation = facts.saturation;
    match (saturation.left, saturation.right) {
        (TailSaturation::None, TailSaturation::None) => words.saturates_never.to_owned(),
        (left, TailSaturation::None) => (words.saturates_left)(kind(left)),
        (TailSaturation::None, right) => (words.saturates_right)(kind(right)),
        (left, right) => (words.saturates_both)(kind(left), kind(right)),
    }
}

fn zero_centred(facts: &Facts, words: &FactsTexts) -> String {
    // Quadrature leaves an odd function's mean a rounding error away from zero.
    if facts.gaussian.mean.is_nan() {
        return words.none.to_owned();
    }
    let mean = if facts.gaussian.mean.abs() < 1e-9 { 0.0 } else { facts.gaussian.mean };
    let sentence = if mean == 0.0 { words.zero_centred } else { words.not_zero_centred };
    sentence(&readable(mean, DIGITS))
}
