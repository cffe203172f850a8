//! Every data set: where samples come from, how they are split, and what of them the network sees.
//!
//! Samples are a pure function of a [`super::task::Task`] and a seed. Real data are part of the program.

pub mod check;
pub mod curve;
pub mod dataset;
pub mod feature;
mod generate;
pub mod names;
pub mod plane;
pub mod preparation;
pub mod real;
pub mod relief;
mod split;
mod window;
