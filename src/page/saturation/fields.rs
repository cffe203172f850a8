//! The options of an address of the Saturation page.

use super::depth::fields::DEPTH;
use super::phase::fields::PHASE;
use crate::page::field::{Field, joined};

/// Options of the Saturation page, in the order in which they are written.
pub static SATURATION: &[Field] = &joined::<{ DEPTH.len() }, { PHASE.len() }, { DEPTH.len() + PHASE.len() }>(DEPTH, PHASE);
