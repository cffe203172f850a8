//! Deterministic experiments: pure functions of their inputs and seed.

pub mod born_dead;
pub mod death_toll;
pub mod gap;
pub mod lights;
pub mod lone_neuron;
pub mod look;
pub mod proportion;
pub mod push_forward;
pub mod race;
pub mod revival;
pub mod statistics;
