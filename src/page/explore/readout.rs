//! What stands at the probe: x, f, f', f'' and the state.

use super::flat::{self, Flats};
use super::state::Explore;
use crate::activation::Function;
use crate::activation::saturation::{State, state_among};
use crate::page::number::{exact, readable};
use crate::text::Texts;

/// The numbers at the probe.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    pub rows: Vec<Reading>,
    /// `left`, `active`, `right`, `zero` or `undefined`.
    pub state_code: &'static str,
    pub state_name: &'static str,
    /// What to know of this very point, such as a kink; may be empty.
    pub note: &'static str,
    /// All of it as one sentence.
    pub sentence: String,
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub name: &'static str,
    /// Six significant digits.
    pub short: String,
    /// Every digit.
    pub exact: String,
}

/// The read-out at the probe.
pub fn readout(function: &Function, explore: &Explore, flats: &Flats, texts: &Texts) -> Readout {
    let x = explore.probe;
    let words = &texts.explore;
    let state = state_among(flats, function, x);
    let is_undefined = function.value(x).is_nan();
    let (state_code, state_name) = match is_undefined {
        true => ("undefined", texts.own.undefined),
        false => (state_code(state), flat::state_name(state, texts)),
    };
    let reading = |name, value: f64| match value.is_nan() {
        true => Reading { name, short: texts.own.undefined.to_owned(), exact: String::new() },
        false => Reading { name, short: readable(value, 6), exact: exact(value) },
    };
    let mut rows = vec![
        reading(texts.chart.x, x),
        reading(words.value, function.value(x)),
        reading(words.derivative, function.derivative(x)),
        reading(words.second_derivative, function.second_derivative(x)),
    ];
    let mut sentence = match is_undefined {
        true => (texts.own.undefined_at)(&rows[0].short),
        false => {
            (words.probe_sentence)(&rows[0].short, &rows[1].short, &rows[2].short, &rows[3].short, state_name)
        }
    };
    if let Some((low, high)) = function.band(x) {
        rows.push(Reading {
            name: words.band,
            short: ends(low, high, |it| readable(it, 6)),
            exact: ends(low, high, exact),
        });
        if low < high {
            sentence += &(words.band_at)(&readable(low, 6), &readable(high, 6));
        }
    }
    Readout { rows, state_code, state_name, note: note(function, x, texts), sentence }
}

/// What to know of `x`: whose convention holds at a kink depends on whose function it is.
fn note(function: &Function, x: f64, texts: &Texts) -> &'static str {
    if function.value(x).is_nan() {
        return texts.own.undefined_here;
    }
    let (slope, curvature) = match function.formula() {
        Some(_) => (texts.own.kink_here, texts.own.curvature_here),
        None => (texts.explore.undefined_slope, texts.explore.undefined_curvature),
    };
    match function.breaks().iter().find(|it| it.x == x).map(|it| it.order) {
        None => "",
        Some(0) => texts.explore.jump_here,
        Some(1) => slope,
        Some(_) => curvature,
    }
}

/// Both ends of an interval, or the one number that it holds.
fn ends(low: f64, high: f64, number: impl Fn(f64) -> String) -> String {
    if low == high { number(low) } else { [number(low), number(high)].join(" … ") }
}

fn state_code(state: State) -> &'static str {
    match state {
        State::LeftSaturated => "left",
        State::Active => "active",
        State::RightSaturated => "right",
        State::ZeroGradient => "zero",
    }
}
