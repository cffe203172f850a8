//! The options of an address of the Race page.

use crate::page::field::Field;

/// Options of the Race page, in the order in which they are written.
pub static RACE: &[Field] = &[];
