//! Batch kernels of x times a cumulative distribution function.

use std::f64::consts::LOG2_E;

use wide::f32x4;

use super::super::args::Args;
use super::super::kernel::quick_gelu::BETA;
use super::exp::{Decay, Exp, NOTHING};
use super::factor::{Factor, UPPER_HALF};
use super::normal::{self, Bell, Gaussian};
use super::{Lanes, bounded, choose, for_each, keep_nan, right_part, sign_of, truncated, up_to};

/// x sigmoid(x).
pub fn silu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        let near = up_to(x.abs(), Decay::LIMIT);
        logistic_gate(x, near, exp.decay(near), f32x4::ONE)
    });
}

/// x sigmoid(beta x), beta = `args[0]`.
pub fn swish(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (exp, factor) = (Exp::held(), Factor::new(args[0]));
    if factor.whole == 0.0 {
        return for_each(pre_activation, value, slope, move |x| (0.5 * x, keep_nan(x, f32x4::HALF)));
    }
    // Turned about the origin for a negative beta.
    let sign = 1.0_f32.copysign(args[0] as f32);
    for_each(pre_activation, value, slope, move |x| {
        let near = up_to(x.abs(), factor.reach);
        let decay = exp.decay_of_product(near, NOTHING, &factor);
        let (value, slope) = logistic_gate(sign * x, near, decay, f32x4::splat(factor.whole));
        (sign * value, slope)
    });
}

/// x sigmoid(1.702 x): swish at one beta.
pub fn quick_gelu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    swish(pre_activation, value, slope, &Args::new(&[BETA]));
}

/// w of [`gelu_tanh`] is `LINEAR` x + `CUBIC` x³.
const LINEAR: f64 = 1.5957691216057308;
const CUBIC: f64 = 0.044715 * LINEAR;

/// x sigmoid(w), w = 2 sqrt(2/pi) (x + 0.044715 x³): the tanh form of GELU.
pub fn gelu_tanh(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        // There w is 127.
        let near = up_to(x.abs(), 11.5);
        let steepness = LINEAR as f32 + (3.0 * CUBIC) as f32 * (near * near);
        logistic_gate(x, near, cubic_decay(near, exp), steepness)
    });
}

/// e^-w for an x from 0 to 11.5.
///
/// f32 does not hold w / ln 2 = x (a + b x²) accurately enough. So x is a multiple of 1/256 and a rest, and so is the sum in
/// parentheses: the product of the multiples is exact, and what the rests add is small.
#[inline(always)]
fn cubic_decay(x: f32x4, exp: &'static Exp) -> Decay {
    const A: f64 = LINEAR * LOG2_E;
    const B: f64 = CUBIC * LOG2_E;
    /// `A` as such a multiple.
    const A_HEAD: f32 = 589.0 / 256.0;
    const A_REST: f32 = (A - A_HEAD as f64) as f32;
    /// `B` with twelve bits.
    const B_HEAD: f32 = f32::from_bits((B as f32).to_bits() & UPPER_HALF);
    const B_REST: f32 = (B - B_HEAD as f64) as f32;
    /// Adding and subtracting this rounds to such a multiple.
    const ROUND: f32 = 49_152.0;
    let head = (x + ROUND) - ROUND;
    let rest = x - head;
    let square = head * head;
    let square_head = truncated(square, UPPER_HALF);
    let cubic = B_HEAD * square_head;
    let cubic_head = (cubic + ROUND) - ROUND;
    let sum_rest = (cubic - cubic_head) + (A_REST + (B_HEAD * (square - square_head) + B_REST * square));
    let steepness = A as f32 + (3.0 * B) as f32 * (head * x);
    exp.decay_of_halvings(head * (A_HEAD + cubic_head), head * sum_rest + rest * steepness)
}

/// x sigmoid(w) for a w with the sign of x, from `decay` = e^-|w|. `near` is |x|, bounded where e^-|w| has vanished;
/// `steepness` is w'(x). Left of 0 it is -|x| sigmoid(-|w|), right of 0 that much less than x.
#[inline(always)]
fn logistic_gate(x: f32x4, near: f32x4, decay: Decay, steepness: f32x4) -> (f32x4, f32x4) {
    let upper = 1.0 / (1.0 + decay.value());
    let lower = decay.scaled() * upper;
    let tail = near * lower;
    let below = (lower - steepness * (tail * upper)) * Decay::UNIT;
    (right_part(x) - tail * Decay::UNIT, x.simd_ge(0.0).select(1.0 - below, below))
}

/// x tanh(softplus(x)), as a rational function of e = e^-|x|: x n / d with n = 1 + 2e, d = n + 2e² right of 0, and with
/// n = (2 + e) e, d = n + 2 left of it. There e is left out of n until the end, where it may be subnormal.
pub fn mish(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let exp = Exp::held();
    for_each(pre_activation, value, slope, move |x| {
        let near = bounded(x);
        let decay = exp.decay_beside(x);
        let e = decay.value();
        let right = x.simd_ge(0.0);
        let one = right & 1.0;
        let numerator = (2.0 - one) + (1.0 + one) * e;
        let more = 1.0 + e;
        let inverse = 1.0 / (numerator + e * right.select(e + e, more));
        let gate = numerator * inverse;
        let bend = near * (4.0 * more * inverse * inverse);
        choose(
            right,
            (x * gate, gate + e * decay.times(bend)),
            (decay.times(near * gate), decay.times(gate + bend)),
        )
    });
}

/// x Phi(x), Phi the standard normal distribution.
pub fn gelu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    let gaussian = Gaussian::held();
    for_each(pre_activation, value, slope, move |x| {
        let near = up_to(x.abs(), normal::LIMIT);
        let normal = gaussian.at(near);
        let below = normal.tail_plus_density(-near);
        (right_part(x) - normal.tail_times(near), x.simd_ge(0.0).select(1.0 - below, below))
    });
}

/// x Phi(z), z = (x - mu) / sigma, mu = `args[0]`, sigma = `args[1]` > 0; slope Phi(z) + (x / sigma) phi(z).
pub fn gelu_param(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let (gaussian, bell) = (Gaussian::held(), Bell::new(args[0], args[1]));
    for_each(pre_activation, value, slope, move |x| {
        let near = bell.near(x);
        let (distance, normal) = gaussian.at_distance(near, &bell);
        let right = distance.simd_ge(0.0);
        // Right of mu both are what the tail leaves of x and of 1.
        let turn = sign_of(right);
        let turned = near ^ turn;
        let below = normal.tail_plus_density(turned * bell.inverse_sigma);
        ((x & right) + normal.tail_times(turned), (right & 1.0) + (below ^ turn))
    });
}
