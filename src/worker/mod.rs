//! The training worker: the page sends a command, the worker answers with exactly one event.
//!
//! The worker has no loop and no clock. The page asks for the next slice only after it has seen the last
//! snapshot, so that nothing ever queues.

mod answer;
mod born_job;
mod check;
mod depth_job;
mod dead_job;
pub mod desk;
mod eye;
mod job;
mod saturation;
pub mod message;
mod past;
mod race;
mod phase_job;
mod run;
#[cfg(all(feature = "worker", target_arch = "wasm32"))]
pub mod runtime;
mod work;
