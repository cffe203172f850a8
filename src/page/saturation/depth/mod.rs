//! A signal and a gradient through many layers.

pub mod action;
pub mod change;
pub mod fields;
pub mod histograms;
pub mod setting;
pub mod state;
pub mod training;
pub mod view;
