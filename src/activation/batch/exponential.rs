//! Batch kernels of the exponential and of the rectifiers that bend smoothly.

use wide::f32x4;

use super::super::args::Args;
use super::super::kernel::selu::{SCALE, SCALE_ALPHA};
use super::exp::{Exp, NOTHING};
use super::factor::Factor;
use super::log::Log1p;
use super::{Lanes, choose, for_each, right_part, up_to};

/// x right of 0, alpha (e^x - 1) up to it, alpha = `args[0]`; slope alpha e^x.
pub fn elu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (exp, alpha) = (Exp::held(), args[0] as f32);
    for_each(pre_activation, value, slope, move |x| {
        let decay = exp.decay_beside(x).refined();
        let left = (alpha * decay.minus_one(), decay.times(f32x4::splat(alpha)));
        choose(x.simd_gt(0.0), (x, f32x4::ONE), left)
    });
}

/// ln(1 + e^(beta x)) / beta, or x where beta x > threshold; beta = `args[0]` > 0, threshold = `args[1]`.
pub fn softplus(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (exp, log) = (Exp::held(), Log1p::held());
    let (factor, inverse_beta) = (Factor::new(args[0]), (1.0 / args[0]) as f32);
    let last_smooth = last_within(args[0], args[1]);
    for_each(pre_activation, value, slope, move |x| {
        let decay = exp.decay_of_product(up_to(x.abs(), factor.reach), NOTHING, &factor);
        let e = decay.value();
        let right = 1.0 / (1.0 + e);
        let smooth = right_part(x) + decay.times(log.ratio(e) * inverse_beta);
        let sigmoid = x.simd_ge(0.0).select(right, e * right);
        choose(x.simd_gt(last_smooth), (x, f32x4::ONE), (smooth, sigmoid))
    });
}

/// The last f32 whose product with `beta` > 0 is up to `threshold`.
fn last_within(beta: f64, threshold: f64) -> f32 {
    let near = (threshold / beta) as f32;
    let around = [near.next_up(), near, near.next_down()];
    around.into_iter().find(|&x| beta * f64::from(x) <= threshold).unwrap_or(near)
}

/// x right of 0, alpha (e^(x / alpha) - 1) up to it, alpha = `args[0]` > 0; slope e^(x / alpha).
pub fn celu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let exp = Exp::held();
    let (alpha, inverse) = (args[0] as f32, Factor::new(1.0 / args[0]));
    for_each(pre_activation, value, slope, move |x| {
        let decay = exp.decay_of_product(up_to(x.abs(), inverse.reach), NOTHING, &inverse).refined();
        choose(x.simd_gt(0.0), (x, f32x4::ONE), (alpha * decay.minus_one(), decay.value()))
    });
}

/// scale x right of 0, scale alpha (e^x - 1) up to it; slope scale alpha e^x.
pub fn selu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    let (scale, steep) = (SCALE.hi as f32, SCALE_ALPHA.hi as f32);
    for_each(pre_activation, value, slope, move |x| {
        let decay = exp.decay_beside(x).refined();
        let left = (steep * decay.minus_one(), decay.times(f32x4::splat(steep)));
        choose(x.simd_gt(0.0), (scale * x, f32x4::splat(scale)), left)
    });
}

/// (x + r) / 2 with r = sqrt(x² + b), b = `args[0]` > 0, as max(x, 0) + q; slope q / r or 1 - q / r.
pub fn squareplus(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (b, quarter) = (args[0] as f32, (0.25 * args[0]) as f32);
    for_each(pre_activation, value, slope, move |x| {
        // Farther out the root is |x| in f32, and the square would be infinite.
        let size = x.abs();
        let root = size.simd_gt(1e6).select(size, (x * x + b).sqrt());
        let excess = quarter / (0.5 * root + 0.5 * size);
        let tail = excess / root;
        (right_part(x) + excess, x.simd_gt(0.0).select(1.0 - tail, tail))
    });
}

/// e^x, which is its own slope.
pub fn exponential(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        let power = exp.of(x);
        (power, power)
    });
}
