//! The two products of a step with the weights of a layer: forward with them, back with them turned over. Tiles of up to five
//! samples by eight units stay in registers. Every sum has one order, whatever the tile: one term after the other.

use wide::f32x4;

use super::row::{Row, load, rows, rows_mut, stored};
use super::shape::{COLUMNS, Shape};
use crate::nn::grid::Lanes;

/// `out[sample][unit]` = bias + `input[sample][..]` · weights, one input after the other. A layer is its biases and, for each
/// input, its weights, as the rows of `shape`.
pub(in crate::nn) fn forward(
    input: &[Lanes],
    layer: &[Lanes],
    shape: Shape,
    out: &mut [Lanes],
    samples: usize,
) {
    for panel in shape.panels() {
        let (layer, out) = (&layer[panel.vectors(shape.rows)], &mut out[panel.vectors(samples)]);
        match panel.width {
            1 => forward_panel::<1>(input, rows(layer), rows_mut(out)),
            _ => forward_panel::<2>(input, rows(layer), rows_mut(out)),
        }
    }
}

/// `below[sample][input]` = (`delta[sample][..]` · weights) · `slope[sample][input]`, one unit after the other. `turned` has a
/// row of weights for each unit, as the rows of `shape`.
pub(in crate::nn) fn pull_back(
    delta: &[Lanes],
    turned: &[Lanes],
    shape: Shape,
    slope: &[Lanes],
    below: &mut [Lanes],
    samples: usize,
) {
    for panel in shape.panels() {
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
    let samples = out.len();
    tiles(
        samples,
        Forward { factors: Factors { left: input, samples, right: weights }, start: load(biases), out },
    );
}

#[inline(always)]
fn pull_panel<const V: usize>(delta: &[Lanes], turned: &[Row<V>], slope: &[Row<V>], out: &mut [Row<V>]) {
    let samples = out.len();
    tiles(samples, Pull { factors: Factors { left: delta, samples, right: turned }, slope, out });
}

/// Something that is done tile by tile.
trait Tiled {
    /// What is to be done for `S` samples from `sample` on.
    fn tile<const S: usize>(&mut self, sample: usize);
}

/// All samples: in fives where these leave none over, as the usual batch of 10, else in fours.
#[inline(always)]
fn tiles(samples: usize, mut work: impl Tiled) {
    if samples.is_multiple_of(5) {
        for sample in (0..samples).step_by(5) {
            work.tile::<5>(sample);
        }
        return;
    }
    let whole = samples - samples % 4;
    for sample in (0..whole).step_by(4) {
        work.tile::<4>(sample);
    }
    match samples - whole {
        3 => work.tile::<3>(whole),
        2 => work.tile::<2>(whole),
        1 => work.tile::<1>(whole),
        _ => {}
    }
}

struct Forward<'a, const V: usize> {
    factors: Factors<'a, V>,
    start: [f32x4; V],
    out: &'a mut [Row<V>],
}

impl<const V: usize> Tiled for Forward<'_, V> {
    #[inline(always)]
    fn tile<const S: usize>(&mut self, sample: usize) {
        let sums = self.factors.sums([self.start; S], sample);
        for (out, sum) in self.out[sample..][..S].iter_mut().zip(sums) {
            *out = stored(sum);
        }
    }
}

struct Pull<'a, const V: usize> {
    factors: Factors<'a, V>,
    slope: &'a [Row<V>],
    out: &'a mut [Row<V>],
}

impl<const V: usize> Tiled for Pull<'_, V> {
    #[inline(always)]
    fn tile<const S: usize>(&mut self, sample: usize) {
        let sums = self.factors.sums([[f32x4::ZERO; V]; S], sample);
        let (slope, out) = (&self.slope[sample..][..S], &mut self.out[sample..][..S]);
        for ((out, slope), sum) in out.iter_mut().zip(slope).zip(sums) {
            let slope = load(slope);
            *out = stored(std::array::from_fn(|v| sum[v] * slope[v]));
        }
    }
}

/// The two sides of a product: `left[sample][term]` in panels, and a panel of `right[term][column]`.
struct Factors<'a, const V: usize> {
    left: &'a [Lanes],
    samples: usize,
    right: &'a [Row<V>],
}

impl<const V: usize> Factors<'_, V> {
    /// `sums` + left · right for `S` samples.
    #[inline(always)]
    fn sums<const S: usize>(&self, mut sums: [[f32x4; V]; S], sample: usize) -> [[f32x4; V]; S] {
        let (whole, rest) = self.right.as_chunks::<COLUMNS>();
        for (panel, right) in whole.iter().enumerate() {
            let left = rows::<2>(&self.left[2 * panel * self.samples..]);
            add(&mut sums, tile(left, sample), right);
        }
        let left = &self.left[2 * whole.len() * self.samples..];
        match rest.len() {
            0 => {}
            1..=4 => add(&mut sums, tile(rows::<1>(left), sample), rest),
            _ => add(&mut sums, tile(rows::<2>(left), sample), rest),
        }
        sums
    }
}

#[inline(always)]
fn tile<const S: usize, const W: usize>(rows: &[Row<W>], first: usize) -> &[Row<W>; S] {
    rows[first..].first_chunk().expect("a tile lies within the samples")
}

/// `sums` += `left` · `right`, for the terms of one panel.
#[inline(always)]
fn add<const S: usize, const V: usize, const W: usize>(
    sums: &mut [[f32x4; V]; S],
    left: &[Row<W>; S],
    right: &[Row<V>],
) {
    for (term, right) in (0..W * 4).zip(right) {
        let right = load(right);
        for s in 0..S {
            let left = f32x4::splat(left[s].as_flattened()[term]);
            for v in 0..V {
                sums[s][v] += left * right[v];
            }
        }
    }
}
