//! The products of a layer of up to four units with SIMD lanes across samples: all units of a layer go side by side, and the
//! pass back reads and writes each array once.

mod backward;
mod fill;
mod forward;

pub(super) use self::backward::backward;
pub(super) use self::fill::fill;
pub(super) use self::forward::forward;

use super::row::Row;
use crate::nn::grid::Lanes;

/// Vectors to each unit in the usual batch of 10 samples: for these the compiler knows every step.
const USUAL: usize = 3;
/// Other batches go through in parts of so many vectors to each unit.
const PART: usize = 2;

/// `B` vectors of each unit from `at` on, where each has `vectors`.
#[inline(always)]
fn part<const B: usize>(matrix: &[Lanes], vectors: usize, at: usize) -> impl Iterator<Item = &Row<B>> {
    matrix.chunks_exact(vectors).map(move |unit| unit[at..].first_chunk().expect("a part of each unit"))
}

#[inline(always)]
fn part_mut<const B: usize>(
    matrix: &mut [Lanes],
    vectors: usize,
    at: usize,
) -> impl Iterator<Item = &mut Row<B>> {
    matrix
        .chunks_exact_mut(vectors)
        .map(move |unit| unit[at..].first_chunk_mut().expect("a part of each unit"))
}
