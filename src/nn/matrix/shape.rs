//! Where the numbers of a matrix stand in memory.

use std::ops::Range;

use crate::nn::grid::LANES;

/// Vectors to a row of a panel, at most.
const WIDE: usize = 2;
/// Columns to a panel, at most.
pub(super) const COLUMNS: usize = WIDE * LANES;

/// Rows and columns, and how they are stored. What fills up vectors is padding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::nn) struct Shape {
    pub rows: usize,
    pub columns: usize,
    pub order: Order,
}

/// How a matrix is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::nn) enum Order {
    /// In panels: the rows of the first eight columns, then those of the next eight, and so on. A row of a panel is two vectors; of
    /// the last panel it is one, where up to four columns are left.
    ///
    /// So the numbers of eight neighbouring columns are one load or two, and from row to row it is a step that the compiler knows.
    Panels,
    /// One column after the other, each in whole vectors.
    Columns,
}

/// One of the panels of a matrix.
#[derive(Clone, Copy, Debug)]
pub(super) struct Panel {
    index: usize,
    /// Vectors to a row: 1 or 2.
    pub width: usize,
}

/// Where the numbers of a column stand: the first, and how far it is from one to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stride {
    pub start: usize,
    pub step: usize,
}

impl Panel {
    /// The vectors of the panel, in a matrix of so many rows.
    pub fn vectors(self, rows: usize) -> Range<usize> {
        let start = WIDE * self.index * rows;
        start..start + self.width * rows
    }
}

impl Shape {
    pub fn panels(rows: usize, columns: usize) -> Self {
        Self { rows, columns, order: Order::Panels }
    }

    /// Vectors in all.
    pub fn len(self) -> usize {
        match self.order {
            Order::Panels => self.rows * self.columns.div_ceil(LANES),
            Order::Columns => self.columns * self.rows.div_ceil(LANES),
        }
    }

    /// The place of a number, counted in numbers.
    pub fn place(self, row: usize, column: usize) -> usize {
        let Stride { start, step } = self.column(column);
        start + row * step
    }

    /// The numbers of a column in a matrix of this shape, row by row.
    pub fn numbers(self, matrix: &[f32], column: usize) -> impl Iterator<Item = f32> + use<'_> {
        let Stride { start, step } = self.column(column);
        (0..self.rows).map(move |row| matrix[start + row * step])
    }

    /// Where the numbers of a column stand.
    #[inline]
    pub(super) fn column(self, column: usize) -> Stride {
        match self.order {
            Order::Panels => {
                let panel = self.panel(column / COLUMNS);
                let start = panel.vectors(self.rows).start * LANES + column % COLUMNS;
                Stride { start, step: panel.width * LANES }
            }
            Order::Columns => Stride { start: column * self.rows.next_multiple_of(LANES), step: 1 },
        }
    }

    /// The places of all numbers but the padding, row by row.
    pub fn places(self) -> impl Iterator<Item = usize> {
        let row = move |row| (0..self.columns).map(move |column| self.place(row, column));
        (0..self.rows).flat_map(row)
    }

    /// Of panels: the place of the first number of the padding, if there is any.
    pub(super) fn padding(self) -> Option<usize> {
        let padded = self.rows > 0 && !self.columns.is_multiple_of(LANES);
        padded.then(|| self.place(0, self.columns))
    }

    /// Of panels: the vectors of all rows but the first, panel by panel.
    pub fn below_first(self) -> impl Iterator<Item = Range<usize>> {
        self.each_panel().map(move |panel| {
            let vectors = panel.vectors(self.rows);
            vectors.start + panel.width..vectors.end
        })
    }

    pub(super) fn each_panel(self) -> impl Iterator<Item = Panel> {
        (0..self.columns.div_ceil(COLUMNS)).map(move |index| self.panel(index))
    }

    fn panel(self, index: usize) -> Panel {
        Panel { index, width: WIDE.min(self.columns.div_ceil(LANES) - WIDE * index) }
    }
}
