//! The gradient of a layer: a sum over the samples of a batch, one after the other.

use wide::f32x4;

use crate::nn::grid::Lanes;
use crate::nn::matrix::row::{Row, load, rows, rows_mut, stored};
use crate::nn::matrix::shape::{COLUMNS, Shape};

/// Biases: the sum of `delta`; weights: that of `input` · `delta`. `out` has the `shape` of the layer.
#[inline(never)]
pub(super) fn gradient(input: &[Lanes], delta: &[Lanes], shape: Shape, out: &mut [Lanes], samples: usize) {
    for panel in shape.each_panel() {
        let (delta, out) = (&delta[panel.vectors(samples)], &mut out[panel.vectors(shape.rows)]);
        match panel.width {
            1 => gradient_panel::<1>(input, rows(delta), rows_mut(out)),
            _ => gradient_panel::<2>(input, rows(delta), rows_mut(out)),
        }
    }
}

#[inline(always)]
fn gradient_panel<const V: usize>(input: &[Lanes], delta: &[Row<V>], out: &mut [Row<V>]) {
    let samples = delta.len();
    let Some((biases, weights)) = out.split_first_mut() else { return };
    // The biases go along with the last inputs.
    let last = (weights.len() - 1) / COLUMNS;
    let (whole, rest) = weights.split_at_mut(last * COLUMNS);
    for (panel, out) in whole.as_chunks_mut::<COLUMNS>().0.iter_mut().enumerate() {
        let input = rows::<2>(&input[2 * panel * samples..][..2 * samples]);
        weights_of::<4, V, 2>(input, 0, delta, out);
        weights_of::<4, V, 2>(input, 4, delta, out);
    }
    let input = &input[2 * last * samples..];
    let narrow = rows::<1>(input);
    match rest.len() {
        1 => *biases = weights_and_biases::<1, V, 1>(narrow, 0, delta, rest),
        2 => *biases = weights_and_biases::<2, V, 1>(narrow, 0, delta, rest),
        3 => *biases = weights_and_biases::<3, V, 1>(narrow, 0, delta, rest),
        4 => *biases = weights_and_biases::<4, V, 1>(narrow, 0, delta, rest),
        more => {
            let input = rows::<2>(input);
            weights_of::<4, V, 2>(input, 0, delta, rest);
            *biases = match more {
                5 => weights_and_biases::<1, V, 2>(input, 4, delta, rest),
                6 => weights_and_biases::<2, V, 2>(input, 4, delta, rest),
                7 => weights_and_biases::<3, V, 2>(input, 4, delta, rest),
                _ => weights_and_biases::<4, V, 2>(input, 4, delta, rest),
            };
        }
    }
}

/// The gradient of the weights of `I` inputs from `first` on.
#[inline(always)]
fn weights_of<const I: usize, const V: usize, const W: usize>(
    input: &[Row<W>],
    first: usize,
    delta: &[Row<V>],
    out: &mut [Row<V>],
) {
    let mut sums = [[f32x4::ZERO; V]; I];
    for (input, delta) in input.iter().zip(delta) {
        add(&mut sums, input, first, load(delta));
    }
    store(sums, &mut out[first..]);
}

/// The same, and the gradient of the biases.
#[inline(always)]
fn weights_and_biases<const I: usize, const V: usize, const W: usize>(
    input: &[Row<W>],
    first: usize,
    delta: &[Row<V>],
    out: &mut [Row<V>],
) -> Row<V> {
    let mut sums = [[f32x4::ZERO; V]; I];
    let mut biases = [f32x4::ZERO; V];
    for (input, delta) in input.iter().zip(delta) {
        let delta = load(delta);
        for v in 0..V {
            biases[v] += delta[v];
        }
        add(&mut sums, input, first, delta);
    }
    store(sums, &mut out[first..]);
    stored(biases)
}

/// `sums` += `input` · `delta` of one sample.
#[inline(always)]
fn add<const I: usize, const V: usize, const W: usize>(
    sums: &mut [[f32x4; V]; I],
    input: &Row<W>,
    first: usize,
    delta: [f32x4; V],
) {
    for (i, sums) in sums.iter_mut().enumerate() {
        let input = f32x4::splat(input.as_flattened()[first + i]);
        for v in 0..V {
            sums[v] += input * delta[v];
        }
    }
}

#[inline(always)]
fn store<const I: usize, const V: usize>(sums: [[f32x4; V]; I], out: &mut [Row<V>]) {
    for (out, sum) in out[..I].iter_mut().zip(sums) {
        *out = stored(sum);
    }
}
