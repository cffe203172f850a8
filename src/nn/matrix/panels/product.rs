//! The two products of a step with the weights of a layer: forward with them, back with them turned over. Tiles of up to five
//! samples by eight units stay in registers. Every sum has one order, whatever the tile: one term after the other.

use wide::f32x4;

use crate::nn::grid::{LANES, Lanes};
use crate::nn::matrix::row::{Row, load, rows, rows_mut, stored};
use crate::nn::matrix::shape::{COLUMNS, Shape};
use crate::nn::matrix::{Affine, Matrix};

/// Forward through a layer, see [`forward`](crate::nn::matrix::forward).
pub(in crate::nn::matrix) fn forward(layer: Affine<'_>, out: &mut Matrix) {
    let Affine { shape, numbers, input } = layer;
    let samples = out.shape.rows;
    for panel in shape.each_panel() {
        let (numbers, out) = (&numbers[panel.vectors(shape.rows)], &mut out.lanes[panel.vectors(samples)]);
        match panel.width {
            1 => forward_panel::<1>(&input.lanes, rows(numbers), rows_mut(out)),
            _ => forward_panel::<2>(&input.lanes, rows(numbers), rows_mut(out)),
        }
    }
}

/// `below[sample][input]` = (`delta[sample][..]` · weights) · `slope[sample][input]`, one unit after the other. `turned` has a
/// row of weights for each unit, as the rows of `shape`.
pub(super) fn pull_back(
    delta: &[Lanes],
    turned: &[Lanes],
    shape: Shape,
    slope: &[Lanes],
    below: &mut [Lanes],
    samples: usize,
) {
    for panel in shape.each_panel() {
        let turned = &turned[panel.vectors(shape.rows)];
        let (slope, below) = (&slope[panel.vectors(samples)], &mut below[panel.vectors(samples)]);
        match panel.width {
            1 => pull_panel::<1>(delta, rows(turned), rows(slope), rows_mut(below)),
            _ => pull_panel::<2>(delta, rows(turned), rows(slope), rows_mut(below)),
        }
    }
}

#[inline(always)]
fn forward_panel<const V: usize>(input: &[Lanes], layer: &[Row<V>], out: &mut [Row<V>]) {
    let Some((biases, weights)) = layer.split_first() else { return };
    let biases = load(biases);
    product(input, weights, out, biases, |_, sum| sum);
}

#[inline(always)]
fn pull_panel<const V: usize>(delta: &[Lanes], turned: &[Row<V>], slope: &[Row<V>], out: &mut [Row<V>]) {
    let slope = &slope[..out.len()];
    product(delta, turned, out, [f32x4::ZERO; V], |sample, sum| {
        let slope = load(&slope[sample]);
        std::array::from_fn(|v| sum[v] * slope[v])
    });
}

/// `out[sample]` = `finish`(sample, `start` + `left[sample][..]` · `right`), in tiles of five samples where these leave none
/// over, as in the usual batch of 10, else of four.
#[inline(always)]
fn product<const V: usize>(
    left: &[Lanes],
    right: &[Row<V>],
    out: &mut [Row<V>],
    start: [f32x4; V],
    finish: impl Fn(usize, [f32x4; V]) -> [f32x4; V],
) {
    let whole = match out.len() {
        samples if samples.is_multiple_of(5) => return tiles::<5, V>(left, right, out, 0, start, &finish),
        samples => samples - samples % 4,
    };
    tiles::<4, V>(left, right, out, 0, start, &finish);
    match out.len() - whole {
        3 => tiles::<3, V>(left, right, out, whole, start, &finish),
        2 => tiles::<2, V>(left, right, out, whole, start, &finish),
        1 => tiles::<1, V>(left, right, out, whole, start, &finish),
        _ => {}
    }
}

/// The tiles of `S` samples from the sample `first` on.
#[inline(always)]
fn tiles<const S: usize, const V: usize>(
    left: &[Lanes],
    right: &[Row<V>],
    out: &mut [Row<V>],
    first: usize,
    start: [f32x4; V],
    finish: &impl Fn(usize, [f32x4; V]) -> [f32x4; V],
) {
    let samples = out.len();
    let (whole, rest) = right.as_chunks::<COLUMNS>();
    let tiles = out[first..].as_chunks_mut::<S>().0.iter_mut();
    let left = Left { panels: left, samples };
    // Most layers of a small network are one panel: for these nothing is decided between tiles.
    match (whole, rest) {
        ([right], []) => {
            let left = left.panel::<2>(0)[first..].as_chunks::<S>().0;
            for ((out, left), sample) in tiles.zip(left).zip((first..).step_by(S)) {
                let mut sums = [start; S];
                add(&mut sums, left, right);
                put(sums, out, sample, finish);
            }
        }
        _ => {
            for (out, sample) in tiles.zip((first..).step_by(S)) {
                let mut sums = [start; S];
                for (panel, right) in whole.iter().enumerate() {
                    add(&mut sums, tile(left.panel::<2>(panel), sample), right);
                }
                match rest.len() {
                    0 => {}
                    1..=4 => add(&mut sums, tile(left.panel::<1>(whole.len()), sample), rest),
                    _ => add(&mut sums, tile(left.panel::<2>(whole.len()), sample), rest),
                }
                put(sums, out, sample, finish);
            }
        }
    }
}

/// The left side of a product, `[sample][term]`.
#[derive(Clone, Copy)]
struct Left<'a> {
    panels: &'a [Lanes],
    samples: usize,
}

impl<'a> Left<'a> {
    /// The rows of a panel that is `W` vectors wide.
    #[inline(always)]
    fn panel<const W: usize>(self, index: usize) -> &'a [Row<W>] {
        rows(&self.panels[2 * index * self.samples..])
    }
}

#[inline(always)]
fn tile<const S: usize, const W: usize>(rows: &[Row<W>], first: usize) -> &[Row<W>; S] {
    rows[first..].first_chunk().expect("a tile lies within the samples")
}

#[inline(always)]
fn put<const S: usize, const V: usize>(
    sums: [[f32x4; V]; S],
    out: &mut [Row<V>; S],
    sample: usize,
    finish: &impl Fn(usize, [f32x4; V]) -> [f32x4; V],
) {
    for (s, (out, sum)) in out.iter_mut().zip(sums).enumerate() {
        *out = stored(finish(sample + s, sum));
    }
}

/// `sums` += `left` · `right`, for the terms of one panel.
#[inline(always)]
fn add<const S: usize, const V: usize, const W: usize>(
    sums: &mut [[f32x4; V]; S],
    left: &[Row<W>; S],
    right: &[Row<V>],
) {
    for (term, right) in (0..W * LANES).zip(right) {
        let right = load(right);
        for s in 0..S {
            let left = f32x4::splat(left[s].as_flattened()[term]);
            for v in 0..V {
                sums[s][v] += left * right[v];
            }
        }
    }
}
