//! Forward through a layer of up to four units.

use wide::f32x4;

use super::{PART, USUAL, part, part_mut};
use crate::nn::grid::{LANES, Lanes};
use crate::nn::matrix::row::{Row, load, rows, rows_mut, stored};
use crate::nn::matrix::{Affine, Matrix};

/// Forward through a layer, see [`forward`](crate::nn::matrix::forward).
pub(in crate::nn::matrix) fn forward(layer: Affine<'_>, out: &mut Matrix) {
    let (input, vectors) = (&*layer.input.lanes, out.shape.rows.div_ceil(LANES));
    let out = &mut *out.lanes;
    if vectors == USUAL {
        return choose(layer, rows::<USUAL>(input).iter(), rows_mut(out).iter_mut());
    }
    for at in (0..vectors).step_by(PART) {
        if at + PART <= vectors {
            choose(layer, part::<PART>(input, vectors, at), part_mut(out, vectors, at));
        } else {
            choose(layer, part::<1>(input, vectors, at), part_mut(out, vectors, at));
        }
    }
}

#[inline(always)]
fn choose<'a, const B: usize>(
    layer: Affine<'_>,
    input: impl Iterator<Item = &'a Row<B>>,
    out: impl Iterator<Item = &'a mut Row<B>>,
) {
    match layer.shape.columns {
        1 => tile::<1, B>(input, layer.numbers, out),
        2 => tile::<2, B>(input, layer.numbers, out),
        3 => tile::<3, B>(input, layer.numbers, out),
        _ => tile::<4, B>(input, layer.numbers, out),
    }
}

/// `B` vectors of each of `U` units.
#[inline(always)]
fn tile<'a, const U: usize, const B: usize>(
    input: impl Iterator<Item = &'a Row<B>>,
    layer: &[Lanes],
    out: impl Iterator<Item = &'a mut Row<B>>,
) {
    let Some((biases, weights)) = layer.split_first() else { return };
    let mut sums: [_; U] = std::array::from_fn(|u| [f32x4::splat(biases[u]); B]);
    for (weights, input) in weights.iter().zip(input) {
        let input = load(input);
        for u in 0..U {
            let weight = f32x4::splat(weights[u]);
            for b in 0..B {
                sums[u][b] += weight * input[b];
            }
        }
    }
    for (out, sum) in out.zip(sums) {
        *out = stored(sum);
    }
}
