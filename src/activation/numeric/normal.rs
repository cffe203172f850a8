//! The standard normal distribution: its density, and its distribution function with full relative precision in both tails.

use super::dd::Dd;
use super::exp::exp;
use super::fixed::Fixed;
use super::mills::mills_ratio;
use super::mills_fixed;
use super::scaled::Scaled;

/// 1 / sqrt(2 π).
const INVERSE_ROOT_OF_TWO_PI: Dd = Dd::new(0.3989422804014327, -2.49232720227773e-17);

/// Beyond it e^(-t²/2) vanishes even times the largest f64.
pub const FAR: f64 = 70.0;

/// Of a sum that lost more bits than this, a double-double has too few left: 104 - 40 are 11 more than a result needs.
const BITS_TO_LOSE: i32 = 40;

/// Φ(t) and φ(t) from one Gaussian and one Mills ratio.
#[derive(Clone, Copy, Debug)]
pub struct Normal {
    density: Scaled,
    /// (1 - Φ(|t|)) / φ(t).
    ratio: Dd,
    negative: bool,
}

impl Normal {
    /// At |t| <= [`FAR`].
    pub fn new(t: Dd) -> Self {
        Self { density: density(t), ratio: mills_ratio(t.abs()), negative: t.hi < 0.0 }
    }

    /// Φ(t).
    pub fn distribution(&self) -> Scaled {
        self.plus_density(Scaled::from(0.0))
    }

    /// Φ(t) + `factor` φ(t), where that is not too small a part of its terms; see [`distribution_plus_density`].
    ///
    /// Both terms share the factor φ in the left tail, which is taken out so that they cancel before they are small.
    fn plus_density(&self, factor: Scaled) -> Scaled {
        if self.negative {
            return self.density * (factor + self.ratio);
        }
        Scaled::from(1.0) + self.density * (factor - self.ratio)
    }
}

/// Φ(t) + a φ(t) with t = `argument` / `divisor` and a = `numerator` / `divisor`, however much of it cancels.
///
/// Φ(t) = R(-t) φ(t) with the Mills ratio R on the whole axis. Where R(-t) and a nearly cancel, both are computed again in fixed
/// point, t and a with them.
pub fn distribution_plus_density(argument: Dd, numerator: f64, divisor: f64) -> Scaled {
    let t = (Scaled::from(argument) / divisor).to_dd();
    let factor = Scaled::from(numerator) / divisor;
    let normal = Normal::new(t);
    let sum = normal.plus_density(factor);
    let is_enough = sum.log2() >= normal.density.log2() + factor.log2() - BITS_TO_LOSE;
    if is_enough || !(-FAR..-mills_fixed::LEAST).contains(&t.hi) {
        return sum;
    }
    let ratio = mills_fixed::mills_ratio(-Fixed::quotient(argument, divisor));
    let factor = Fixed::quotient(Dd::from(numerator), divisor);
    normal.density * (ratio + factor).to_dd()
}

/// φ(t) = e^(-t²/2) / sqrt(2 π) for |t| <= [`FAR`]. The square keeps all its bits: at t = -38, rounding it costs 360 ULP.
pub fn density(t: Dd) -> Scaled {
    exp((t * t).times_power_of_two(-0.5)) * INVERSE_ROOT_OF_TWO_PI
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distribution_is_symmetric() {
        for n in 0..300 {
            let t = Dd::from(f64::from(n) * 0.031);
            let sum = (Normal::new(t).distribution() + Normal::new(-t).distribution()).to_dd();
            assert!((sum - 1.0).hi.abs() < 2.0_f64.powi(-100), "n = {n}: {sum:?}");
        }
    }
}
