//! Where numbers stand that lie in panels.

use std::ops::Range;

use crate::nn::grid::LANES;

/// Vectors to a row of a panel, at most.
const WIDE: usize = 2;
/// Columns to a panel, at most.
pub(super) const COLUMNS: usize = WIDE * LANES;

/// An array of rows and columns in panels: the rows of the first eight columns, then those of the next eight, and so on. A row
/// of a panel is two vectors; of the last panel it is one, where up to four columns are left. What is beyond the last column
/// is padding.
///
/// So the numbers of eight neighbouring columns are one load or two, and from row to row it is a step that the compiler knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::nn) struct Shape {
    pub rows: usize,
    pub columns: usize,
}

/// One of the panels of an array.
#[derive(Clone, Copy, Debug)]
pub(super) struct Panel {
    index: usize,
    /// Vectors to a row: 1 or 2.
    pub width: usize,
}

impl Panel {
    /// The vectors of the panel, in an array of so many rows.
    pub fn vectors(self, rows: usize) -> Range<usize> {
        let start = WIDE * self.index * rows;
        start..start + self.width * rows
    }
}

impl Shape {
    /// Vectors in all panels.
    pub fn len(self) -> usize {
        self.rows * self.columns.div_ceil(LANES)
    }

    /// The place of a number, counted in numbers.
    pub fn place(self, row: usize, column: usize) -> usize {
        let panel = self.panel(column / COLUMNS);
        (panel.vectors(self.rows).start + row * panel.width) * LANES + column % COLUMNS
    }

    /// The numbers of a column, row by row, in an array of this shape.
    pub fn numbers(self, array: &[f32], column: usize) -> impl Iterator<Item = f32> + use<'_> {
        let (panel, row, place) = self.column(column);
        array[panel].chunks_exact(row).map(move |row| row[place])
    }

    /// Where the panel of a column stands, the length of its rows, and the place of the column in each, counted in numbers.
    pub(super) fn column(self, column: usize) -> (Range<usize>, usize, usize) {
        let panel = self.panel(column / COLUMNS);
        let vectors = panel.vectors(self.rows);
        (vectors.start * LANES..vectors.end * LANES, panel.width * LANES, column % COLUMNS)
    }

    /// The place of the first number of the padding, if there is any.
    pub fn padding(self) -> Option<usize> {
        let padded = self.rows > 0 && !self.columns.is_multiple_of(LANES);
        padded.then(|| self.place(0, self.columns))
    }

    /// The places of all numbers but the padding, row by row.
    pub fn places(self) -> impl Iterator<Item = usize> {
        let row = move |row| (0..self.columns).map(move |column| self.place(row, column));
        (0..self.rows).flat_map(row)
    }

    /// The vectors of all rows but the first, panel by panel.
    pub fn below_first(self) -> impl Iterator<Item = Range<usize>> {
        self.panels().map(move |panel| {
            let vectors = panel.vectors(self.rows);
            vectors.start + panel.width..vectors.end
        })
    }

    pub(super) fn panels(self) -> impl Iterator<Item = Panel> {
        (0..self.columns.div_ceil(COLUMNS)).map(move |index| self.panel(index))
    }

    fn panel(self, index: usize) -> Panel {
        Panel { index, width: WIDE.min(self.columns.div_ceil(LANES) - WIDE * index) }
    }
}
