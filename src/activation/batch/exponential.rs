//! Batch kernels of the exponential and of the rectifiers that bend smoothly.

use super::super::args::Args;
use super::super::kernel::selu::{SCALE, SCALE_ALPHA};
use super::exp::Exp;
use super::log::log1p_ratio;
use super::{for_each, left_part, right_part};

/// x right of 0, alpha (e^x - 1) up to it, alpha = `args[0]`; slope alpha e^x.
pub fn elu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let alpha = args[0] as f32;
    for_each(pre_activation, value, slope, |x| {
        let exp = Exp::new(left_part(x));
        if x > 0.0 { (x, 1.0) } else { (alpha * exp.minus_one(), exp.times(alpha)) }
    });
}

/// ln(1 + e^(beta x)) / beta, or x where beta x > threshold; beta = `args[0]` > 0, threshold = `args[1]`.
pub fn softplus(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let (beta, threshold) = (args[0], args[1]);
    let inverse_beta = (1.0 / beta) as f32;
    for_each(pre_activation, value, slope, |x| {
        let u = beta * f64::from(x);
        let decay = Exp::wide(-u.abs());
        let e = decay.value();
        let right = 1.0 / (1.0 + e);
        let smooth = right_part(x) + decay.times(log1p_ratio(e) * inverse_beta);
        let sigmoid = if u >= 0.0 { right } else { e * right };
        if u > threshold { (x, 1.0) } else { (smooth, sigmoid) }
    });
}

/// x right of 0, alpha (e^(x / alpha) - 1) up to it, alpha = `args[0]` > 0; slope e^(x / alpha).
pub fn celu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let (alpha, inverse) = (args[0] as f32, 1.0 / args[0]);
    for_each(pre_activation, value, slope, |x| {
        let exp = Exp::wide(f64::from(left_part(x)) * inverse);
        if x > 0.0 { (x, 1.0) } else { (alpha * exp.minus_one(), exp.value()) }
    });
}

/// scale x right of 0, scale alpha (e^x - 1) up to it; slope scale alpha e^x.
pub fn selu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    let (scale, steep) = (SCALE.hi as f32, SCALE_ALPHA.hi as f32);
    for_each(pre_activation, value, slope, |x| {
        let exp = Exp::new(left_part(x));
        if x > 0.0 { (scale * x, scale) } else { (steep * exp.minus_one(), exp.times(steep)) }
    });
}

/// (x + r) / 2 with r = sqrt(x² + b), b = `args[0]` > 0, as max(x, 0) + q; slope q / r or 1 - q / r.
pub fn squareplus(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let b = args[0];
    for_each(pre_activation, value, slope, |x| {
        let wide = f64::from(x);
        let root = (wide * wide + b).sqrt();
        let excess = 0.5 * b / (root + wide.abs());
        let tail = (excess / root) as f32;
        (right_part(x) + excess as f32, if x > 0.0 { 1.0 - tail } else { tail })
    });
}

/// e^x, which is its own slope.
pub fn exponential(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        let exp = Exp::new(x).value();
        (exp, exp)
    });
}
