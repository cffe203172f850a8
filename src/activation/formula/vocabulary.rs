//! What a formula may be made of, from the tables it is read by: for a list that a learner can look at.

use super::names::{CONSTANTS, ELEMENTARY, OTHERS, PARAMETERS};
use super::parse::BINARY;
use crate::activation::rows;

/// Every name and sign once, in the spelling that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// Activations of the table, then elementary functions.
    pub functions: Vec<&'static str>,
    pub constants: Vec<&'static str>,
    pub parameters: Vec<&'static str>,
    /// From tight to loose.
    pub operators: Vec<&'static str>,
}

/// The vocabulary of formulas.
pub fn vocabulary() -> Vocabulary {
    let activations = rows::ALL.iter().map(|it| it.id);
    let elementary = ELEMENTARY.iter().map(|it| it.0[0]);
    let others = OTHERS.iter().map(|it| it.0[0]);
    Vocabulary {
        functions: activations.chain(elementary).chain(others).collect(),
        constants: CONSTANTS.iter().map(|it| it.0[0]).collect(),
        parameters: PARAMETERS.iter().map(|it| it.id).collect(),
        operators: BINARY.iter().rev().map(|it| it.0).chain(["not"]).collect(),
    }
}
