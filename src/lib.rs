//! Activation Lab: a browser lab in which a learner runs every claim about activation functions.
//!
//! The layers, from the ground up; each knows only those above it in this list.

/// Functions, derivatives and facts. Knows no browser.
pub mod activation;
/// The training engine: data sets, initialisation, networks, loss, optimiser, probes. Knows no interface.
pub mod nn;
/// Deterministic experiments: pure functions of their inputs and seed.
pub mod experiment;
/// The training worker: protocol, session, and the glue to the browser.
pub mod worker;
/// Charts as plain data, drawn through plotters on any backend. Knows no canvas.
pub mod chart;
/// Every word on the screen, in every language.
pub mod text;
/// What each page knows: state, actions, view model, address. Knows no Yew.
pub mod page;
/// The interface: Yew components, hooks and pages.
#[cfg(feature = "app")]
pub mod app;
