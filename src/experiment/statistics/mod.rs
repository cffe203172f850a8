//! What can be said about a few numbers with chance in them. Everything is exact where it can be: nothing assumes a normal
//! distribution, except where it says so.
//!
//! A difference may be infinite, as that to a run that diverged is: ranks take it for larger than any finite one, and infinite ones
//! for equally large. No difference is NaN.

pub mod comparison;
pub mod detectable;
pub mod holm;
pub mod median;
pub mod rank_sum;
pub mod sign;
pub mod signed_rank;

/// How often an interval misses what it is about, and how often a test finds a difference where there is none, at most.
pub const ALPHA: f64 = 0.05;
/// How often a difference of the smallest detectable size is found.
pub const POWER: f64 = 0.8;
