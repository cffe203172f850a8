//! A signal and a gradient through many layers, measured in random networks and told in advance by mean-field theory.

pub mod measure;
pub mod setup;
pub mod spread;
pub mod theory;
pub mod training;
