//! Experiments: what a page wants to know, and the workers that find it out.

pub mod action;
pub mod batch;
pub mod errand;
pub mod state;
