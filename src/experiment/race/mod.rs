//! The race: functions that learn the same thing from the same start.
//!
//! A *heat* is one function with one seed. Heats of one seed share their samples, the order of them and the standard numbers
//! that the initial weights are made of, so that they are compared in pairs. A heat is run in *legs*, so that it can be watched
//! and stopped on the way: the legs make the same numbers as one long run.

pub mod checkpoints;
pub mod leg;
