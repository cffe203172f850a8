//! The normal distribution that the Gaussian gates share.

use wide::f32x4;

use super::exp::{Decay, Exp};
use super::factor::{Factor, UPPER_HALF};
use super::held::held;
use super::{truncated, within};

/// Beyond this |z| the density is 0 in f32, even after a factor of 1e9.
pub(super) const LIMIT: f32 = 16.0;

/// 1 / sqrt(2 pi).
const INV_SQRT_TAU: f32 = 0.3989422804;

/// What [`Normal`] leaves out of the density.
const UNIT: f32 = INV_SQRT_TAU * Decay::UNIT;

/// The normal distribution whose mean and standard deviation are parameters.
///
/// The square of the distance from the mean must be almost exact. So x and the mean are taken as multiples of a power of two,
/// whose difference has a square that f32 holds, and what is left of both.
#[derive(Clone, Copy)]
pub(super) struct Bell {
    /// 1 / (2 σ²).
    factor: Factor,
    pub(super) inverse_sigma: f32,
    /// `LIMIT` deviations to both sides of the mean.
    ends: [f32; 2],
    /// Adding and subtracting this rounds to the nearest multiple.
    round: f32,
    /// The same, and the mean's multiple on top.
    round_from_mu: f32,
    /// What is left of the mean.
    mu_rest: f32,
}

impl Bell {
    pub(super) fn new(mu: f64, sigma: f64) -> Self {
        // The power of two below; 12 bits reach from the mean to its ends.
        let step = f64::from_bits((sigma / 128.0).to_bits() & f64::INFINITY.to_bits());
        let round = (12_582_912.0 * step) as f32;
        let round_from_mu = (f64::from(round) + mu) as f32;
        let reach = f64::from(LIMIT) * sigma;
        Self {
            factor: Factor::new(0.5 / (sigma * sigma)),
            inverse_sigma: (1.0 / sigma) as f32,
            ends: [mu - reach, mu + reach].map(|it| it as f32),
            round,
            round_from_mu,
            mu_rest: (mu - (f64::from(round_from_mu) - f64::from(round))) as f32,
        }
    }

    /// `x`, or the last number that [`Self::at`] takes.
    #[inline(always)]
    pub(super) fn near(&self, x: f32x4) -> f32x4 {
        within(x, self.ends[0], self.ends[1])
    }
}

/// Density and Mills ratio at a point z, from which the tail Phi(-|z|) = density · Mills ratio follows without
/// cancellation.
#[derive(Clone, Copy)]
pub(super) struct Normal {
    /// In units of [`UNIT`], so that it is never subnormal.
    density: f32x4,
    mills: f32x4,
}

/// The constants of the normal distribution.
#[derive(Clone, Copy)]
pub(super) struct Gaussian {
    exp: &'static Exp,
    mills: &'static Mills,
    half: &'static Factor,
}

/// The factor of z² in the exponent of the density.
static HALF: Factor = Factor::new(0.5);

/// The minimax fit of the Mills ratio times a + 3 in t = (a - 3) / (a + 3): its error is 6e-8.
struct Mills {
    three: f32,
    series: [f32; 9],
}

static MILLS: Mills = Mills {
    three: 3.0,
    series: [
        1.827541736,
        -1.276706926,
        0.5765732189,
        -0.1184493743,
        -0.02626982468,
        0.01733626049,
        0.002690204183,
        -0.002237236651,
        -0.0006499861958,
    ],
};

impl Gaussian {
    pub(super) fn held() -> Self {
        Self { exp: Exp::held(), mills: held(&MILLS), half: held(&HALF) }
    }

    /// The standard normal distribution at a z from 0 to [`LIMIT`].
    #[inline(always)]
    pub(super) fn at(self, z: f32x4) -> Normal {
        // The square of the upper twelve bits is exact.
        let head = truncated(z, UPPER_HALF);
        let low = (z - head) * (z + head);
        let density = self.exp.decay_of_product(head * head, low, self.half).scaled();
        Normal { density, mills: self.mills.ratio(z) }
    }

    /// The distance of `near` from the mean of a bell, and what is there.
    #[inline(always)]
    pub(super) fn at_distance(self, near: f32x4, bell: &Bell) -> (f32x4, Normal) {
        let rounded = near + bell.round;
        let whole = rounded - bell.round_from_mu;
        let rest = (near - (rounded - bell.round)) - bell.mu_rest;
        let distance = whole + rest;
        let decay = self.exp.decay_of_product(whole * whole, rest * (whole + distance), &bell.factor);
        let mills = self.mills.ratio(distance.abs() * bell.inverse_sigma);
        (distance, Normal { density: decay.scaled(), mills })
    }
}

impl Mills {
    /// Phi(-a) / phi(a) for 0 <= a <= 15, and smooth beyond.
    #[inline(always)]
    fn ratio(&self, a: f32x4) -> f32x4 {
        let [c0, c1, c2, c3, c4, c5, c6, c7, c8] = self.series;
        let inverse = 1.0 / (a + self.three);
        let t = (a - self.three) * inverse;
        let square = t * t;
        let pairs = [c0 + t * c1, c2 + t * c3, c4 + t * c5, (c6 + t * c7) + square * c8];
        inverse * (pairs[0] + square * (pairs[1] + square * (pairs[2] + square * pairs[3])))
    }
}

impl Normal {
    /// `factor` · Phi(-|z|).
    #[inline(always)]
    pub(super) fn tail_times(self, factor: f32x4) -> f32x4 {
        factor * self.mills * self.density * UNIT
    }

    /// Phi(-|z|) + `shift` · phi(z).
    #[inline(always)]
    pub(super) fn tail_plus_density(self, shift: f32x4) -> f32x4 {
        (self.mills + shift) * self.density * UNIT
    }
}
