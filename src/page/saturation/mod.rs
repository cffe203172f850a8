//! The Saturation page. Each section has its settings, and views of them beside.

pub mod action;
pub mod depth;
pub mod fields;
pub mod neuron;
pub mod neuron_view;
pub mod phase;
pub mod precision;
pub mod precision_bits;
pub mod precision_edges;
pub mod precision_forms;
pub mod scale;
pub mod section;
pub mod start;
pub mod start_view;
pub mod state;
pub mod study;
pub mod top;
pub mod top_change;
pub mod top_view;
pub mod unscaled;
pub mod unscaled_view;
