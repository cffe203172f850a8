//! Numerical tools behind the facts: roots to the last bit, and Gaussian moments.

pub mod gaussian;
pub mod root;
