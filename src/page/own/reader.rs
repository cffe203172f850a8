//! What reads a learner's formula.

use super::fault;
use crate::activation::formula::{Formula, FormulaError};
use crate::text::Texts;

/// Reads formulas and says what is wrong with them, or leaves both to a bundle that can. A bundle has one, so that two
/// are always equal.
#[derive(Clone, Copy, Debug)]
pub struct Reader(Option<Means>);

#[derive(Clone, Copy, Debug)]
struct Means {
    read: fn(&str) -> Result<Formula, FormulaError>,
    explain: fn(&FormulaError, &Texts) -> String,
}

impl Reader {
    /// Of the whole app.
    pub const FORMULAS: Self = Self(Some(Means { read: Formula::parse, explain: fault::sentence }));
    /// Of the first bundle, which has no code for formulas.
    pub const NOTHING: Self = Self(None);

    /// The formula, or what is wrong with the text; `None` where this bundle cannot tell.
    pub fn read(self, text: &str) -> Option<Result<Formula, FormulaError>> {
        self.0.map(|it| (it.read)(text))
    }

    /// What is wrong with a text, in words.
    pub fn explain(self, error: &FormulaError, texts: &Texts) -> String {
        self.0.map_or_else(String::new, |it| (it.explain)(error, texts))
    }

    pub fn can_read(self) -> bool {
        self.0.is_some()
    }
}

impl PartialEq for Reader {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
