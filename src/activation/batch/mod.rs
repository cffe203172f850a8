//! f and f' of a whole batch in f32, one exponential for both: what the trainer runs.
//!
//! Error bound of every kernel, held by a test against the f64 functions: where the exact result is a normal
//! f32, value and slope are within 1e-6 relative. Where a slope passes through zero smoothly (the gated functions
//! left of 0) its bound is 1e-6 relative or 2.5e-7 absolute, whichever is larger. Results below the smallest normal
//! f32 are within 4 of its smallest steps. A NaN gives NaN for both, an infinity gives the limits.
//!
//! Every kernel is one loop over a function of four lanes without branches or calls: SIMD on every platform and at every level
//! of optimisation. It uses no fused multiply-add, so that every platform computes the same bits. Where no slope is asked for,
//! the compiler leaves out what only the slope needs.

mod exponential;
mod gated;
mod linear;
mod piecewise;
mod rectifier;
mod shrinkage;
mod sigmoidal;

mod each;
mod exp;
mod factor;
mod held;
mod kernel;
mod log;
mod normal;

use wide::{f32x4, u32x4};

pub use kernel::Kernel;

use each::{Lanes, for_each};

/// The pair `set` in the lanes where `mask` is set, `unset` in the others.
#[inline(always)]
fn choose(mask: f32x4, set: (f32x4, f32x4), unset: (f32x4, f32x4)) -> (f32x4, f32x4) {
    (mask.select(set.0, unset.0), mask.select(set.1, unset.1))
}

/// Zero right of 0, `x` left of it; keeps a NaN.
#[inline(always)]
fn left_part(x: f32x4) -> f32x4 {
    up_to(x, 0.0)
}

/// Zero left of 0, `x` right of it; keeps a NaN.
#[inline(always)]
fn right_part(x: f32x4) -> f32x4 {
    down_to(x, 0.0)
}

/// `x`, or ±1e9 beyond: a factor of an exponential that has long vanished there must not be infinite.
#[inline(always)]
fn bounded(x: f32x4) -> f32x4 {
    within(x, -1e9, 1e9)
}

/// `x`, or the nearer end of `low` to `high` where it is beyond; keeps a NaN.
#[inline(always)]
fn within(x: f32x4, low: f32, high: f32) -> f32x4 {
    down_to(up_to(x, high), low)
}

/// `x`, or `limit` where it is greater; keeps a NaN.
///
/// If one of two numbers is a NaN, WebAssembly's instruction gives the first and every other one the second.
#[inline(always)]
fn up_to(x: f32x4, limit: f32) -> f32x4 {
    let limit = f32x4::splat(limit);
    if cfg!(target_arch = "wasm32") { x.fast_min(limit) } else { limit.fast_min(x) }
}

/// `x`, or `limit` where it is less; keeps a NaN. The order is that of [`up_to`].
#[inline(always)]
fn down_to(x: f32x4, limit: f32) -> f32x4 {
    let limit = f32x4::splat(limit);
    if cfg!(target_arch = "wasm32") { x.fast_max(limit) } else { limit.fast_max(x) }
}

/// `result`, or a NaN where `x` is one.
#[inline(always)]
fn keep_nan(x: f32x4, result: f32x4) -> f32x4 {
    result | x.is_nan()
}

/// The sign of `x` alone: `^` puts it on a positive number.
#[inline(always)]
fn sign_of(x: f32x4) -> f32x4 {
    x & -0.0
}

/// `x` with the bits of `mask` only.
#[inline(always)]
fn truncated(x: f32x4, mask: u32) -> f32x4 {
    f32x4::from_bits(x.to_bits() & u32x4::splat(mask))
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
