//! The logarithm that softplus and log-sigmoid share.

use wide::f32x4;

use super::held::held;

/// The constants of ln(1 + e).
pub(super) struct Log1p {
    two: f32,
    /// The minimax fit of artanh(s) / s in s² up to s = 1/3: its error is 4e-9.
    series: [f32; 5],
}

static LOG1P: Log1p =
    Log1p { two: 2.0, series: [1.000000004, 0.3333316082, 0.2001229762, 0.1398257887, 0.1407888918] };

impl Log1p {
    pub(super) fn held() -> &'static Self {
        held(&LOG1P)
    }

    /// ln(1 + e) / e for 0 <= e <= 1: with s = e / (2 + e), ln(1 + e) = 2 artanh(s). The quotient by e stays exact where e itself
    /// underflows.
    #[inline(always)]
    pub(super) fn ratio(&self, e: f32x4) -> f32x4 {
        let [c0, c1, c2, c3, c4] = self.series;
        let inverse = 1.0 / (self.two + e);
        let s = e * inverse;
        let w = s * s;
        let square = w * w;
        let series = (c0 + w * c1) + square * ((c2 + w * c3) + square * c4);
        self.two * inverse * series
    }
}
