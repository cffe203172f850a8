//! The logarithm that softplus and log-sigmoid share.

use wide::f32x4;

/// ln(1 + e) / e for 0 <= e <= 1.
///
/// With s = e / (2 + e), ln(1 + e) = 2 artanh(s) and s <= 1/3. The polynomial is the minimax fit of artanh(s) / s
/// in s²; its error is 4e-9. The quotient by e stays exact where e itself underflows.
#[inline(always)]
pub(super) fn log1p_ratio(e: f32x4) -> f32x4 {
    let inverse = 1.0 / (2.0 + e);
    let s = e * inverse;
    let w = s * s;
    let series =
        1.000000004 + w * (0.3333316082 + w * (0.2001229762 + w * (0.1398257887 + w * 0.1407888918)));
    2.0 * inverse * series
}
