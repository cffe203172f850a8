//! Back through a layer of up to four units.

use wide::f32x4;

use super::{PART, USUAL, part, part_mut};
use crate::nn::grid::{LANES, Lanes};
use crate::nn::matrix::row::{Row, load, rows, rows_mut, stored};
use crate::nn::matrix::square::turned_over;
use crate::nn::matrix::{Affine, Matrix, Pulled};

/// Back through a layer, see [`backward`](crate::nn::matrix::backward).
pub(in crate::nn::matrix) fn backward(layer: Affine<'_>, delta: &Matrix, pulled: Pulled<'_>) {
    let Pulled { gradient, mut below } = pulled;
    let vectors = delta.shape.rows.div_ceil(LANES);
    if vectors == USUAL {
        let below = below.map(|it| rows::<USUAL>(it.slope).iter().zip(rows_mut(&mut it.delta.lanes)));
        let (input, delta) = (rows(&layer.input.lanes).iter(), rows(&delta.lanes).iter());
        return choose(layer, input, delta, gradient, below, |_, sum| sum);
    }
    gradient.fill([0.0; LANES]);
    for at in (0..vectors).step_by(PART) {
        let below = below.as_mut().map(|it| (it.slope, &mut *it.delta.lanes));
        if at + PART <= vectors {
            backward_part::<PART>(layer, delta, gradient, below, vectors, at);
        } else {
            backward_part::<1>(layer, delta, gradient, below, vectors, at);
        }
    }
}

#[inline(always)]
fn backward_part<const B: usize>(
    layer: Affine<'_>,
    delta: &Matrix,
    gradient: &mut [Lanes],
    below: Option<(&[Lanes], &mut [Lanes])>,
    vectors: usize,
    at: usize,
) {
    let below = below.map(|(slope, out)| part::<B>(slope, vectors, at).zip(part_mut(out, vectors, at)));
    let (input, delta) = (part(&layer.input.lanes, vectors, at), part(&delta.lanes, vectors, at));
    choose(layer, input, delta, gradient, below, |before, sum| before + sum);
}

#[inline(always)]
fn choose<'a, const B: usize>(
    layer: Affine<'_>,
    input: impl Iterator<Item = &'a Row<B>>,
    delta: impl Iterator<Item = &'a Row<B>>,
    gradient: &mut [Lanes],
    below: Option<impl Iterator<Item = (&'a Row<B>, &'a mut Row<B>)>>,
    join: impl Fn(f32x4, f32x4) -> f32x4,
) {
    match layer.shape.columns {
        1 => tile::<1, B>(layer.numbers, input, delta, gradient, below, join),
        2 => tile::<2, B>(layer.numbers, input, delta, gradient, below, join),
        3 => tile::<3, B>(layer.numbers, input, delta, gradient, below, join),
        _ => tile::<4, B>(layer.numbers, input, delta, gradient, below, join),
    }
}

/// `B` vectors of each of `U` units. What is in `gradient` so far is joined with the sums of these.
#[inline(always)]
fn tile<'a, const U: usize, const B: usize>(
    layer: &[Lanes],
    input: impl Iterator<Item = &'a Row<B>>,
    mut delta: impl Iterator<Item = &'a Row<B>>,
    gradient: &mut [Lanes],
    below: Option<impl Iterator<Item = (&'a Row<B>, &'a mut Row<B>)>>,
    join: impl Fn(f32x4, f32x4) -> f32x4,
) {
    let delta: [_; U] = std::array::from_fn(|_| load(delta.next().expect("a row for each unit")));
    let (Some((_, weights)), Some((biases, sums))) = (layer.split_first(), gradient.split_first_mut()) else {
        return;
    };
    *biases = join(f32x4::new(*biases), totals(delta.map(sum))).to_array();
    for (sums, input) in sums.iter_mut().zip(input) {
        let input = load(input);
        *sums = join(f32x4::new(*sums), totals(delta.map(|delta| dot(input, delta)))).to_array();
    }
    let Some(below) = below else { return };
    for (weights, (slope, out)) in weights.iter().zip(below) {
        let slope = load(slope);
        let mut sum = [f32x4::ZERO; B];
        for u in 0..U {
            let weight = f32x4::splat(weights[u]);
            for b in 0..B {
                sum[b] += weight * delta[u][b];
            }
        }
        *out = stored(std::array::from_fn(|b| sum[b] * slope[b]));
    }
}

/// The product of two rows, to be summed across the lanes.
#[inline(always)]
fn dot<const B: usize>(a: [f32x4; B], b: [f32x4; B]) -> f32x4 {
    sum::<B>(std::array::from_fn(|at| a[at] * b[at]))
}

/// The sum of a row, to be summed across the lanes.
#[inline(always)]
fn sum<const B: usize>(row: [f32x4; B]) -> f32x4 {
    row.into_iter().reduce(|sum, it| sum + it).unwrap_or(f32x4::ZERO)
}

/// The sum across the lanes of each vector, and zeros.
#[inline(always)]
fn totals<const U: usize>(vectors: [f32x4; U]) -> f32x4 {
    let rows = std::array::from_fn(|u| vectors.get(u).copied().unwrap_or(f32x4::ZERO));
    let [a, b, c, d] = turned_over(rows);
    (a + b) + (c + d)
}
