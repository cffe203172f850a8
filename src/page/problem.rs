//! What was wrong with an address, and what is used instead.

use super::own::reader::Reader;
use crate::activation::formula::FormulaError;
use crate::text::Texts;

/// One part of an address that could not be used as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub key: String,
    /// As the address has it, cut to a readable length.
    pub given: String,
    pub kind: ProblemKind,
}

/// What was wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemKind {
    UnknownPage,
    UnknownKey,
    RepeatedKey,
    /// The address is longer than this number of characters.
    TooLong(usize),
    /// Not one of the named values; this one is used.
    UnknownValue(String),
    NotANumber(String),
    Clamped(String),
    /// The text is no formula; this function is used.
    Formula {
        text: String,
        error: FormulaError,
        reader: Reader,
        used: String,
    },
}

const LONGEST_QUOTE: usize = 40;

impl Problem {
    pub fn new(key: &str, given: &str, kind: ProblemKind) -> Self {
        Self { key: quoted(key), given: quoted(given), kind }
    }

    /// The problem in words.
    pub fn sentence(&self, texts: &Texts) -> String {
        let shell = &texts.shell;
        match &self.kind {
            ProblemKind::UnknownPage => (shell.unknown_page)(&self.given),
            ProblemKind::UnknownKey => (shell.unknown_key)(&self.key, &self.given),
            ProblemKind::RepeatedKey => (shell.repeated_key)(&self.key),
            ProblemKind::TooLong(kept) => (shell.address_cut)(*kept),
            ProblemKind::UnknownValue(used) => (shell.unknown_value)(&self.key, &self.given, used),
            ProblemKind::NotANumber(used) => (shell.not_a_number)(&self.key, &self.given, used),
            ProblemKind::Formula { text, error, reader, used } => {
                (shell.formula_fault)(&quoted(text), &reader.explain(error, texts), used)
            }
            ProblemKind::Clamped(used) => (shell.clamped)(&self.key, &self.given, used),
        }
    }
}

fn quoted(text: &str) -> String {
    if text.chars().count() <= LONGEST_QUOTE {
        return text.to_owned();
    }
    text.chars().take(LONGEST_QUOTE).chain(['…']).collect()
}
