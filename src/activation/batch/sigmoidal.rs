//! Batch kernels of the S-shaped functions, written so that no tail cancels.

use super::super::args::Args;
use super::exp::Exp;
use super::log::Log1p;
use super::{Lanes, for_each, left_part, sign_of, within};

/// 1 / (1 + e^-x) from e^-|x|; slope e^-|x| / (1 + e^-|x|)².
pub fn sigmoid(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        let e = exp.decay_beside(x).value();
        let right = 1.0 / (1.0 + e);
        let left = e * right;
        (x.simd_ge(0.0).select(right, left), left * right)
    });
}

/// m / (2 - m) with the sign of x, m = 1 - e^(-2|x|); slope 4 e^(-2|x|) / (2 - m)².
pub fn tanh(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        let (m, e) = exp.decay_beside(x + x).refined().one_minus_and_value();
        let inverse = 1.0 / (2.0 - m);
        ((m * inverse) ^ sign_of(x), inverse * inverse * (4.0 * e))
    });
}

/// min(x, 0) - ln(1 + e^-|x|); slope sigmoid(-x).
pub fn log_sigmoid(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let (exp, log) = (Exp::held(), Log1p::held());
    for_each(pre_activation, value, slope, move |x| {
        let decay = exp.decay_beside(x);
        let e = decay.value();
        let upper = 1.0 / (1.0 + e);
        (left_part(x) - decay.times(log.ratio(e)), x.simd_ge(0.0).select(e * upper, upper))
    });
}

/// 2^100.
const FAR: f32 = 1.2676506002282294e30;

/// x / (1 + |x|); slope 1 / (1 + |x|)².
pub fn softsign(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        // ∞ / ∞ is not a number; from here on f is 1, and the product with the inverse of a power of two is exact.
        let near = within(x, -FAR, FAR);
        let inverse = 1.0 / (1.0 + near.abs());
        (near * inverse, inverse * inverse)
    });
}
