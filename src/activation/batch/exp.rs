//! The exponential that all kernels share.

use std::f32::consts::LOG2_E;

use wide::{f32x4, i32x4};

use super::factor::Factor;
use super::held::held;
use super::{up_to, within};

/// Adding and subtracting this rounds to the nearest integer, which stands in the low bits in between.
const ROUND: f32 = 12_582_912.0;

/// Beyond ±`LIMIT` the result is 0 or infinite in f32.
const LIMIT: f32 = 174.0;

/// What changes no number when it is added: a +0 would turn a -0 around, so that the addition would have to be done.
pub(super) const NOTHING: f32x4 = f32x4::splat(-0.0);

/// The constants of the exponential.
pub(super) struct Exp {
    log2_e: f32,
    /// ln 2 in two parts; multiples of the first up to 2^9 are exact in f32.
    ln_2_high: f32,
    ln_2_low: f32,
    ln_2: f32,
    /// As [`ROUND`], and the integer gets the bias of an exponent and 64 on top.
    round: f32,
    one: f32,
    unit: f32,
    limit: f32,
    /// The minimax fit of (e^-r - 1 + r) / r² in r that adds the least to e^-r: at most 1.1e-7.
    series: [f32; 4],
    /// The same with one term more: at most 8e-9.
    fine_series: [f32; 5],
}

static EXP: Exp = Exp {
    log2_e: LOG2_E,
    ln_2_high: 0.693359375,
    ln_2_low: -2.12194440e-4,
    ln_2: std::f32::consts::LN_2,
    round: ROUND + 191.0,
    one: 1.0,
    unit: Decay::UNIT,
    limit: Decay::LIMIT,
    series: [0.4999923157, 0.166671146, 0.04189014627, 0.008312522242],
    fine_series: [0.5, 0.1666657689, 0.0416665545, 0.008363194882, 0.001392620336],
};

/// e^-d for d >= 0, as (1 + `fraction`) · `scale` · [`Decay::UNIT`].
///
/// Until that last factor nothing is subnormal, so that a product with e^-d is rounded once where e^-d alone would be so.
#[derive(Clone, Copy)]
pub(super) struct Decay {
    /// What is left of d beside the multiple of ln 2.
    rest: f32x4,
    fraction: f32x4,
    scale: f32x4,
    exp: &'static Exp,
}

impl Exp {
    pub(super) fn held() -> &'static Self {
        held(&EXP)
    }

    /// e^x.
    #[inline(always)]
    pub(super) fn of(&self, x: f32x4) -> f32x4 {
        let x = within(x, -LIMIT, LIMIT);
        let shifted = x * self.log2_e + ROUND;
        let n = shifted - ROUND;
        let fraction = self.fraction((n * self.ln_2_high - x) + n * self.ln_2_low);
        // In two halves, so that the result is rounded once where it is subnormal.
        let n = shifted.to_bits().cast_signed() - ROUND.to_bits().cast_signed();
        let half = n >> 1_u32;
        (self.one + fraction) * power_of_two(half) * power_of_two(n - half)
    }

    /// e^-d for a d from 0 to [`Decay::LIMIT`], reduced by ln 2 in two parts.
    #[inline(always)]
    pub(super) fn decay(&'static self, d: f32x4) -> Decay {
        let shifted = self.round - d * self.log2_e;
        let n = shifted - self.round;
        self.assembled((d + n * self.ln_2_high) + n * self.ln_2_low, shifted)
    }

    /// e^-|x|.
    #[inline(always)]
    pub(super) fn decay_beside(&'static self, x: f32x4) -> Decay {
        self.decay(up_to(x.abs(), self.limit))
    }

    /// e^-((`d` + `more`) · factor), as exact as if the product were. d is from 0 to [`Factor::reach`], with 24 bits;
    /// `more` is small beside it.
    #[inline(always)]
    pub(super) fn decay_of_product(&'static self, d: f32x4, more: f32x4, factor: &Factor) -> Decay {
        let shifted = self.round - (d + more) * factor.halvings;
        let n = shifted - self.round;
        let rest = ((d + n * factor.high) + n * factor.low) + more;
        self.assembled(rest * factor.whole, shifted)
    }

    /// 2^-(`whole` + `more`), for a sum that f32 cannot hold accurately enough: from 0 to 187, `more` small beside it.
    #[inline(always)]
    pub(super) fn decay_of_halvings(&'static self, whole: f32x4, more: f32x4) -> Decay {
        let shifted = self.round - (whole + more);
        let n = shifted - self.round;
        self.assembled(((whole + n) + more) * self.ln_2, shifted)
    }

    /// e^-`rest` · 2^n for |`rest`| <= ln(2) / 2 and `shifted` = n + `round`.
    #[inline(always)]
    fn assembled(&'static self, rest: f32x4, shifted: f32x4) -> Decay {
        let scale = f32x4::from_bits(shifted.to_bits() << 23_u32);
        Decay { rest, fraction: self.fraction(rest), scale, exp: self }
    }

    /// e^-r - 1 for |r| <= ln(2) / 2, for a sum with 1. Short chains of sums: a small batch waits for the last.
    #[inline(always)]
    fn fraction(&self, r: f32x4) -> f32x4 {
        let [c0, c1, c2, c3] = self.series;
        let square = r * r;
        square * ((c0 - r * c1) + square * (c2 - r * c3)) - r
    }

    /// The same for itself.
    #[inline(always)]
    fn fine_fraction(&self, r: f32x4) -> f32x4 {
        let [c0, c1, c2, c3, c4] = self.fine_series;
        let square = r * r;
        square * ((c0 - r * c1) + square * ((c2 - r * c3) + square * c4)) - r
    }
}

/// 2^n for -126 <= n <= 127. Any other n, as a NaN leaves it, gives some number.
#[inline(always)]
fn power_of_two(n: i32x4) -> f32x4 {
    f32x4::from_bits(((n + 127) << 23_u32).cast_unsigned())
}

impl Decay {
    /// Beyond this d the result is 0 in f32, even after a factor of 1e9.
    pub(super) const LIMIT: f32 = 130.0;

    /// 2^-64.
    pub(super) const UNIT: f32 = 5.421010862427522e-20;

    /// The same e^-d, accurate enough for e^-d - 1.
    #[inline(always)]
    pub(super) fn refined(self) -> Self {
        Self { fraction: self.exp.fine_fraction(self.rest), ..self }
    }

    /// e^-d / [`Self::UNIT`]: never subnormal.
    #[inline(always)]
    pub(super) fn scaled(self) -> f32x4 {
        self.scale + self.scale * self.fraction
    }

    /// e^-d.
    #[inline(always)]
    pub(super) fn value(self) -> f32x4 {
        self.scaled() * self.exp.unit
    }

    /// `factor` · e^-d.
    #[inline(always)]
    pub(super) fn times(self, factor: f32x4) -> f32x4 {
        factor * self.scaled() * self.exp.unit
    }

    /// e^-d - 1 without cancellation, of what is [`refined`](Self::refined).
    #[inline(always)]
    pub(super) fn minus_one(self) -> f32x4 {
        let scale = self.scale * self.exp.unit;
        self.fraction * scale + (scale - self.exp.one)
    }

    /// The same with the other sign, and e^-d; where that is subnormal it is rounded twice, for factors up to 4.
    #[inline(always)]
    pub(super) fn one_minus_and_value(self) -> (f32x4, f32x4) {
        let scale = self.scale * self.exp.unit;
        let more = self.fraction * scale;
        ((self.exp.one - scale) - more, scale + more)
    }
}
