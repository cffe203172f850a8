//! A row of a panel, in memory and in registers.

use wide::f32x4;

use crate::nn::grid::Lanes;

/// A row of a panel that is `V` vectors wide.
pub(super) type Row<const V: usize> = [Lanes; V];

/// A panel as its rows.
#[inline(always)]
pub(super) fn rows<const V: usize>(panel: &[Lanes]) -> &[Row<V>] {
    panel.as_chunks().0
}

#[inline(always)]
pub(super) fn rows_mut<const V: usize>(panel: &mut [Lanes]) -> &mut [Row<V>] {
    panel.as_chunks_mut().0
}

#[inline(always)]
pub(super) fn load<const V: usize>(row: &Row<V>) -> [f32x4; V] {
    std::array::from_fn(|v| f32x4::new(row[v]))
}

#[inline(always)]
pub(super) fn stored<const V: usize>(row: [f32x4; V]) -> Row<V> {
    std::array::from_fn(|v| row[v].to_array())
}
