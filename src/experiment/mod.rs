//! Deterministic experiments: pure functions of their inputs and seed.
