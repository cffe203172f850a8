//! The exponential that all kernels share.

/// ln 2 in two parts; multiples of the first up to 2^9 are exact in f32.
const LN_2_HIGH: f32 = 0.693359375;
const LN_2_LOW: f32 = -2.12194440e-4;

/// Adding and subtracting this rounds to the nearest integer, which stands in the low bits in between.
const ROUND: f32 = 12_582_912.0;

/// Beyond ±`LIMIT` the result is 0 or infinite in f32 even after a factor of 1e9.
const LIMIT: f32 = 174.0;

/// e^x = (1 + `fraction`) · `first` · `second`.
///
/// The power of two is kept in two halves, so that a product with e^x is rounded once where e^x alone would be
/// subnormal.
#[derive(Clone, Copy)]
pub(super) struct Exp {
    fraction: f32,
    first: f32,
    second: f32,
}

impl Exp {
    /// e^x, reduced by ln 2 in two parts.
    #[inline(always)]
    pub(super) fn new(x: f32) -> Self {
        let x = x.clamp(-LIMIT, LIMIT);
        let shifted = x * std::f32::consts::LOG2_E + ROUND;
        let n = shifted - ROUND;
        Self::from_parts((x - n * LN_2_HIGH) - n * LN_2_LOW, shifted)
    }

    /// e^x for an `x` that f32 cannot hold accurately enough: an error of x is a relative error of e^x.
    #[inline(always)]
    pub(super) fn wide(x: f64) -> Self {
        let x = x.clamp(f64::from(-LIMIT), f64::from(LIMIT));
        let shifted = x as f32 * std::f32::consts::LOG2_E + ROUND;
        let n = f64::from(shifted - ROUND);
        Self::from_parts((x - n * std::f64::consts::LN_2) as f32, shifted)
    }

    /// e^`rest` · 2^n for |`rest`| <= ln(2) / 2 and `shifted` = n + `ROUND`.
    ///
    /// The polynomial is the minimax fit of (e^r - 1 - r) / r²; it adds at most 8e-9 to e^r.
    #[inline(always)]
    fn from_parts(rest: f32, shifted: f32) -> Self {
        let tail = 0.5
            + rest * (0.1666657689 + rest * (0.0416665545 + rest * (0.008363194882 + rest * 0.001392620336)));
        let n = (shifted.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32);
        let half = n >> 1;
        Self {
            fraction: rest + rest * rest * tail,
            first: power_of_two(half),
            second: power_of_two(n.wrapping_sub(half)),
        }
    }

    /// e^x.
    #[inline(always)]
    pub(super) fn value(self) -> f32 {
        self.times(1.0)
    }

    /// `factor` · e^x.
    #[inline(always)]
    pub(super) fn times(self, factor: f32) -> f32 {
        (factor + factor * self.fraction) * self.first * self.second
    }

    /// e^x - 1 without cancellation, for x <= 0.
    #[inline(always)]
    pub(super) fn minus_one(self) -> f32 {
        let scale = self.first * self.second;
        self.fraction * scale + (scale - 1.0)
    }
}

/// 2^n for -126 <= n <= 127. Any other n, as a NaN leaves it, gives some number.
#[inline(always)]
fn power_of_two(n: i32) -> f32 {
    f32::from_bits((n.wrapping_add(127) << 23) as u32)
}
