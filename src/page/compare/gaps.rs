//! The largest gap of each curve to the baseline: numbers, words and landmarks.

use super::label::label;
use super::selection::Selection;
use crate::activation::Order;
use crate::experiment::gap::{End, Gap, Pair, largest_gap, largest_gap_on_reals};
use crate::page::explore::view::View;
use crate::page::number::{exact, readable};
use crate::text::Texts;

const DIGITS: usize = 6;

/// The gaps of all measured curves, in their order.
pub type Gaps = Vec<Gap>;

/// The gaps within the window.
pub fn in_window(selection: &Selection, order: Order, view: View) -> Gaps {
    gaps(selection, order, |pair| largest_gap(pair, view.low(), view.high()))
}

/// The gaps over all real numbers.
pub fn on_reals(selection: &Selection, order: Order) -> Gaps {
    gaps(selection, order, largest_gap_on_reals)
}

fn gaps(selection: &Selection, order: Order, of: impl Fn(Pair) -> Gap) -> Gaps {
    let baseline = selection.baseline_function();
    selection.measured().map(|(_, function)| of(Pair { function, baseline, order })).collect()
}

/// One row of the card.
#[derive(Clone, Debug, PartialEq)]
pub struct GapRow {
    /// The place of the curve among all curves.
    pub curve: usize,
    pub name: String,
    pub in_window: GapWords,
    pub on_reals: GapWords,
}

/// A gap, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct GapWords {
    /// Six significant digits, or that there is none.
    pub size: String,
    /// Every digit; empty where there is no number.
    pub exact: String,
    /// Where it is.
    pub place: String,
    /// A probe can be put there.
    pub at: Option<f64>,
}

/// The rows of the card, from gaps that were found for the same selection.
pub fn rows(selection: &Selection, in_window: &Gaps, on_reals: &Gaps, texts: &Texts) -> Vec<GapRow> {
    let gaps = in_window.iter().zip(on_reals);
    selection
        .measured()
        .zip(gaps)
        .map(|((curve, function), (near, far))| GapRow {
            curve,
            name: label(function, texts),
            in_window: words(near, texts),
            on_reals: words(far, texts),
        })
        .collect()
}

fn words(gap: &Gap, texts: &Texts) -> GapWords {
    let compare = texts.compare();
    let towards = |end: &End| match end {
        End::Left => "−∞".to_owned(),
        End::Right => "+∞".to_owned(),
        End::Point(x) => readable(*x, DIGITS),
    };
    let sized = |size: f64, place: String, at| GapWords {
        size: readable(size, DIGITS),
        exact: exact(size),
        place,
        at,
    };
    let bare =
        |size: &str, place: String| GapWords { size: size.to_owned(), exact: String::new(), place, at: None };
    match gap {
        Gap::None => bare("0", compare.gap_none.to_owned()),
        Gap::Attained { size, at } => {
            let places: Vec<String> = at.iter().map(|it| readable(*it, DIGITS)).collect();
            sized(*size, (compare.gap_at)(&places.join(texts.explore.list_last)), at.last().copied())
        }
        Gap::Approached { size, towards: end } => sized(*size, (compare.gap_approached)(&towards(end)), None),
        Gap::Unbounded { towards: end } => bare("∞", (compare.gap_unbounded)(&towards(end))),
    }
}

/// Kinks, jumps and extrema of the shown curves and the places of the largest gaps, from left to right.
pub fn landmarks(selection: &Selection, order: Order, view: View) -> Vec<f64> {
    let shown = selection.curves().iter().filter(|it| it.is_shown);
    let mut places: Vec<f64> = Vec::new();
    for curve in shown {
        places.extend(curve.function.breaks().iter().map(|it| it.x));
        places.extend(&curve.function.facts().stationary);
    }
    for gap in in_window(selection, order, view) {
        if let Gap::Attained { at, .. } = gap {
            places.extend(at);
        }
    }
    places.sort_by(f64::total_cmp);
    places.dedup();
    places
}
