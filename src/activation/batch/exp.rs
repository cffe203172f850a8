//! The exponential that all kernels share.

use super::factor::Factor;
use super::up_to;

/// ln 2 in two parts; multiples of the first up to 2^9 are exact in f32.
const LN_2_HIGH: f32 = 0.693359375;
const LN_2_LOW: f32 = -2.12194440e-4;

/// Adding and subtracting this rounds to the nearest integer, which stands in the low bits in between.
const ROUND: f32 = 12_582_912.0;

/// Beyond ±`LIMIT` the result is 0 or infinite in f32.
const LIMIT: f32 = 174.0;

/// e^x.
#[inline(always)]
pub(super) fn exp(x: f32) -> f32 {
    let x = x.clamp(-LIMIT, LIMIT);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let fraction = fraction((n * LN_2_HIGH - x) + n * LN_2_LOW);
    // In two halves, so that the result is rounded once where it is subnormal.
    let n = (shifted.to_bits() as i32).wrapping_sub(ROUND.to_bits() as i32);
    let half = n >> 1;
    (1.0 + fraction) * power_of_two(half) * power_of_two(n.wrapping_sub(half))
}

/// 2^n for -126 <= n <= 127. Any other n, as a NaN leaves it, gives some number.
#[inline(always)]
fn power_of_two(n: i32) -> f32 {
    f32::from_bits((n.wrapping_add(127) << 23) as u32)
}

/// e^-r - 1 for |r| <= ln(2) / 2.
///
/// The polynomial is the minimax fit of (e^-r - 1 + r) / r²; it adds at most 8e-9 to e^-r.
#[inline(always)]
fn fraction(r: f32) -> f32 {
    let tail = 0.5 - r * (0.1666657689 - r * (0.0416665545 - r * (0.008363194882 - r * 0.001392620336)));
    r * r * tail - r
}

/// e^-d for d >= 0, as (1 + `fraction`) · `scale` · [`Decay::UNIT`].
///
/// Until that last factor nothing is subnormal, so that a product with e^-d is rounded once where e^-d alone would be so.
#[derive(Clone, Copy)]
pub(super) struct Decay {
    fraction: f32,
    scale: f32,
}

impl Decay {
    /// Beyond this d the result is 0 in f32, even after a factor of 1e9.
    pub(super) const LIMIT: f32 = 130.0;

    /// 2^-64.
    pub(super) const UNIT: f32 = 5.421010862427522e-20;

    /// As [`ROUND`], and the integer gets the bias of an exponent and 64 on top.
    const ROUND: f32 = ROUND + 191.0;

    /// e^-d for a d from 0 to [`Self::LIMIT`], reduced by ln 2 in two parts.
    #[inline(always)]
    pub(super) fn new(d: f32) -> Self {
        Self::reduced(d, -0.0)
    }

    /// e^-|x|.
    #[inline(always)]
    pub(super) fn beside(x: f32) -> Self {
        Self::new(up_to(x.abs(), Self::LIMIT))
    }

    /// e^-((`d` + `more`) · factor), as exact as if the product were. d is from 0 to [`Factor::reach`], with 24 bits;
    /// `more` is small beside it.
    #[inline(always)]
    pub(super) fn of_product(d: f32, more: f32, factor: &Factor) -> Self {
        let shifted = Self::ROUND - d * factor.halvings;
        let n = shifted - Self::ROUND;
        let rest = ((d + n * factor.high) + n * factor.low) + more;
        Self::from_parts(rest * factor.whole, shifted)
    }

    /// e^-d for a d from 0 to [`Self::LIMIT`] that f32 cannot hold accurately enough.
    #[inline(always)]
    pub(super) fn wide(d: f64) -> Self {
        let near = d as f32;
        Self::reduced(near, (d - f64::from(near)) as f32)
    }

    /// e^-(`high` + `low`), `high` with 24 bits.
    #[inline(always)]
    fn reduced(high: f32, low: f32) -> Self {
        let shifted = Self::ROUND - high * std::f32::consts::LOG2_E;
        let n = shifted - Self::ROUND;
        Self::from_parts(((high + n * LN_2_HIGH) + n * LN_2_LOW) + low, shifted)
    }

    /// e^-`rest` · 2^n for |`rest`| <= ln(2) / 2 and `shifted` = n + `ROUND`.
    #[inline(always)]
    fn from_parts(rest: f32, shifted: f32) -> Self {
        Self { fraction: fraction(rest), scale: f32::from_bits(shifted.to_bits() << 23) }
    }

    /// e^-d / [`Self::UNIT`]: never subnormal.
    #[inline(always)]
    pub(super) fn scaled(self) -> f32 {
        self.scale + self.scale * self.fraction
    }

    /// e^-d.
    #[inline(always)]
    pub(super) fn value(self) -> f32 {
        self.scaled() * Self::UNIT
    }

    /// `factor` · e^-d.
    #[inline(always)]
    pub(super) fn times(self, factor: f32) -> f32 {
        factor * self.scaled() * Self::UNIT
    }

    /// e^-d - 1 without cancellation.
    #[inline(always)]
    pub(super) fn minus_one(self) -> f32 {
        let scale = self.scale * Self::UNIT;
        self.fraction * scale + (scale - 1.0)
    }
}
