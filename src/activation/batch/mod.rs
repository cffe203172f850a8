//! f and f' of a whole batch in f32, one exponential for both: what the trainer runs.
//!
//! Error bound of every kernel, held by a test against the f64 functions: where the exact result is a normal
//! f32, value and slope are within 1e-6 relative. Where a slope passes through zero smoothly (the gated functions
//! left of 0) its bound is 1e-6 relative or 2.5e-7 absolute, whichever is larger. Results below the smallest normal
//! f32 are within 4 of its smallest steps. A NaN gives NaN for both, an infinity gives the limits.
//!
//! Every kernel is one loop over a pure function without branches or calls, which the compiler turns into SIMD.
//! It uses no fused multiply-add, so that every platform computes the same bits.

pub mod exponential;
pub mod gated;
pub mod linear;
pub mod piecewise;
pub mod rectifier;
pub mod shrinkage;
pub mod sigmoidal;

mod exp;
mod factor;
mod log;
mod normal;

use super::args::Args;

/// Fills `value` and `slope` from `pre_activation`; all three slices have one length.
pub type Kernel = fn(&[f32], &mut [f32], &mut [f32], &Args);

/// Writes `point(x)` = (f(x), f'(x)) for every x of `pre_activation`.
#[inline(always)]
fn for_each(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], point: impl Fn(f32) -> (f32, f32)) {
    for ((&x, value), slope) in pre_activation.iter().zip(value).zip(slope) {
        (*value, *slope) = point(x);
    }
}

/// Zero right of 0, `x` left of it; keeps a NaN.
#[inline(always)]
fn left_part(x: f32) -> f32 {
    if x > 0.0 { 0.0 } else { x }
}

/// Zero left of 0, `x` right of it; keeps a NaN.
#[inline(always)]
fn right_part(x: f32) -> f32 {
    if x < 0.0 { 0.0 } else { x }
}

/// `x`, or ±1e9 beyond: a factor of an exponential that has long vanished there must not be infinite.
#[inline(always)]
fn bounded(x: f32) -> f32 {
    x.clamp(-1e9, 1e9)
}

/// `x`, or `limit` where it is greater.
#[inline(always)]
fn up_to(x: f32, limit: f32) -> f32 {
    if x > limit { limit } else { x }
}

/// `result`, or `x` where that is a NaN.
#[inline(always)]
fn keep_nan(x: f32, result: f32) -> f32 {
    if x.is_nan() { x } else { result }
}

/// The last f32 up to `limit`: an f32 compares with it as with `limit`, from above.
fn at_most(limit: f64) -> f32 {
    let near = limit as f32;
    if f64::from(near) > limit { near.next_down() } else { near }
}

/// The first f32 from `limit` on: an f32 compares with it as with `limit`, from below.
fn at_least(limit: f64) -> f32 {
    -at_most(-limit)
}
