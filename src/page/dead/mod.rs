//! The Dead ReLU page.

pub mod action;
pub mod born;
pub mod fields;
pub mod state;
pub mod toll;
