//! Batch kernels of the rectifiers. At a kink the slope is PyTorch's: that of the left side at 0, 0 at 6.

use wide::f32x4;

use super::super::args::Args;
use super::{Lanes, for_each, keep_nan, within};

/// max(x, 0).
pub fn relu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        let left = x.simd_le(0.0);
        (x & !left, keep_nan(x, f32x4::ONE & !left))
    });
}

/// min(max(x, 0), 6).
pub fn relu6(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, _: &Args) {
    for_each(pre_activation, value, slope, move |x| {
        let inner = x.simd_gt(0.0) & x.simd_lt(6.0);
        (within(x, 0.0, 6.0), keep_nan(x, inner & 1.0))
    });
}

/// x right of 0, `args[0]` · x left of it.
pub fn leaky_relu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let left = args[0] as f32;
    if left == 0.0 {
        // 0 · -∞ is not a number, the limit is 0.
        return relu(pre_activation, value, slope, args);
    }
    for_each(pre_activation, value, slope, move |x| {
        let right = x.simd_gt(0.0);
        let steepness = right.select(f32x4::ONE, f32x4::splat(left));
        (right.select(x, left * x), keep_nan(x, steepness))
    });
}

/// The same function as [`leaky_relu`]: there the left slope is chosen, here it is learned.
pub fn prelu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    leaky_relu(pre_activation, value, slope, args);
}

/// [`leaky_relu`] with the mean of `args[0]` and `args[1]`: the network is trained with it, too.
pub fn rrelu(pre_activation: &[Lanes], value: &mut [Lanes], slope: Option<&mut [Lanes]>, args: &Args) {
    let mean = Args::new(&[0.5 * (args[0] + args[1])]);
    leaky_relu(pre_activation, value, slope, &mean);
}
