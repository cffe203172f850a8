//! Activation Lab: a browser lab in which a learner runs every claim about activation functions.
//!
//! The layers, from the ground up; each knows only those above it in this list:
//!
//! - [`decimal`]: reading numbers. Knows nothing else, and everyone may use it.
//! - [`activation`], the core: functions, derivatives and facts. Knows no browser.
//! - [`nn`], the training engine: data sets, initialisation, networks, probes. Knows no interface.
//! - [`experiment`]: deterministic experiments, pure functions of their inputs and seed.
//! - [`worker`], the training worker: protocol, session, and the glue to the browser.
//! - [`chart`]: charts as plain data, drawn through plotters on any backend. Knows no canvas.
//! - [`text`]: every word on the screen, in every language.
//! - [`page`]: what each page knows: state, actions, view model, address. Knows no Yew.
//! - `app`, behind the feature of that name: Yew components, hooks and pages.

pub mod decimal;
pub mod activation;
pub mod nn;
pub mod experiment;
pub mod worker;
pub mod chart;
pub mod text;
pub mod page;
#[cfg(feature = "app")]
pub mod app;
