//! The options of an address of the Dead ReLU page.

use crate::page::field::Field;

/// Options of the Dead ReLU page, in the order in which they are written.
pub static DEAD: &[Field] = &[];
