//! The formula of f and f', and where the definition comes from.

use std::borrow::Cow;

use crate::activation::Function;
use crate::activation::row::Reference;
use crate::activation::vector::VectorFunction;

/// The formula card.
#[derive(Clone, Debug, PartialEq)]
pub struct FormulaCard {
    /// The children of a `<math>` element: constants of the table of activations, never a reader's text.
    pub markup: [Cow<'static, str>; 2],
    pub references: &'static [Reference],
}

/// The formula of the function.
pub fn formula_card(function: &Function) -> FormulaCard {
    FormulaCard { markup: function.markup(), references: function.references() }
}

/// The formula of a vector function and its Jacobian.
pub fn vector_formula_card(function: &VectorFunction) -> FormulaCard {
    let row = function.row();
    let markup = [row.formula.value, row.formula.jacobian].map(Cow::Borrowed);
    FormulaCard { markup, references: row.references }
}
