//! Networks that are constant before training: Lu, Shin, Su and Karniadakis, "Dying ReLU and Initialization: Theory and
//! Numerical Examples" (Communications in Computational Physics 28, 2020, arXiv 1903.06733).
//!
//! The paper counts the output as a layer: its network of L layers has L - 1 hidden ones.

pub mod cohort;
pub mod input;
pub mod law;
pub mod newborn;
pub mod school;
pub mod start;
