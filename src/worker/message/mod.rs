//! What crosses the wire between the page and the worker.

pub mod born_job;
pub mod codec;
pub mod command;
pub mod event;
pub mod depth_job;
mod function;
pub mod job;
pub mod phase_job;
pub mod saturation;
pub mod snapshot;
