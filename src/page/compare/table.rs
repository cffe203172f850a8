//! The table of properties: rows that can be sorted and filtered.

use std::cmp::Ordering;

use super::column::{Column, Direction, Sort};
use super::cost::{self, Cost};
use super::entry::Entry;
use super::filter::{CENTRED, Filter, Filters, learnable};
use super::label::label;
use crate::activation::Function;
use crate::activation::facts::{Facts, Monotonicity, Smoothness, TailSaturation};
use crate::activation::row::Family;
use crate::chart::table::{Cell, Table};
use crate::page::coded::Coded;
use crate::page::explore::gallery::family_name;
use crate::page::explore::interval::interval;
use crate::page::number::readable;
use crate::text::Texts;

const DIGITS: usize = 4;

/// A column's head.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    pub column: Column,
    pub name: &'static str,
    /// What the column says, at length.
    pub hint: &'static str,
    pub direction: Option<Direction>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub function: Function,
    pub name: String,
    /// Its places among the curves of the overlay.
    pub curves: Vec<usize>,
    /// What stands in the columns after the name.
    pub cells: Vec<String>,
}

/// The table as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Properties {
    pub heads: Vec<Head>,
    pub rows: Vec<Row>,
    /// How many functions are listed, in words.
    pub count: String,
}

/// What a cell holds, for people, for sorting and for a file.
enum Value {
    /// A number, with what is shown.
    Number(f64, String),
    /// A text in alphabetical order.
    Text(String),
    /// Nothing is known: last in either direction.
    Unknown,
}

/// The table of these functions.
pub fn properties(
    entries: &[Entry],
    sort: Sort,
    filters: &Filters,
    costs: &[Cost],
    texts: &Texts,
) -> Properties {
    let listed = listed(entries, sort, filters, costs, texts);
    let words = texts.compare();
    let count = (words.table_count)(listed.len(), entries.len());
    let row = |entry: &&Entry| Row {
        function: entry.function.clone(),
        name: label(&entry.function, texts),
        curves: entry.curves.clone(),
        cells: Column::all().skip(1).map(|it| shown(&value(entry, it, costs, texts))).collect(),
    };
    Properties {
        heads: Column::all().map(|column| head(column, sort, texts)).collect(),
        rows: listed.iter().map(row).collect(),
        count,
    }
}

/// The same rows with every digit, for a file.
pub fn file(entries: &[Entry], sort: Sort, filters: &Filters, costs: &[Cost], texts: &Texts) -> Table {
    let row = |entry: &Entry| Column::all().map(|it| cell(value(entry, it, costs, texts), it)).collect();
    Table {
        columns: Column::all().map(|it| column_name(it, texts).0.to_owned()).collect(),
        rows: listed(entries, sort, filters, costs, texts).into_iter().map(row).collect(),
    }
}

/// The entries that the filters admit, in the order of the sort; equal ones keep the teaching order.
fn listed<'a>(
    entries: &'a [Entry],
    sort: Sort,
    filters: &Filters,
    costs: &[Cost],
    texts: &Texts,
) -> Vec<&'a Entry> {
    let mut listed: Vec<&Entry> =
        entries.iter().filter(|it| filters.admit(&it.function, &it.facts)).collect();
    if let Some((column, direction)) = sort.0 {
        let key = |entry: &Entry| value(entry, column, costs, texts);
        listed.sort_by(|a, b| compare(&key(a), &key(b), direction));
    }
    listed
}

fn compare(a: &Value, b: &Value, direction: Direction) -> Ordering {
    let order = match (a, b) {
        (Value::Unknown, Value::Unknown) => return Ordering::Equal,
        (Value::Unknown, _) => return Ordering::Greater,
        (_, Value::Unknown) => return Ordering::Less,
        (Value::Number(a, _), Value::Number(b, _)) => a.total_cmp(b),
        (Value::Text(a), Value::Text(b)) => a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()),
        (Value::Number(..), Value::Text(_)) => Ordering::Less,
        (Value::Text(_), Value::Number(..)) => Ordering::Greater,
    };
    if direction == Direction::Descending { order.reverse() } else { order }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Number(_, text) | Value::Text(text) => text.clone(),
        Value::Unknown => "–".to_owned(),
    }
}

/// Columns of words are words in a file as well; columns of numbers have every digit.
fn cell(value: Value, column: Column) -> Cell {
    match value {
        Value::Number(number, text) => match column {
            Column::Mean
            | Column::Lipschitz
            | Column::SecondMoment
            | Column::SlopeMoment
            | Column::Learnable
            | Column::Cost
            | Column::MultiplyAdds => Cell::Number(number),
            _ => Cell::Text(text),
        },
        Value::Text(text) => Cell::Text(text),
        Value::Unknown => Cell::Empty,
    }
}

fn value(entry: &Entry, column: Column, costs: &[Cost], texts: &Texts) -> Value {
    let facts = &entry.facts;
    let number = |it: f64| Value::Number(it, readable(it, DIGITS));
    let ranked = |rank: usize, text: &str| Value::Number(rank as f64, text.to_owned());
    match column {
        Column::Name => Value::Text(label(&entry.function, texts)),
        Column::Family => {
            let Some(family) = entry.function.row().map(|it| it.family) else { return Value::Unknown };
            let rank = Family::ALL.iter().position(|it| *it == family).unwrap_or(Family::ALL.len());
            ranked(rank, family_name(family, texts))
        }
        Column::Range => Value::Number(width(facts), interval(&facts.range, DIGITS)),
        Column::Mean => number(mean(facts)),
        Column::Left => saturation(facts.saturation.left, texts),
        Column::Right => saturation(facts.saturation.right, texts),
        Column::Monotone => monotone(facts.monotonicity, texts),
        Column::Smooth => smoothness(facts.smoothness),
        Column::Lipschitz => number(facts.lipschitz.value),
        Column::SecondMoment => number(facts.gaussian.second_moment),
        Column::SlopeMoment => number(facts.gaussian.slope_second_moment),
        Column::Learnable => number(learnable(&entry.function) as f64),
        Column::Cost => match cost::find(costs, &entry.function) {
            Some(cost) => Value::Number(cost.median, cost::spread(cost)),
            None => Value::Unknown,
        },
        Column::MultiplyAdds => {
            let cost = cost::find(costs, &entry.function);
            let equal = cost.and_then(|it| cost::multiply_adds(costs, it));
            equal.map_or(Value::Unknown, |it| Value::Number(it, readable(it, 2)))
        }
    }
}

/// The width of the range sorts it; of ranges without an end, one that has the other comes first.
fn width(facts: &Facts) -> f64 {
    let (low, high) = (facts.range.low.value, facts.range.high.value);
    match (low.is_finite(), high.is_finite()) {
        (true, true) => high - low,
        (false, false) => f64::INFINITY,
        _ => f64::MAX,
    }
}

/// |E f(Z)|, which is 0 where it is only a rounding error.
fn mean(facts: &Facts) -> f64 {
    let mean = facts.gaussian.mean.abs();
    if mean < CENTRED { 0.0 } else { mean }
}

fn saturation(tail: TailSaturation, texts: &Texts) -> Value {
    let words = texts.compare();
    let (rank, name) = match tail {
        TailSaturation::None => (0.0, words.tail_none),
        TailSaturation::Soft => (1.0, words.tail_soft),
        TailSaturation::Hard => (2.0, words.tail_hard),
    };
    Value::Number(rank, name.to_owned())
}

fn monotone(monotonicity: Monotonicity, texts: &Texts) -> Value {
    let words = texts.compare();
    let (rank, name) = match monotonicity {
        Monotonicity::Increasing => (0.0, words.monotone_up),
        Monotonicity::Decreasing => (1.0, words.monotone_down),
        Monotonicity::Neither => (2.0, words.monotone_no),
    };
    Value::Number(rank, name.to_owned())
}

fn smoothness(smoothness: Smoothness) -> Value {
    let (rank, name) = match smoothness {
        Smoothness::Discontinuous => (0.0, "C⁻¹"),
        Smoothness::C0 => (1.0, "C⁰"),
        Smoothness::C1 => (2.0, "C¹"),
        Smoothness::Smooth => (3.0, "C∞"),
    };
    Value::Number(rank, name.to_owned())
}

fn head(column: Column, sort: Sort, texts: &Texts) -> Head {
    let (name, hint) = column_name(column, texts);
    Head { column, name, hint, direction: sort.direction(column) }
}

fn column_name(column: Column, texts: &Texts) -> (&'static str, &'static str) {
    let words = texts.compare();
    match column {
        Column::Name => (words.column_name, ""),
        Column::Family => (words.column_family, ""),
        Column::Range => (texts.facts.range, ""),
        Column::Mean => ("|E f(Z)|", words.hint_mean),
        Column::Left => (words.column_left, words.hint_saturation),
        Column::Right => (words.column_right, words.hint_saturation),
        Column::Monotone => (texts.facts.monotonicity, ""),
        Column::Smooth => (texts.facts.smoothness, ""),
        Column::Lipschitz => ("sup |f′|", texts.facts.lipschitz),
        Column::SecondMoment => ("E f(Z)²", texts.facts.gaussian_second_moment),
        Column::SlopeMoment => ("E f′(Z)²", texts.facts.gaussian_slope),
        Column::Learnable => (words.column_learnable, ""),
        Column::Cost => (words.column_cost, words.hint_cost),
        Column::MultiplyAdds => (words.column_multiply_adds, words.hint_multiply_adds),
    }
}

/// The name of a filter, as it continues the words before the row of filters.
pub fn filter_name(filter: Filter, texts: &Texts) -> &'static str {
    let words = texts.compare();
    match filter {
        Filter::ZeroCentred => words.filter_zero,
        Filter::NotBothSides => words.filter_open,
        Filter::NeverSaturates => words.filter_never,
        Filter::Monotone => words.filter_monotone,
        Filter::Smooth => words.filter_smooth,
        Filter::Bounded => words.filter_bounded,
        Filter::Learnable => words.filter_learnable,
    }
}
