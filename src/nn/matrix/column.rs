//! One column of a matrix.

use super::shape::Stride;

/// The numbers of one column of a matrix, row by row.
#[derive(Clone, Copy)]
pub(in crate::nn) struct Column<'a> {
    pub(super) numbers: &'a [f32],
    pub(super) stride: Stride,
    pub(super) rows: usize,
}

impl<'a> Column<'a> {
    pub fn iter(self) -> impl Iterator<Item = f32> + Clone + use<'a> {
        let Self { numbers, stride: Stride { start, step }, rows } = self;
        (0..rows).map(move |row| numbers[start + row * step])
    }
}
