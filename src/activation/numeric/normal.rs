//! The standard normal distribution: its density, and the split of its distribution function into tail and rest.

use super::dd::Dd;
use super::exp::exp;
use super::mills::mills_ratio;
use super::scaled::Scaled;

/// 1 / sqrt(2 π).
const INVERSE_ROOT_OF_TWO_PI: Dd = Dd::new(0.3989422804014327, -2.49232720227773e-17);

/// Beyond it e^(-t²/2) vanishes even times the largest f64.
pub const FAR: f64 = 70.0;

/// φ(t) = e^(-t²/2) / sqrt(2 π) for |t| <= [`FAR`]. The square keeps all its bits: at t = -38, rounding it costs 360 ULP.
pub fn density(t: Dd) -> Scaled {
    exp((t * t).times_power_of_two(-0.5)) * INVERSE_ROOT_OF_TWO_PI
}

/// Φ(t) + `slope` φ(t): the distribution function alone for a slope of zero.
///
/// Both terms share the factor φ in the left tail, which is taken out so that they cancel before they are small.
pub fn distribution_plus_density(t: Dd, slope: Scaled) -> Scaled {
    let ratio = mills_ratio(t.abs());
    if t.hi < 0.0 {
        return density(t) * (slope + ratio);
    }
    Scaled::from(1.0) + density(t) * (slope - ratio)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distribution_is_symmetric() {
        let zero = Scaled::from(0.0);
        for n in 0..300 {
            let t = Dd::from(f64::from(n) * 0.031);
            let sum = (distribution_plus_density(t, zero) + distribution_plus_density(-t, zero)).to_dd();
            assert!((sum - 1.0).hi.abs() < 2.0_f64.powi(-100), "n = {n}: {sum:?}");
        }
    }
}
