//! The interface: Yew components, hooks and pages.

pub mod chart;
pub mod components;
pub mod hooks;
pub mod pages;
pub mod root;
pub mod store;
mod worker;

pub use root::App;
