//! What crosses the wire between the page and the worker.

pub mod born_job;
pub mod codec;
pub mod command;
pub mod event;
mod function;
pub mod job;
pub mod snapshot;
