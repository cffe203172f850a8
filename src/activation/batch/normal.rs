//! The normal distribution that the Gaussian gates share.

use super::exp::Exp;

/// 1 / sqrt(2 pi).
const INV_SQRT_TAU: f32 = 0.3989422804;

/// Beyond this the density is 0 in f32, subnormals included.
const LIMIT: f64 = 18.0;

/// Density and Mills ratio at a point, from which the tail Phi(-|z|) = density · Mills ratio follows without
/// cancellation.
#[derive(Clone, Copy)]
pub(super) struct Normal {
    density: Exp,
    mills: f32,
}

impl Normal {
    /// The point is `z`, of which the sign does not matter.
    #[inline(always)]
    pub(super) fn new(z: f64) -> Self {
        let z = z.clamp(-LIMIT, LIMIT);
        Self { density: Exp::wide(-0.5 * z * z), mills: mills_ratio(z.abs() as f32) }
    }

    /// `factor` · Phi(-|z|).
    #[inline(always)]
    pub(super) fn tail_times(self, factor: f32) -> f32 {
        self.density.times(factor * self.mills * INV_SQRT_TAU)
    }

    /// Phi(-|z|) + `shift` · phi(z).
    #[inline(always)]
    pub(super) fn tail_plus_density(self, shift: f32) -> f32 {
        self.density.times((self.mills + shift) * INV_SQRT_TAU)
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
