//! What reads a learner's formula.

use crate::activation::formula::{Formula, FormulaError};

/// Reads formulas, or hands the page over to a bundle that does. A bundle has one, so that two are always equal.
#[derive(Clone, Copy, Debug)]
pub struct Reader(Option<fn(&str) -> Result<Formula, FormulaError>>);

impl Reader {
    /// Of the whole app.
    pub const FORMULAS: Self = Self(Some(Formula::parse));
    /// Of the first bundle, which has no code for formulas.
    pub const NOTHING: Self = Self(None);

    /// The formula, or what is wrong with the text; `None` where this bundle cannot tell.
    pub fn read(self, text: &str) -> Option<Result<Formula, FormulaError>> {
        self.0.map(|read| read(text))
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
