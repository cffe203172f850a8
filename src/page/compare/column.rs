//! The columns of the table of properties, and the order of its rows.

use crate::page::coded::Coded;

/// A computed property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    Family,
    Range,
    Mean,
    Left,
    Right,
    Monotone,
    Smooth,
    Lipschitz,
    SecondMoment,
    SlopeMoment,
    Learnable,
    Cost,
    /// The cost, in multiply-adds of a dense layer.
    MultiplyAdds,
}

impl Coded for Column {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Name, "name"),
        (Self::Family, "family"),
        (Self::Range, "range"),
        (Self::Mean, "mean"),
        (Self::Left, "left"),
        (Self::Right, "right"),
        (Self::Monotone, "monotone"),
        (Self::Smooth, "smooth"),
        (Self::Lipschitz, "lipschitz"),
        (Self::SecondMoment, "moment"),
        (Self::SlopeMoment, "slope"),
        (Self::Learnable, "learnable"),
        (Self::Cost, "cost"),
        (Self::MultiplyAdds, "adds"),
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ascending,
    Descending,
}

/// How the rows are sorted: in teaching order, or by a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort(pub Option<(Column, Direction)>);

impl Sort {
    /// Sorted by a column; what is sorted by it already turns round.
    #[must_use]
    pub fn by(self, column: Column) -> Self {
        let direction = if self.direction(column) == Some(Direction::Ascending) {
            Direction::Descending
        } else {
            Direction::Ascending
        };
        Self(Some((column, direction)))
    }

    /// The direction in which a column is sorted, if it is.
    pub fn direction(self, column: Column) -> Option<Direction> {
        self.0.filter(|it| it.0 == column).map(|it| it.1)
    }

    /// `mean`, or `-mean` from the greatest to the least.
    pub fn code(self) -> Option<String> {
        let (column, direction) = self.0?;
        let sign = if direction == Direction::Descending { "-" } else { "" };
        Some(format!("{sign}{}", column.code()))
    }

    pub fn from_code(code: &str) -> Option<Self> {
        let (code, direction) = match code.strip_prefix('-') {
            Some(rest) => (rest, Direction::Descending),
            None => (code, Direction::Ascending),
        };
        Column::from_code(code).map(|it| Self(Some((it, direction))))
    }
}
