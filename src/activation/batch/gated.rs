//! Batch kernels of x times a cumulative distribution function.

use super::super::args::Args;
use super::super::kernel::quick_gelu::BETA;
use super::exp::Decay;
use super::factor::{Factor, Parts};
use super::normal::{self, Bell};
use super::{bounded, for_each, keep_nan, right_part, up_to};

/// x sigmoid(x).
pub fn silu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let near = up_to(x.abs(), Decay::LIMIT);
        logistic_gate(x, near, Decay::new(near), 1.0)
    });
}

/// x sigmoid(beta x), beta = `args[0]`.
pub fn swish(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let factor = Factor::new(args[0]);
    if factor.whole == 0.0 {
        return for_each(pre_activation, value, slope, |x| (0.5 * x, keep_nan(x, 0.5)));
    }
    // Turned about the origin for a negative beta.
    let sign = 1.0_f32.copysign(args[0] as f32);
    for_each(pre_activation, value, slope, |x| {
        let near = up_to(x.abs(), factor.reach);
        let (value, slope) =
            logistic_gate(sign * x, near, Decay::of_product(near, -0.0, &factor), factor.whole);
        (sign * value, slope)
    });
}

/// x sigmoid(1.702 x): swish at one beta.
pub fn quick_gelu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    swish(pre_activation, value, slope, &Args::new(&[BETA]));
}

/// x sigmoid(w), w = 2 sqrt(2/pi) (x + 0.044715 x³): the tanh form of GELU.
pub fn gelu_tanh(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    const SCALE: f64 = 1.5957691216057308;
    const CUBIC: f64 = 0.044715;
    for_each(pre_activation, value, slope, |x| {
        // There w is 127.
        let near = up_to(x.abs(), 11.5);
        let wide = f64::from(near);
        let w = wide * (SCALE + SCALE * CUBIC * (wide * wide));
        let steepness = SCALE as f32 + (3.0 * SCALE * CUBIC) as f32 * (near * near);
        logistic_gate(x, near, Decay::wide(w), steepness)
    });
}

/// x sigmoid(w) for a w with the sign of x, from `decay` = e^-|w|. `near` is |x|, bounded where e^-|w| has vanished;
/// `steepness` is w'(x). Left of 0 it is -|x| sigmoid(-|w|), right of 0 that much less than x.
#[inline(always)]
fn logistic_gate(x: f32, near: f32, decay: Decay, steepness: f32) -> (f32, f32) {
    let upper = 1.0 / (1.0 + decay.value());
    let lower = decay.scaled() * upper;
    let tail = near * lower;
    let below = (lower - steepness * (tail * upper)) * Decay::UNIT;
    (right_part(x) - tail * Decay::UNIT, if x >= 0.0 { 1.0 - below } else { below })
}

/// x tanh(softplus(x)), as a rational function of e = e^-|x|.
pub fn mish(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let near = bounded(x);
        let decay = Decay::beside(x);
        let e = decay.value();
        let right_inverse = 1.0 / (1.0 + 2.0 * e + 2.0 * e * e);
        let left_inverse = 1.0 / (2.0 + 2.0 * e + e * e);
        let right_gate = (1.0 + 2.0 * e) * right_inverse;
        let left_gate = (2.0 + e) * left_inverse;
        let right_bend = 4.0 * e * (1.0 + e) * right_inverse * right_inverse;
        let left_bend = 4.0 * (1.0 + e) * left_inverse * left_inverse;
        let right = (x * right_gate, right_gate + decay.times(near * right_bend));
        let left = (decay.times(near * left_gate), decay.times(left_gate + near * left_bend));
        if x >= 0.0 { right } else { left }
    });
}

/// x Phi(x), Phi the standard normal distribution.
pub fn gelu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    let bell = Bell::new(1.0);
    for_each(pre_activation, value, slope, |x| {
        let near = up_to(x.abs(), normal::LIMIT);
        let normal = bell.at(near, 0.0);
        let below = normal.tail_plus_density(-near);
        (right_part(x) - normal.tail_times(near), if x >= 0.0 { 1.0 - below } else { below })
    });
}

/// x Phi(z), z = (x - mu) / sigma, mu = `args[0]`, sigma = `args[1]` > 0; slope Phi(z) + (x / sigma) phi(z).
pub fn gelu_param(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let (mu, bell) = (Parts::new(args[0]), Bell::new(args[1]));
    for_each(pre_activation, value, slope, |x| {
        // Farther out |z| is at its limit, whatever mu and sigma are.
        let near = x.clamp(-1e3, 1e3);
        let (distance, more) = mu.difference(near);
        let normal = bell.at(distance, more);
        let ratio = near * bell.inverse_sigma;
        let tail = normal.tail_times(near);
        let right = distance >= 0.0;
        let below = normal.tail_plus_density(if right { -ratio } else { ratio });
        if right { (x - tail, 1.0 - below) } else { (tail, below) }
    });
}
