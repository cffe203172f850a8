//! The Race page.

pub mod action;
pub mod fields;
pub mod state;
