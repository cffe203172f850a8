//! The exponential that all kernels share.

use std::f32::consts::{LN_2, LOG2_E};

use wide::{f32x4, i32x4};

use super::factor::Factor;
use super::{up_to, within};

/// ln 2 in two parts; multiples of the first up to 2^9 are exact in f32.
const LN_2_HIGH: f32 = 0.693359375;
const LN_2_LOW: f32 = -2.12194440e-4;

/// Adding and subtracting this rounds to the nearest integer, which stands in the low bits in between.
const ROUND: f32 = 12_582_912.0;

/// Beyond ±`LIMIT` the result is 0 or infinite in f32.
const LIMIT: f32 = 174.0;

/// What changes no number when it is added: a +0 would turn a -0 around, so that the addition would have to be done.
pub(super) const NOTHING: f32x4 = f32x4::splat(-0.0);

/// e^x.
#[inline(always)]
pub(super) fn exp(x: f32x4) -> f32x4 {
    let x = within(x, -LIMIT, LIMIT);
    let shifted = x * LOG2_E + ROUND;
    let n = shifted - ROUND;
    let fraction = fraction((n * LN_2_HIGH - x) + n * LN_2_LOW);
    // In two halves, so that the result is rounded once where it is subnormal.
    let n = shifted.to_bits().cast_signed() - ROUND.to_bits().cast_signed();
    let half = n >> 1_u32;
    (1.0 + fraction) * power_of_two(half) * power_of_two(n - half)
}

/// 2^n for -126 <= n <= 127. Any other n, as a NaN leaves it, gives some number.
#[inline(always)]
fn power_of_two(n: i32x4) -> f32x4 {
    f32x4::from_bits(((n + 127) << 23_u32).cast_unsigned())
}

/// e^-r - 1 for |r| <= ln(2) / 2, for a sum with 1.
///
/// The polynomial is the minimax fit of (e^-r - 1 + r) / r² that adds the least to e^-r: at most 1.1e-7.
#[inline(always)]
fn fraction(r: f32x4) -> f32x4 {
    let tail = 0.4999923157 - r * (0.166671146 - r * (0.04189014627 - r * 0.008312522242));
    r * r * tail - r
}

/// The same for itself: one term more, and at most 8e-9 added to e^-r.
#[inline(always)]
fn fine_fraction(r: f32x4) -> f32x4 {
    let tail = 0.5 - r * (0.1666657689 - r * (0.0416665545 - r * (0.008363194882 - r * 0.001392620336)));
    r * r * tail - r
}

/// e^-d for d >= 0, as (1 + `fraction`) · `scale` · [`Decay::UNIT`].
///
/// Until that last factor nothing is subnormal, so that a product with e^-d is rounded once where e^-d alone would be so.
#[derive(Clone, Copy)]
pub(super) struct Decay {
    /// What is left of d beside the multiple of ln 2.
    rest: f32x4,
    fraction: f32x4,
    scale: f32x4,
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
    pub(super) fn new(d: f32x4) -> Self {
        let shifted = Self::ROUND - d * LOG2_E;
        let n = shifted - Self::ROUND;
        Self::from_parts((d + n * LN_2_HIGH) + n * LN_2_LOW, shifted)
    }

    /// e^-|x|.
    #[inline(always)]
    pub(super) fn beside(x: f32x4) -> Self {
        Self::new(up_to(x.abs(), Self::LIMIT))
    }

    /// e^-((`d` + `more`) · factor), as exact as if the product were. d is from 0 to [`Factor::reach`], with 24 bits;
    /// `more` is small beside it.
    #[inline(always)]
    pub(super) fn of_product(d: f32x4, more: f32x4, factor: &Factor) -> Self {
        let shifted = Self::ROUND - (d + more) * factor.halvings;
        let n = shifted - Self::ROUND;
        let rest = ((d + n * factor.high) + n * factor.low) + more;
        Self::from_parts(rest * factor.whole, shifted)
    }

    /// 2^-(`whole` + `more`), for a sum that f32 cannot hold accurately enough: from 0 to 187, `more` small beside it.
    #[inline(always)]
    pub(super) fn of_halvings(whole: f32x4, more: f32x4) -> Self {
        let shifted = Self::ROUND - (whole + more);
        let n = shifted - Self::ROUND;
        Self::from_parts(((whole + n) + more) * LN_2, shifted)
    }

    /// e^-`rest` · 2^n for |`rest`| <= ln(2) / 2 and `shifted` = n + `ROUND`.
    #[inline(always)]
    fn from_parts(rest: f32x4, shifted: f32x4) -> Self {
        Self { rest, fraction: fraction(rest), scale: f32x4::from_bits(shifted.to_bits() << 23_u32) }
    }

    /// The same e^-d, accurate enough for e^-d - 1.
    #[inline(always)]
    pub(super) fn refined(self) -> Self {
        Self { fraction: fine_fraction(self.rest), ..self }
    }

    /// e^-d / [`Self::UNIT`]: never subnormal.
    #[inline(always)]
    pub(super) fn scaled(self) -> f32x4 {
        self.scale + self.scale * self.fraction
    }

    /// e^-d.
    #[inline(always)]
    pub(super) fn value(self) -> f32x4 {
        self.scaled() * Self::UNIT
    }

    /// `factor` · e^-d.
    #[inline(always)]
    pub(super) fn times(self, factor: f32x4) -> f32x4 {
        factor * self.scaled() * Self::UNIT
    }

    /// e^-d - 1 without cancellation, of what is [`refined`](Self::refined).
    #[inline(always)]
    pub(super) fn minus_one(self) -> f32x4 {
        let scale = self.scale * Self::UNIT;
        self.fraction * scale + (scale - 1.0)
    }

    /// The same with the other sign, and e^-d; where that is subnormal it is rounded twice, for factors up to 4.
    #[inline(always)]
    pub(super) fn one_minus_and_value(self) -> (f32x4, f32x4) {
        let scale = self.scale * Self::UNIT;
        let more = self.fraction * scale;
        ((1.0 - scale) - more, scale + more)
    }
}
