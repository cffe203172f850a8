//! Deterministic experiments: pure functions of their inputs and seed.

pub mod depth;
pub mod gap;
pub mod mean_field;
pub mod push_forward;
pub mod revival;
