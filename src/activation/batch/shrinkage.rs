//! Batch kernels of the functions that draw their input toward zero.

use super::super::args::Args;
use super::exp::Decay;
use super::factor::Parts;
use super::{at_most, for_each, keep_nan};

/// x less λ toward zero, 0 where |x| <= λ; λ = `args[0]`.
pub fn softshrink(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let (lambd, last_inner) = (Parts::new(args[0]), at_most(args[0]));
    for_each(pre_activation, value, slope, |x| {
        let outer = lambd.subtracted_from(x.abs()).copysign(x);
        if x.abs() <= last_inner { (0.0, 0.0) } else { (outer, keep_nan(x, 1.0)) }
    });
}

/// x, and 0 where |x| <= λ; λ = `args[0]`.
pub fn hardshrink(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let last_inner = at_most(args[0]);
    for_each(pre_activation, value, slope, |x| {
        if x.abs() <= last_inner { (0.0, 0.0) } else { (x, keep_nan(x, 1.0)) }
    });
}

/// Up to this |x| the continued fraction is used; beyond, x - tanh x cancels less than a bit.
const FRACTION_UP_TO: f32 = 1.5;

/// x - tanh x; slope tanh² x.
///
/// tanh x = x / (1 + x² / (3 + x² / (5 + ...))) gives x - tanh x = x³ / (x² + 3 + x² / (5 + ...)), a sum of positive terms.
pub fn tanhshrink(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let fall = Decay::beside(2.0 * x).minus_one();
        let tanh = (-fall / (2.0 + fall)).copysign(x);
        let square = x * x;
        let cubic = x * square / (square + fraction(square));
        (if x.abs() <= FRACTION_UP_TO { cubic } else { x - tanh }, tanh * tanh)
    });
}

/// 3 + q / (5 + q / (7 + q / (9 + q / (11 + q / 13)))), with one division.
#[inline(always)]
fn fraction(q: f32) -> f32 {
    let numerator = 135_135.0 + q * (17_325.0 + q * (378.0 + q));
    let denominator = 45_045.0 + q * (2_772.0 + q * 27.0);
    numerator / denominator
}
