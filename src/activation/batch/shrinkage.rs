//! Batch kernels of the functions that draw their input toward zero.

use wide::f32x4;

use super::super::args::Args;
use super::exp::Exp;
use super::factor::Parts;
use super::{Lanes, at_most, for_each, keep_nan, sign_of};

/// x less λ toward zero, 0 where |x| <= λ; λ = `args[0]`.
pub fn softshrink(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (lambd, last_inner) = (Parts::new(args[0]), at_most(args[0]));
    for_each(pre_activation, value, slope, move |x| {
        let inner = x.abs().simd_le(last_inner);
        let outer = lambd.subtracted_from(x.abs()) ^ sign_of(x);
        (outer & !inner, keep_nan(x, f32x4::ONE & !inner))
    });
}

/// x, and 0 where |x| <= λ; λ = `args[0]`.
pub fn hardshrink(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let last_inner = at_most(args[0]);
    for_each(pre_activation, value, slope, move |x| {
        let inner = x.abs().simd_le(last_inner);
        (x & !inner, keep_nan(x, f32x4::ONE & !inner))
    });
}

/// Up to this |x| the continued fraction is used; beyond, x - tanh x cancels less than a bit.
const FRACTION_UP_TO: f32 = 1.5;

/// x - tanh x; slope tanh² x.
///
/// tanh x = x / (1 + x² / (3 + x² / (5 + ...))) gives x - tanh x = x³ / (x² + 3 + x² / (5 + ...)), a sum of positive terms.
pub fn tanhshrink(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        let (m, _) = exp.decay_beside(x + x).refined().one_minus_and_value();
        let tanh = (m / (2.0 - m)) ^ sign_of(x);
        let square = x * x;
        let (numerator, denominator) = fraction(square);
        let cubic = x * square * denominator / (square * denominator + numerator);
        (x.abs().simd_le(FRACTION_UP_TO).select(cubic, x - tanh), tanh * tanh)
    });
}

/// 3 + q / (5 + q / (7 + q / (9 + q / (11 + q / 13)))), numerator and denominator.
#[inline(always)]
fn fraction(q: f32x4) -> (f32x4, f32x4) {
    (135_135.0 + q * (17_325.0 + q * (378.0 + q)), 45_045.0 + q * (2_772.0 + q * 27.0))
}
