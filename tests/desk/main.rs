//! The worker as a state machine, and what crosses the wire.

mod commands;
mod death;
mod limits;
mod measurement;
mod past;
mod sight;
mod support;
mod wire;
