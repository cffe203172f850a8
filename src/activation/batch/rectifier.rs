//! Batch kernels of the rectifiers. At a kink the slope is PyTorch's: that of the left side at 0, 0 at 6.

use super::super::args::Args;
use super::for_each;

/// max(x, 0).
pub fn relu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| (if x <= 0.0 { 0.0 } else { x }, step(x, 0.0)));
}

/// min(max(x, 0), 6).
pub fn relu6(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], _: &Args) {
    for_each(pre_activation, value, slope, |x| {
        (x.clamp(0.0, 6.0), if x >= 6.0 { 0.0 } else { step(x, 0.0) })
    });
}

/// x right of 0, `args[0]` · x left of it.
pub fn leaky_relu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let left = args[0] as f32;
    if left == 0.0 {
        // 0 · -∞ is not a number, the limit is 0.
        return relu(pre_activation, value, slope, args);
    }
    for_each(pre_activation, value, slope, |x| (if x > 0.0 { x } else { left * x }, step(x, left)));
}

/// The same function as [`leaky_relu`]: there the left slope is chosen, here it is learned.
pub fn prelu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    leaky_relu(pre_activation, value, slope, args);
}

/// [`leaky_relu`] with the mean of `args[0]` and `args[1]`: the network is trained with it, too.
pub fn rrelu(pre_activation: &[f32], value: &mut [f32], slope: &mut [f32], args: &Args) {
    let mean = Args::new(&[0.5 * (args[0] + args[1])]);
    leaky_relu(pre_activation, value, slope, &mean);
}

/// `left` up to 0, 1 beyond; NaN for NaN.
#[inline(always)]
fn step(x: f32, left: f32) -> f32 {
    if x <= 0.0 {
        left
    } else if x > 0.0 {
        1.0
    } else {
        x
    }
}
