//! Batch kernels of x times a cumulative distribution function.

use super::super::args::Args;
use super::super::kernel::quick_gelu::BETA;
use super::exp::Exp;
use super::normal::Normal;
use super::{bounded, for_each, right_part};

/// x sigmoid(x).
pub fn silu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let u = bounded(x);
        logistic_gate(x, u, Exp::new(-u.abs()), u)
    });
}

/// x sigmoid(beta x), beta = `args[0]`.
pub fn swish(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let beta = args[0];
    for_each(pre_activation, value, slope, |x| {
        let u = beta * f64::from(bounded(x));
        logistic_gate(x, u as f32, Exp::wide(-u.abs()), u as f32)
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
        let wide = f64::from(bounded(x));
        let cubic = CUBIC * wide * wide;
        let w = SCALE * wide * (1.0 + cubic);
        let steepness = SCALE * wide * (1.0 + 3.0 * cubic);
        logistic_gate(x, w as f32, Exp::wide(-w.abs()), steepness as f32)
    });
}

/// x sigmoid(w) from `decay` = e^-|w|; `steepness` is x w'(x). Slope: sigmoid(w) (1 + x w' sigmoid(-w)).
#[inline(always)]
fn logistic_gate(x: f32, w: f32, decay: Exp, steepness: f32) -> (f32, f32) {
    let upper = 1.0 / (1.0 + decay.value());
    let lower_times = |factor: f32| decay.times(factor) * upper;
    let right = (x * upper, upper * (1.0 + lower_times(steepness)));
    let left = (lower_times(bounded(x)), lower_times(1.0 + steepness * upper));
    if w >= 0.0 { right } else { left }
}

/// x tanh(softplus(x)), as a rational function of e = e^-|x|.
pub fn mish(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let near = bounded(x);
        let decay = Exp::new(-near.abs());
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
    for_each(pre_activation, value, slope, |x| {
        let normal = Normal::new(f64::from(x));
        let near = bounded(x).abs();
        let below = normal.tail_plus_density(-near);
        (right_part(x) - normal.tail_times(near), if x >= 0.0 { 1.0 - below } else { below })
    });
}

/// x Phi(z), z = (x - mu) / sigma, mu = `args[0]`, sigma = `args[1]` > 0; slope Phi(z) + (x / sigma) phi(z).
pub fn gelu_param(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let (mu, inverse_sigma) = (args[0], 1.0 / args[1]);
    for_each(pre_activation, value, slope, |x| {
        let z = (f64::from(x) - mu) * inverse_sigma;
        let normal = Normal::new(z);
        let near = bounded(x);
        let ratio = (f64::from(near) * inverse_sigma) as f32;
        let tail = normal.tail_times(near);
        let right = (x - tail, 1.0 - normal.tail_plus_density(-ratio));
        let left = (tail, normal.tail_plus_density(ratio));
        if z >= 0.0 { right } else { left }
    });
}
