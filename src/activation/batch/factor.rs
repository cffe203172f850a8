//! Numbers that f32 cannot hold, for kernels that compute in f32.

use wide::f32x4;

use super::exp::Decay;

/// The sign, the exponent and the upper twelve bits of an f32: what they hold has an exact product with another such number.
pub(super) const UPPER_HALF: u32 = 0xFFFF_F000;

/// The absolute value of a parameter that multiplies an exponent.
///
/// A product with it that is rounded to f32 would be an exponent with an error. So the reduction by ln 2 comes first: from the
/// other factor a multiple of ln 2 / parameter is subtracted without error, and the product of the rest is small.
#[derive(Clone, Copy)]
pub(super) struct Factor {
    pub(super) whole: f32,
    /// The parameter / ln 2.
    pub(super) halvings: f32,
    /// ln 2 / parameter in two parts; multiples of the first up to 2^8 are exact in f32.
    pub(super) high: f32,
    pub(super) low: f32,
    /// Beyond this d, e^-(d · factor) is 0 in f32.
    pub(super) reach: f32,
}

impl Factor {
    pub(super) const fn new(factor: f64) -> Self {
        let factor = factor.abs();
        let step = std::f64::consts::LN_2 / factor;
        let high = f32::from_bits((step as f32).to_bits() & 0xFFFF_FF00);
        Self {
            whole: factor as f32,
            halvings: (factor * std::f64::consts::LOG2_E) as f32,
            high,
            low: (step - high as f64) as f32,
            reach: ((Decay::LIMIT as f64 / factor) as f32).min(f32::MAX),
        }
    }
}

/// A parameter as the sum of two f32.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    high: f32,
    low: f32,
}

impl Parts {
    pub(super) fn new(parameter: f64) -> Self {
        let high = parameter as f32;
        Self { high, low: (parameter - f64::from(high)) as f32 }
    }

    /// `x` less the parameter: near the parameter every digit is correct.
    #[inline(always)]
    pub(super) fn subtracted_from(self, x: f32x4) -> f32x4 {
        (x - self.high) - self.low
    }
}
