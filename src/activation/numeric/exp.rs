//! The exponential and its difference from one, of and in double-double.
//!
//! x = (32 k + j) ln 2 / 32 + r with |r| <= ln 2 / 64, hence e^x = 2^k 2^(j/32) e^r: a power of two that costs nothing, a
//! table, and a short Taylor series.

use super::dd::Dd;
use super::exp_table::{FACTORIALS, LN_2_BY_32, POWERS, SMALL_FACTORIALS};
use super::scaled::Scaled;

/// Adding it to a number below 2^51 rounds that number to a whole one.
const ROUNDER: f64 = 1.5 * (1u64 << 52) as f64;

/// Where [`exp`] stops: e^-2500 vanishes even times the square of the largest f64.
pub const EXTREME: f64 = 2500.0;

/// e^x, with a relative error below 2^-100 for |x| < 100 and below 2^-93 for any |x| <= [`EXTREME`], where it ends.
pub fn exp(x: Dd) -> Scaled {
    let (steps, rest) = reduce(clamp(x, EXTREME));
    let power = POWERS[steps.rem_euclid(32) as usize];
    Scaled::new(power + power * expm1_of_small(rest), steps.div_euclid(32))
}

/// e^x - 1 for x < 700: the error is small relative to the result, also next to zero.
pub fn expm1(x: Dd) -> Dd {
    let (steps, rest) = reduce(clamp(x, EXTREME));
    if steps == 0 { expm1_of_small(rest) } else { exp(x).to_dd() - 1.0 }
}

/// `x`, or the end of -`limit` ... `limit` that it is beyond.
pub fn clamp(x: Dd, limit: f64) -> Dd {
    if x.hi.abs() > limit { Dd::from(limit.copysign(x.hi)) } else { x }
}

/// The nearest multiple of ln 2 / 32, and what is left.
fn reduce(x: Dd) -> (i32, Dd) {
    let [high, middle, low] = LN_2_BY_32;
    let steps = (x.hi / high + ROUNDER) - ROUNDER;
    // The first product is exact, and so is its difference from the close x.hi.
    let rest = Dd::sum(x.hi - steps * high, -steps * middle) + Dd::sum(x.lo, -steps * low);
    (steps as i32, rest)
}

/// e^r - 1 for |r| <= ln 2 / 64, by its Taylor series: the terms from r^8 on need no second f64.
fn expm1_of_small(r: Dd) -> Dd {
    let tail = SMALL_FACTORIALS.iter().rev().fold(0.0, |sum, factor| factor + r.hi * sum);
    let series = FACTORIALS.iter().rev().fold(Dd::from(tail), |sum, factor| *factor + r * sum);
    r + r * r * series
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUND: f64 = 1.0 / (1u128 << 100) as f64;

    fn arguments() -> impl Iterator<Item = f64> {
        (-2000..2000).map(|n| f64::from(n) * 0.0173)
    }

    #[test]
    fn the_exponentials_of_a_number_and_of_its_opposite_multiply_to_one() {
        for x in arguments() {
            let product = (exp(Dd::from(x)) * exp(Dd::from(-x))).to_dd();
            assert!((product - 1.0).hi.abs() < 4.0 * BOUND, "x = {x}: {product:?}");
        }
    }

    #[test]
    fn the_exponential_of_a_sum_is_the_product_of_the_exponentials() {
        for (a, b) in arguments().zip(arguments().skip(911)) {
            let quotient = exp(Dd::sum(a, b)) / (exp(Dd::from(a)) * exp(Dd::from(b)));
            assert!((quotient.to_dd() - 1.0).hi.abs() < 4.0 * BOUND, "{a} + {b}: {quotient:?}");
        }
    }

    #[test]
    fn e_has_its_known_digits() {
        let e = exp(Dd::ONE).to_dd();
        assert_eq!(e.hi, std::f64::consts::E);
        assert!((e.lo - 1.4456468917292502e-16).abs() < 1e-31, "{e:?}");
    }

    #[test]
    fn expm1_joins_its_two_branches() {
        for x in arguments().map(|x| x * 1e-3) {
            let whole = expm1(Dd::from(x));
            let halves = expm1(Dd::from(x / 2.0));
            let from_halves = halves * halves + halves * 2.0;
            assert!((whole - from_halves).hi.abs() <= 64.0 * BOUND * whole.hi.abs(), "x = {x}");
        }
    }
}
