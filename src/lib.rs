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
//!
//! # As a library
//!
//! With default features off nothing of the browser is left: the core, the engine and the charts are plain Rust.
//!
//! ```
//! use activation_lab::activation::facts::Interval;
//! use activation_lab::activation::{Function, rows};
//!
//! let tanh = Function::new(rows::by_id("tanh").expect("a row of the table"));
//! assert_eq!(tanh.value(0.0), 0.0);
//! assert_eq!(tanh.derivative(0.0), 1.0);
//! // Far out 1 - tanh² has no digit left; the derivative has all of them.
//! assert_eq!(tanh.derivative(20.0), 1.6993417021166355e-17);
//! assert_eq!(tanh.facts().range, Interval::open(-1.0, 1.0));
//!
//! // The table is data: every activation with its parameters, formulas, code and sources.
//! for row in rows::ALL {
//!     println!("{}: {} parameters", row.name, row.params.len());
//! }
//! ```
//!
//! Training is deterministic; see [`nn::trainer::Trainer`]. `examples/table` prints any function of the table.

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

/// The code of the README runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
