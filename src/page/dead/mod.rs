//! The Dead ReLU page.

pub mod action;
pub mod fields;
pub mod state;
