//! Deterministic experiments: pure functions of their inputs and seed.

pub mod gap;
pub mod lights;
pub mod lone_neuron;
pub mod push_forward;
pub mod race;
pub mod revival;
pub mod statistics;
