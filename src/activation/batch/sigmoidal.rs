//! Batch kernels of the S-shaped functions, written so that no tail cancels.

use super::super::args::Args;
use super::exp::Decay;
use super::log::log1p_ratio;
use super::{bounded, for_each, left_part};

/// 1 / (1 + e^-x) from e^-|x|; slope e^-|x| / (1 + e^-|x|)².
pub fn sigmoid(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let e = Decay::beside(x).value();
        let right = 1.0 / (1.0 + e);
        let left = e * right;
        (if x >= 0.0 { right } else { left }, left * right)
    });
}

/// -m / (2 + m) with the sign of x, m = e^(-2|x|) - 1; slope 4 (m + 1) / (2 + m)².
pub fn tanh(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let decay = Decay::beside(2.0 * x);
        let m = decay.minus_one();
        let inverse = 1.0 / (2.0 + m);
        ((-m * inverse).copysign(x), decay.times(4.0 * inverse * inverse))
    });
}

/// min(x, 0) - ln(1 + e^-|x|); slope sigmoid(-x).
pub fn log_sigmoid(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let decay = Decay::beside(x);
        let e = decay.value();
        let upper = 1.0 / (1.0 + e);
        (left_part(x) - decay.times(log1p_ratio(e)), if x >= 0.0 { e * upper } else { upper })
    });
}

/// x / (1 + |x|); slope 1 / (1 + |x|)².
pub fn softsign(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let inverse = 1.0 / (1.0 + x.abs());
        let near = bounded(x);
        (near / (1.0 + near.abs()), inverse * inverse)
    });
}
