//! The normal distribution that the Gaussian gates share.

use super::exp::Decay;
use super::factor::Factor;

/// 1 / sqrt(2 pi).
const INV_SQRT_TAU: f32 = 0.3989422804;

/// Beyond this |z| the density is 0 in f32, even after a factor of 1e9.
pub(super) const LIMIT: f32 = 16.0;

/// The density of a normal distribution whose standard deviation is a parameter.
#[derive(Clone, Copy)]
pub(super) struct Bell {
    /// 1 / (2 σ²).
    factor: Factor,
    pub(super) inverse_sigma: f32,
    /// `LIMIT` deviations.
    reach: f32,
}

impl Bell {
    pub(super) fn new(sigma: f64) -> Self {
        Self {
            factor: Factor::new(0.5 / (sigma * sigma)),
            inverse_sigma: (1.0 / sigma) as f32,
            reach: (f64::from(LIMIT) * sigma) as f32,
        }
    }

    /// At `d` + `more` from the middle, of which the sign does not matter; `more` is of the size of the rounding of `d`.
    #[inline(always)]
    pub(super) fn at(&self, d: f32, more: f32) -> Normal {
        let near = d.clamp(-self.reach, self.reach);
        let (head, rest) = halves(near);
        let low = rest * (near + head) + 2.0 * near * more;
        let density = Decay::of_product(head * head, low, &self.factor).scaled() * INV_SQRT_TAU;
        Normal { density, mills: mills_ratio(near.abs() * self.inverse_sigma) }
    }
}

/// x as its upper twelve bits and what is left: the square of the first is exact.
#[inline(always)]
fn halves(x: f32) -> (f32, f32) {
    let head = f32::from_bits(x.to_bits() & 0xFFFF_F000);
    (head, x - head)
}

/// Density and Mills ratio at a point z, from which the tail Phi(-|z|) = density · Mills ratio follows without
/// cancellation.
#[derive(Clone, Copy)]
pub(super) struct Normal {
    /// In units of [`Decay::UNIT`], so that it is never subnormal.
    density: f32,
    mills: f32,
}

impl Normal {
    /// `factor` · Phi(-|z|).
    #[inline(always)]
    pub(super) fn tail_times(self, factor: f32) -> f32 {
        factor * self.mills * self.density * Decay::UNIT
    }

    /// Phi(-|z|) + `shift` · phi(z).
    #[inline(always)]
    pub(super) fn tail_plus_density(self, shift: f32) -> f32 {
        (self.mills + shift) * self.density * Decay::UNIT
    }
}

/// Phi(-a) / phi(a) for 0 <= a <= 20.
///
/// With t = (a - 3) / (a + 3) the product with a + 3 is smooth; the polynomial is its minimax fit, error 7e-8.
#[inline(always)]
fn mills_ratio(a: f32) -> f32 {
    let inverse = 1.0 / (a + 3.0);
    let t = (a - 3.0) * inverse;
    let c0 = 1.827541797 + t * -1.276706754;
    let c2 = 0.5765685386 + t * -0.1184527122;
    let c4 = -0.02621826505 + t * 0.0173655416;
    let c6 = 0.002513313709 + t * -0.002353531547;
    let c8 = -0.000460534484 + t * 0.0001499539325;
    let square = t * t;
    inverse * (c0 + square * (c2 + square * (c4 + square * (c6 + square * c8))))
}
