//! How much death matters: share of dead units against accuracy.

pub mod action;
pub mod chart;
pub mod setup;
pub mod state;
pub mod summary;
pub mod verdict;
