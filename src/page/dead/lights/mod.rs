//! The units of a network as lights.

pub mod action;
pub mod census;
pub mod map;
pub mod rescue;
pub mod scenario;
pub mod setting;
pub mod settings;
pub mod showing;
pub mod state;
pub mod unit;
pub mod view;
