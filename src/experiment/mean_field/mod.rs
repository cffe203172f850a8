//! Mean-field theory: what becomes of signals, gradients and the correlation of two inputs in a random network whose layers
//! are wide, after Poole et al. 2016 (arXiv 1606.05340) and Schoenholz et al. 2017 (arXiv 1611.01232).
//!
//! A layer is z = W f(z of the layer before) + b with independent normal numbers: weights of variance σ_w² / fan-in and biases
//! of variance σ_b². In a wide layer the pre-activations z are normal, with mean 0 and a variance q that depends on the layer
//! before only: q ↦ σ_w² E f(√q Z)² + σ_b².

pub mod field;
pub mod length;
pub mod normalising;
pub mod phase;
pub mod profile;
mod rule;
pub mod statistics;
pub mod twins;
pub mod twins_theory;
