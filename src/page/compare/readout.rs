//! What stands at the probe: every curve, and how far it is from the baseline.

use super::hero::order_name;
use super::label::label;
use super::selection::Selection;
use super::state::Compare;
use crate::activation::Order;
use crate::experiment::gap::Pair;
use crate::page::number::{exact, readable};
use crate::text::Texts;

const DIGITS: usize = 6;

/// The numbers of one shown curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The place of the curve among all curves.
    pub curve: usize,
    pub name: String,
    pub value: Number,
    /// To the baseline; `None` for the baseline itself.
    pub difference: Option<Number>,
}

/// A number for reading and for copying.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Six significant digits.
    pub short: String,
    /// Every digit.
    pub exact: String,
}

impl Number {
    fn new(value: f64) -> Self {
        Self { short: readable(value, DIGITS), exact: exact(value) }
    }
}

/// The readings of all shown curves at the probe.
pub fn readings(selection: &Selection, order: Order, x: f64, texts: &Texts) -> Vec<Reading> {
    let baseline = selection.baseline_function();
    let shown = selection.curves().iter().enumerate().filter(|it| it.1.is_shown);
    shown
        .map(|(curve, it)| {
            let pair = Pair { function: &it.function, baseline, order };
            Reading {
                curve,
                name: label(&it.function, texts),
                value: Number::new(it.function.nth(order, x)),
                difference: (curve != selection.baseline()).then(|| Number::new(pair.difference(x))),
            }
        })
        .collect()
}

/// All of it as one sentence.
pub fn sentence(compare: &Compare, readings: &[Reading], texts: &Texts) -> String {
    let values: Vec<String> = readings.iter().map(|it| format!("{} {}", it.name, it.value.short)).collect();
    (texts.compare().probe_sentence)(
        order_name(compare.order, texts),
        &readable(compare.probe, DIGITS),
        &values.join(texts.compare().reading_separator),
    )
}
