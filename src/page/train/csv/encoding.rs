//! How a column becomes inputs.

use super::cell::{Cell, DecimalSign};
use super::choices::ONE_HOT;
use super::column::{Column, ColumnKind};
use super::fault::{RowFaultKind, quoted};
use crate::nn::data::check::OWN_MAGNITUDE;

/// How a column becomes inputs.
#[derive(Clone, Debug, PartialEq)]
pub enum Encoding {
    Number,
    /// 0 for the first of two words, 1 for the second.
    ZeroOne([String; 2]),
    /// An input for each word: 1 where it stands, else 0.
    OneHot(Vec<String>),
    /// The number of the word in the order of their letters, from 0.
    Ordinal(Vec<String>),
}

impl Encoding {
    /// `None` where there are more words than are told apart.
    pub fn of(column: &Column) -> Option<Self> {
        let ColumnKind::Words { categories } = &column.kind else { return Some(Self::Number) };
        let categories = categories.clone()?;
        Some(match &categories[..] {
            [no, yes] => Self::ZeroOne([no.clone(), yes.clone()]),
            few if few.len() <= ONE_HOT => Self::OneHot(categories),
            _ => Self::Ordinal(categories),
        })
    }

    /// The names of the inputs, of a column of this name.
    pub fn names(&self, name: &str) -> Vec<String> {
        match self {
            Self::Number | Self::Ordinal(_) => vec![name.to_owned()],
            Self::ZeroOne([_, yes]) => vec![format!("{name}={}", quoted(yes))],
            Self::OneHot(words) => words.iter().map(|it| format!("{name}={}", quoted(it))).collect(),
        }
    }

    /// What a cell becomes, one number per input.
    pub fn write(
        &self,
        text: &str,
        column: usize,
        sign: DecimalSign,
        into: &mut Vec<f32>,
    ) -> Result<(), RowFaultKind> {
        let cell = Cell::read(text, sign);
        if cell == Cell::Missing {
            return Err(RowFaultKind::Missing { column });
        }
        match self {
            Self::Number => into.push(number(cell, column)?),
            Self::ZeroOne([_, yes]) => into.push(if text.trim() == yes { 1.0 } else { 0.0 }),
            Self::Ordinal(words) => {
                into.push(words.iter().position(|it| it == text.trim()).unwrap_or(0) as f32);
            }
            Self::OneHot(words) => {
                into.extend(words.iter().map(|it| if it == text.trim() { 1.0 } else { 0.0 }));
            }
        }
        Ok(())
    }
}

/// The number of a cell that is not missing.
pub(super) fn number(cell: Cell<'_>, column: usize) -> Result<f32, RowFaultKind> {
    match cell {
        Cell::Number(value) if value.abs() <= f64::from(OWN_MAGNITUDE) => Ok(value as f32),
        Cell::Number(_) => Err(RowFaultKind::TooLarge { column }),
        Cell::Missing => Err(RowFaultKind::Missing { column }),
        Cell::Word(text) => Err(RowFaultKind::NotANumber { column, text: quoted(text) }),
    }
}
