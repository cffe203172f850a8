//! Deterministic experiments: pure functions of their inputs and seed.

pub mod depth;
pub mod estimate;
pub mod born_dead;
pub mod death_toll;
pub mod gap;
pub mod mean_field;
pub mod neuron;
pub mod precision;
pub mod lights;
pub mod lone_neuron;
pub mod look;
pub mod proportion;
pub mod push_forward;
pub mod race;
pub mod revival;
pub mod statistics;
pub mod saturated_start;
pub mod top_layer;
pub mod unscaled;
