//! Four by four numbers.

use wide::f32x4;

use crate::nn::grid::LANES;

/// Rows become columns.
#[inline(always)]
pub(super) fn turned_over([a, b, c, d]: [f32x4; LANES]) -> [f32x4; LANES] {
    let (ac, more_ac) = (a.unpack_lo(c), a.unpack_hi(c));
    let (bd, more_bd) = (b.unpack_lo(d), b.unpack_hi(d));
    [ac.unpack_lo(bd), ac.unpack_hi(bd), more_ac.unpack_lo(more_bd), more_ac.unpack_hi(more_bd)]
}
