//! Why a text is no formula. Language-free: a page puts it into words.

use std::ops::Range;

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct FormulaError {
    /// The place in the source, counted in characters. Empty at the end of the source, where something is missing.
    pub at: Range<usize>,
    pub kind: FormulaErrorKind,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum FormulaErrorKind {
    /// Nothing but white space.
    Empty,
    /// More than `limit` characters, or more operations than they stand for.
    TooLong {
        limit: usize,
    },
    /// Parentheses, calls and powers nested deeper than `limit`.
    TooDeep {
        limit: usize,
    },
    TooManyParameters {
        limit: usize,
    },
    /// A character that no formula contains.
    UnexpectedCharacter(char),
    /// The text ends where a value or an operator is needed.
    UnexpectedEnd,
    /// A number, name or sign that cannot stand here, as it is written.
    Unexpected(String),
    /// A number beyond the largest f64.
    NumberTooLarge,
    /// A parenthesis is opened and never closed.
    MissingClosing,
    /// A function without its argument in parentheses.
    MissingArgument {
        name: &'static str,
    },
    /// A name that is neither `x`, a parameter, a constant nor a function.
    UnknownName {
        name: String,
        suggestion: Option<&'static str>,
    },
    WrongArgumentCount {
        name: &'static str,
        expected: ArgumentCount,
        found: usize,
    },
    /// A comparison is needed, such as `x < 0`, and this is a number.
    ConditionExpected,
    /// A number is needed, and this is a comparison.
    NumberExpected,
    /// The parameter of an activation may depend on the sliders and not on `x`.
    DependsOnX,
}

/// How many arguments a function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArgumentCount {
    pub least: usize,
    /// `None`: as many as one likes.
    pub most: Option<usize>,
}

impl ArgumentCount {
    pub(super) fn allows(self, count: usize) -> bool {
        count >= self.least && self.most.is_none_or(|most| count <= most)
    }
}
