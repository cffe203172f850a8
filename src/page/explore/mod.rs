//! The Explore page.

pub mod action;
pub mod code;
pub mod curves;
pub mod distribution;
pub mod facts_card;
pub mod fields;
pub mod flat;
pub mod formula;
pub mod gallery;
pub mod hero;
pub mod interval;
pub mod readout;
pub mod state;
pub mod vector;
pub mod view;
pub mod window;
