//! What a column holds.

use super::cell::{Cell, DecimalSign};
use super::fault::quoted;
use super::records::Records;

/// Distinct words of a column that are told apart; more are no categories.
pub const MOST_CATEGORIES: usize = 100;
/// Distinct numbers of a column that are told apart: one more than there may be classes.
const MOST_LEVELS: usize = 11;

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// May be empty.
    pub name: String,
    pub kind: ColumnKind,
    /// Cells that say nothing.
    pub missing: usize,
    pub rows: usize,
    /// 0, 1, 2... or 1, 2, 3... from row to row: it numbers them.
    pub is_counter: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ColumnKind {
    /// At least two thirds of what it says are numbers. The different ones in ascending order, if they are few.
    Numbers { levels: Option<Vec<f64>> },
    /// The different words in the order of their letters; `None` where there are more than [`MOST_CATEGORIES`].
    Words { categories: Option<Vec<String>> },
}

/// Different values, until there are too many.
struct Distinct<T> {
    values: Option<Vec<T>>,
    most: usize,
}

impl<T: PartialOrd> Distinct<T> {
    fn new(most: usize) -> Self {
        Self { values: Some(Vec::new()), most }
    }

    /// `key` orders the values; they are kept in that order.
    fn add<K: PartialOrd + ?Sized>(&mut self, key: &K, of: impl Fn(&T) -> &K, make: impl FnOnce() -> T) {
        let Some(values) = &mut self.values else { return };
        let at = values.partition_point(|it| of(it) < key);
        if values.get(at).is_some_and(|it| of(it) == key) {
            return;
        }
        if values.len() == self.most {
            self.values = None;
            return;
        }
        values.insert(at, make());
    }
}

impl Column {
    /// The column of these records.
    pub fn judge(name: &str, records: &Records, rows: &[usize], column: usize, sign: DecimalSign) -> Self {
        let (mut missing, mut numbers, mut words) = (0, 0, 0);
        let (mut levels, mut categories) = (Distinct::new(MOST_LEVELS), Distinct::new(MOST_CATEGORIES));
        let mut counter = Counter::default();
        for &row in rows {
            let text = records.cell(row, column).trim();
            match Cell::read(text, sign) {
                Cell::Missing => missing += 1,
                Cell::Number(value) => {
                    numbers += 1;
                    counter.see(value);
                    levels.add(&value, |it| it, || value);
                    categories.add(text, String::as_str, || text.to_owned());
                }
                Cell::Word(text) => {
                    words += 1;
                    categories.add(text, String::as_str, || text.to_owned());
                }
            }
        }
        let kind = if numbers > 0 && 2 * words <= numbers {
            ColumnKind::Numbers { levels: levels.values }
        } else {
            ColumnKind::Words { categories: categories.values }
        };
        let is_counter = counter.counts && numbers == rows.len() && rows.len() > 2;
        Self { name: quoted(name.trim()), kind, missing, rows: rows.len(), is_counter }
    }

    /// Whether it says the same everywhere, or nothing.
    pub fn is_constant(&self) -> bool {
        match &self.kind {
            ColumnKind::Numbers { levels } => levels.as_ref().is_some_and(|it| it.len() < 2),
            ColumnKind::Words { categories } => categories.as_ref().is_some_and(|it| it.len() < 2),
        }
    }

    pub fn is_mostly_missing(&self) -> bool {
        2 * self.missing > self.rows
    }

    pub fn is_numeric(&self) -> bool {
        matches!(self.kind, ColumnKind::Numbers { .. })
    }
}

/// Numbers that count up by one, from 0 or 1.
struct Counter {
    last: Option<f64>,
    counts: bool,
}

impl Default for Counter {
    fn default() -> Self {
        Self { last: None, counts: true }
    }
}

impl Counter {
    fn see(&mut self, value: f64) {
        let fits = match self.last {
            None => value == 0.0 || value == 1.0,
            Some(last) => value == last + 1.0,
        };
        self.counts &= fits;
        self.last = Some(value);
    }
}
