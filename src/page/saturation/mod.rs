//! The Saturation page.

pub mod action;
pub mod depth;
pub mod fields;
pub mod phase;
pub mod state;
