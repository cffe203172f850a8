//! The Dead ReLU page.

pub mod action;
pub mod born;
pub mod coat;
pub mod fields;
pub mod lights;
pub mod names;
pub mod neuron;
pub mod source;
pub mod state;
pub mod toll;
pub mod wire;
