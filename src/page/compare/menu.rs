//! What the menu adds to the overlay: an activation at its defaults, or one of the reader's own formulas.

use crate::activation::{Function, rows};
use crate::page::lab::Lab;
use crate::page::own::entry::entries;

/// The function with this code in the list of all functions.
pub fn chosen(lab: &Lab, code: &str) -> Option<Function> {
    let own = || entries(lab).into_iter().find(|it| it.code == code).map(|it| Function::from(it.formula));
    rows::by_id(code).map(Function::new).or_else(own)
}
