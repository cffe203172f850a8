//! The units of a network as lights over training: on for every sample, on for some, out for all of them.
//!
//! A unit is dead when its slope is exactly 0, in f32, for every training sample. After each step of a run all units are
//! looked at, so that the step at which one went out is known and so is every revival.

pub mod cure;
mod drive;
pub mod film;
pub mod inquest;
pub mod setup;
pub mod story;
pub mod tally;
mod watch;
