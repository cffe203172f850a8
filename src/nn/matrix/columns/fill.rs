//! Samples out of rows into columns.

use wide::f32x4;

use crate::nn::grid::{LANES, Lanes};
use crate::nn::matrix::Matrix;
use crate::nn::matrix::square::turned_over;

/// Fills a matrix in columns, see [`Matrix::fill`]. The padding repeats the first row: what is finite for the samples is finite there.
pub(in crate::nn::matrix) fn fill(matrix: &mut Matrix, from: &[Lanes], width: usize, indices: &[u32]) {
    let vectors = matrix.shape.rows.div_ceil(LANES);
    let row = |index: u32| &from[index as usize * width..][..width];
    let (blocks, rest) = indices.as_chunks();
    for (at, indices) in blocks.iter().enumerate() {
        put(&mut matrix.lanes, indices.map(row), at, vectors);
    }
    if !rest.is_empty() {
        let indices = std::array::from_fn(|sample| rest.get(sample).copied().unwrap_or(indices[0]));
        put(&mut matrix.lanes, indices.map(row), blocks.len(), vectors);
    }
}

/// Puts four rows at the vector `at` of each column.
#[inline(always)]
fn put(lanes: &mut [Lanes], rows: [&[Lanes]; LANES], at: usize, vectors: usize) {
    for part in 0..rows[0].len() {
        let square = turned_over(rows.map(|row| f32x4::new(row[part])));
        for (column, numbers) in (LANES * part..).zip(square) {
            // The last columns of a row may be none.
            if let Some(place) = lanes.get_mut(column * vectors + at) {
                *place = numbers.to_array();
            }
        }
    }
}
