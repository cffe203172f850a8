//! What is wrong with a table.

/// Why a text is no table to learn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing but blank lines.
    Empty,
    /// No delimiter splits the lines: one column has nothing to learn from.
    OneColumn,
    TooManyColumns(usize),
    /// So many different values at least, too many for classes.
    TooManyClasses(usize),
    /// The target is the same everywhere.
    OneClass,
    /// No column is left to learn from.
    NoInputs,
    /// Columns and their categories make so many inputs.
    TooManyInputs(usize),
    /// So many rows are left.
    TooFewRows(usize),
}

/// Why a row is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Where the row begins, from 1.
    pub line: usize,
    pub kind: RowFaultKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFaultKind {
    /// It has so many cells where the table has so many columns.
    Ragged {
        cells: usize,
        columns: usize,
    },
    Missing {
        column: usize,
    },
    /// A word among numbers, cut to a readable length.
    NotANumber {
        column: usize,
        text: String,
    },
    /// Larger than a network can work with.
    TooLarge {
        column: usize,
    },
}

/// Faults of rows: the first of them, and how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowFaults {
    first: Vec<RowFault>,
    count: usize,
}

/// Faults that are shown one by one.
pub const SHOWN: usize = 20;
const LONGEST_QUOTE: usize = 24;

impl RowFaults {
    pub fn first(&self) -> &[RowFault] {
        &self.first
    }

    pub fn count(&self) -> usize {
        self.count
    }

    pub(super) fn add(&mut self, line: usize, kind: RowFaultKind) {
        self.count += 1;
        if self.first.len() < SHOWN {
            self.first.push(RowFault { line, kind });
        }
    }
}

/// A word, cut to a readable length.
pub(super) fn quoted(text: &str) -> String {
    let cut = text.chars().count() > LONGEST_QUOTE;
    let end = if cut { "…" } else { "" };
    text.chars()
        .take(LONGEST_QUOTE)
        .map(|it| if it.is_control() { ' ' } else { it })
        .chain(end.chars())
        .collect()
}
