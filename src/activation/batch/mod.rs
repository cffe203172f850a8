//! f and f' of a whole batch in f32, one exponential for both: what the trainer runs.

pub mod exponential;
pub mod gated;
pub mod linear;
pub mod rectifier;
pub mod sigmoidal;

use super::args::Args;

/// Fills `value` and `slope` from `pre_activation`; all three slices have one length.
pub type Kernel = fn(&[f32], &mut [f32], &mut [f32], &Args);
