//! Beyond which x nothing is left, format by format.

use crate::activation::Function;
use crate::experiment::precision::edge::{Edge, slope_edges, value_edges};
use crate::experiment::precision::format::Format;
use crate::page::coded::Coded;
use crate::page::explore::facts_card::Facts;
use crate::page::number::readable;
use crate::text::Texts;

/// A table: formats in columns.
#[derive(Clone, Debug, PartialEq)]
pub struct EdgeTable {
    pub formats: Vec<&'static str>,
    /// What rounds to what, and where in each format.
    pub rows: Vec<(String, Vec<String>)>,
}

pub fn table(function: &Function, facts: &Facts, texts: &Texts) -> EdgeTable {
    let words = &texts.saturation().precision;
    let values = Format::ALL.map(|it| value_edges(function, facts, it));
    let slopes = Format::ALL.map(|it| slope_edges(function, facts, it));
    let limit = |it: f64| readable(it, 4);
    let (left, right) = (facts.at_minus_infinity.value, facts.at_plus_infinity.value);
    let below = |edge: Option<Edge>| cell(edge, words.below, texts);
    let above = |edge: Option<Edge>| cell(edge, words.above, texts);
    EdgeTable {
        formats: Format::ALL.iter().map(|it| it.code()).collect(),
        rows: vec![
            ((words.value_left)(&limit(left)), values.map(|it| below(it.left)).to_vec()),
            ((words.value_right)(&limit(right)), values.map(|it| above(it.right)).to_vec()),
            (words.slope_left.to_owned(), slopes.map(|it| below(it.left)).to_vec()),
            (words.slope_right.to_owned(), slopes.map(|it| above(it.right)).to_vec()),
        ]
        .into_iter()
        .filter(|(_, cells)| cells.iter().any(|it| it != words.no_edge))
        .collect(),
    }
}

fn cell(edge: Option<Edge>, place: fn(&str) -> String, texts: &Texts) -> String {
    match edge {
        Some(edge) if edge.at.is_finite() => place(&readable(edge.at, 6)),
        _ => texts.saturation().precision.no_edge.to_owned(),
    }
}
