//! Batch kernels of the functions made of straight lines and parabolas.
//!
//! A parameter that f32 cannot hold is compared as the f32 next to it on the side where every f32 compares alike, and
//! subtracted in two parts: next to a zero of f nothing else would leave a correct digit.

use wide::f32x4;

use super::super::args::Args;
use super::factor::Parts;
use super::{Lanes, at_least, at_most, choose, for_each, keep_nan, within};

/// min(x, max) right of the threshold, slope · (x - threshold) up to it; `args` are slope, max, threshold.
pub fn relu_keras(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (left, max, threshold) = (args[0] as f32, args[1] as f32, Parts::new(args[2]));
    let (last_left, first_flat) = (at_most(args[2]), at_least(args[1]));
    for_each(pre_activation, value, slope, move |x| {
        // 0 · -∞ is not a number, the limit is 0.
        let near = if left == 0.0 { f32x4::ZERO } else { threshold.subtracted_from(x) };
        let rising = x.simd_lt(first_flat);
        let right = (rising.select(x, f32x4::splat(max)), rising & 1.0);
        let at = choose(x.simd_gt(last_left), right, (left * near, f32x4::splat(left)));
        (keep_nan(x, at.0), keep_nan(x, at.1))
    });
}

/// x between min and max, these beyond; `args` are min and max.
pub fn hard_tanh(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (min, max) = (args[0] as f32, args[1] as f32);
    let (last_low, first_high) = (at_most(args[0]), at_least(args[1]));
    for_each(pre_activation, value, slope, move |x| {
        let (low, high) = (x.simd_le(last_low), x.simd_ge(first_high));
        let below_top = high.select(f32x4::splat(max), x);
        (low.select(f32x4::splat(min), below_top), keep_nan(x, f32x4::ONE & !(low | high)))
    });
}

/// (x + 3) / 6, cut off at 0 and 1.
pub fn hard_sigmoid(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| ramp(x, 3.0, 1.0 / 6.0));
}

/// (x + 5/2) / 5, cut off at 0 and 1.
pub fn hard_sigmoid_legacy(
    pre_activation: &[Lanes],
    value: &mut [Lanes],
    slope: Option<&mut [Lanes]>,
    _: &Args,
) {
    for_each(pre_activation, value, slope, move |x| ramp(x, 2.5, 0.2));
}

/// (x + 1) / 2, cut off at 0 and 1.
pub fn sparse_sigmoid(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| ramp(x, 1.0, 0.5));
}

/// (x + `end`) · `steepness` from 0 at -`end` to 1 at `end`.
#[inline(always)]
fn ramp(x: f32x4, end: f32, steepness: f32) -> (f32x4, f32x4) {
    let (low, high) = (x.simd_le(-end), x.simd_ge(end));
    let value = (within(x, -end, end) + end) * steepness;
    (value, keep_nan(x, f32x4::splat(steepness) & !(low | high)))
}

/// x (x + 3) / 6 between -3 and 3, 0 and x beyond.
pub fn hard_swish(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    const SIXTH: f32 = 1.0 / 6.0;
    for_each(pre_activation, value, slope, move |x| {
        let inner = (x * ((x + 3.0) * SIXTH), (2.0 * x + 3.0) * SIXTH);
        let below_top = choose(x.simd_ge(3.0), (x, f32x4::ONE), inner);
        let low = x.simd_le(-3.0);
        (below_top.0 & !low, below_top.1 & !low)
    });
}

/// (x + 1)² / 4 between -1 and 1, 0 and x beyond.
pub fn sparse_plus(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        let half = (within(x, -1.0, 1.0) + 1.0) * 0.5;
        (x.simd_ge(1.0).select(x, half * half), half)
    });
}

/// x right of the threshold, a constant up to it; `args` are the threshold and the constant.
pub fn threshold(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (last_left, constant) = (at_most(args[0]), args[1] as f32);
    for_each(pre_activation, value, slope, move |x| {
        let left = x.simd_le(last_left);
        (left.select(f32x4::splat(constant), x), keep_nan(x, f32x4::ONE & !left))
    });
}
