//! The Train page.

pub mod action;
pub mod dialogue;
pub mod fields;
pub mod history;
pub mod layer;
pub mod loss;
pub mod setting;
pub mod setup;
pub mod state;
pub mod status;
pub mod surface;
