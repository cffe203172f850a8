//! What each page knows: state, actions, view model, address. Pure Rust: knows neither Yew nor the browser.

pub mod action;
pub mod address;
pub mod coded;
pub mod compare;
pub mod contents;
pub mod control;
pub mod cursor;
pub mod dead;
pub mod explore;
pub mod field;
pub mod lab;
pub mod number;
pub mod own;
pub mod part;
pub mod problem;
pub mod query;
pub mod race;
pub mod saturation;
pub mod settings;
pub mod slider;
pub mod study;
pub mod train;
