//! The Saturation page.

pub mod action;
pub mod fields;
pub mod state;
