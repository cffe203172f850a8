//! The training worker: the page sends a command, the worker answers with exactly one event.
//!
//! The worker has no loop and no clock. The page asks for the next slice only after it has seen the last
//! snapshot, so that nothing ever queues.

pub mod protocol;
