//! The phase diagram: order, chaos and the edge between them.

pub mod action;
pub mod fields;
pub mod map;
pub mod normalising;
pub mod setting;
pub mod state;
pub mod twins;
