//! ln(1 + x) in double-double, however small x is, and its form ln(1 + e^-|u|), from which softplus is made.

use super::dd::Dd;
use super::exp::{exp, expm1};
use super::scaled::Scaled;

/// Below 2^this, ln(1 + x) is x (1 - x/2) to 120 bits.
const LINEAR_BELOW: i32 = -60;

/// ln(1 + x) for x >= 0: one Newton step of third order from the f64 result.
fn log1p_of_dd(x: Dd) -> Dd {
    let guess = libm::log1p(x.hi);
    let shrink = expm1(Dd::from(-guess));
    let rest = x + shrink + x * shrink;
    rest - rest * rest * 0.5 + guess
}

/// ln(1 + x) for x >= 0, however small.
pub fn log1p(x: Scaled) -> Scaled {
    if x.is_below(LINEAR_BELOW) {
        return x * (Dd::ONE - x.to_dd() * 0.5);
    }
    Scaled::from(log1p_of_dd(x.to_dd()))
}

/// ln(1 + e^-|u|), however small.
pub fn log1p_exp_of_negative(u: Dd) -> Scaled {
    log1p(exp(-u.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_undoes_the_exponential() {
        for n in 1..=1000 {
            let x = Dd::from(f64::from(n) * if n % 2 == 0 { 1e-3 } else { 0.1 });
            let back = expm1(log1p_of_dd(x));
            assert!((back - x).hi.abs() <= x.hi * 2.0_f64.powi(-99), "x = {x:?}: {back:?}");
        }
    }

    #[test]
    fn ln_2_has_its_known_digits() {
        let ln_2 = log1p_exp_of_negative(Dd::from(0.0)).to_dd();
        assert_eq!(ln_2.hi, std::f64::consts::LN_2);
        assert!((ln_2.lo - 2.3190468138462996e-17).abs() < 1e-31, "{ln_2:?}");
    }

    #[test]
    fn the_linear_tail_joins_the_newton_step() {
        let edge = f64::from(LINEAR_BELOW) * std::f64::consts::LN_2;
        for u in [edge + 1e-3, edge - 1e-3, edge - 1.0] {
            let decay = exp(Dd::from(u)).to_dd();
            let gap = log1p_exp_of_negative(Dd::from(u)) - log1p_of_dd(decay);
            assert!(gap.to_dd().hi.abs() <= decay.hi * 2.0_f64.powi(-99), "u = {u}");
        }
    }
}
