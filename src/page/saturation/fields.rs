//! The options of an address of the Saturation page.

use crate::page::field::Field;

/// Options of the Saturation page, in the order in which they are written.
pub static SATURATION: &[Field] = &[];
