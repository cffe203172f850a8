//! Batch kernels of the rectifiers that an exponential or a logarithm makes smooth.

use super::super::args::Args;
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
