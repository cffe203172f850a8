//! Batch kernels of the S-shaped functions, written so that no tail cancels.

use super::super::args::Args;
use super::exp::Decay;
use super::log::log1p_ratio;
use super::{for_each, left_part, sign_of, within};

/// 1 / (1 + e^-x) from e^-|x|; slope e^-|x| / (1 + e^-|x|)².
pub fn sigmoid(pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        let e = Decay::beside(x).value();
        let right = 1.0 / (1.0 + e);
        let left = e * right;
        (x.simd_ge(0.0).select(right, left), left * right)
    });
}

/// m / (2 - m) with the sign of x, m = 1 - e^(-2|x|); slope 4 e^(-2|x|) / (2 - m)².
pub fn tanh(pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        let (m, e) = Decay::beside(x + x).refined().one_minus_and_value();
        let inverse = 1.0 / (2.0 - m);
        let twice = inverse + inverse;
        ((m * inverse) ^ sign_of(x), twice * twice * e)
    });
}

/// min(x, 0) - ln(1 + e^-|x|); slope sigmoid(-x).
pub fn log_sigmoid(pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        let decay = Decay::beside(x);
        let e = decay.value();
        let upper = 1.0 / (1.0 + e);
        (left_part(x) - decay.times(log1p_ratio(e)), x.simd_ge(0.0).select(e * upper, upper))
    });
}

/// 2^100.
const FAR: f32 = 1.2676506002282294e30;

/// x / (1 + |x|); slope 1 / (1 + |x|)².
pub fn softsign(pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        // ∞ / ∞ is not a number; from here on f is 1, and the product with the inverse of a power of two is exact.
        let near = within(x, -FAR, FAR);
        let inverse = 1.0 / (1.0 + near.abs());
        (near * inverse, inverse * inverse)
    });
}
