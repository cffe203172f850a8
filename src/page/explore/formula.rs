//! The formula of f and f', and where the definition comes from.

use crate::activation::Function;
use crate::activation::row::Reference;
use crate::activation::vector::VectorFunction;

/// The formula card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FormulaCard {
    /// The children of a `<math>` element: constants of the table of activations, never a reader's text.
    pub markup: [&'static str; 2],
    pub references: &'static [Reference],
}

/// The formula of the function.
pub fn formula_card(function: &Function) -> FormulaCard {
    let row = function.row();
    FormulaCard { markup: [row.formula.value, row.formula.derivative], references: row.references }
}

/// The formula of a vector function and its Jacobian.
pub fn vector_formula_card(function: &VectorFunction) -> FormulaCard {
    let row = function.row();
    FormulaCard { markup: [row.formula.value, row.formula.jacobian], references: row.references }
}
