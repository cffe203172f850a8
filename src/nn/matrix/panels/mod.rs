//! The products of a layer with SIMD lanes across its units: no sum runs across lanes, nothing of a small batch is padding but
//! the last units.

mod gradient;
mod product;
mod transposition;

pub(super) use self::product::forward;
pub(super) use self::transposition::turned;

use self::gradient::gradient;
use self::product::pull_back;
use self::transposition::turn_over;
use super::row::{Row, rows_mut};
use super::{Affine, Below, Matrix, Pulled, Shape};
use crate::nn::grid::{LANES, Lanes};

/// Fills a matrix in panels, see [`Matrix::fill`].
pub(super) fn fill(matrix: &mut Matrix, from: &[Lanes], width: usize, indices: &[u32]) {
    let Matrix { lanes, shape } = matrix;
    for panel in shape.each_panel() {
        let out = &mut lanes[panel.vectors(shape.rows)];
        let column = panel.vectors(1).start;
        match panel.width {
            1 => copy_rows::<1>(from, width, column, indices, rows_mut(out)),
            _ => copy_rows::<2>(from, width, column, indices, rows_mut(out)),
        }
    }
}

/// Back through a layer, see [`backward`](super::backward).
pub(super) fn backward(layer: Affine<'_>, delta: &Matrix, pulled: Pulled<'_>, scratch: &mut [Lanes]) {
    let (Affine { shape, numbers, input }, samples) = (layer, delta.shape.rows);
    gradient(&input.lanes, &delta.lanes, shape, pulled.gradient, samples);
    let Some(Below { slope, delta: below }) = pulled.below else { return };
    turn_over(numbers, shape, scratch);
    pull_back(&delta.lanes, scratch, turned(shape), slope, &mut below.lanes, samples);
}

/// Sets the padding to 0 if it is not finite. All of it is alike: units without weights.
pub(super) fn mend_padding(matrix: &mut Matrix) {
    let Some(padding) = matrix.shape.padding() else { return };
    if matrix.numbers()[padding].is_finite() {
        return;
    }
    let Shape { rows, columns, .. } = matrix.shape;
    for row in 0..rows {
        for column in columns..columns.next_multiple_of(LANES) {
            let place = matrix.shape.place(row, column);
            matrix.numbers_mut()[place] = 0.0;
        }
    }
}

/// Copies a panel's part of the rows with these indices.
#[inline(always)]
fn copy_rows<const V: usize>(
    from: &[Lanes],
    width: usize,
    column: usize,
    indices: &[u32],
    out: &mut [Row<V>],
) {
    for (out, &index) in out.iter_mut().zip(indices) {
        let row: &Row<V> =
            from[index as usize * width + column..].first_chunk().expect("a row for each index");
        *out = *row;
    }
}
