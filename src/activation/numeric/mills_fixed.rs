//! The Mills ratio to 150 bits behind the point, for where its sum with another number all but vanishes.
//!
//! The same two series as in [`mills`](super::mills), in fixed point, where a Taylor series ends by itself: its terms become zero.

use super::fixed::Fixed;
use super::mills_table::{MILLS_RATIO, MILLS_RATIO_REST};

/// Nodes per unit of t.
const DENSITY: f64 = 4.0;
/// At t >= 16 the terms of the asymptotic series from here on are below 2^-150.
const FAR_END: u64 = 64;

/// Where [`mills_ratio`] holds: left of it the ratio soon leaves the range of a fixed-point number.
pub const LEAST: f64 = -6.0;

/// R(t) for t >= [`LEAST`].
///
/// Left of the origin all terms of the Taylor series about it are positive, so that no other node is needed.
pub fn mills_ratio(t: Fixed) -> Fixed {
    let node = (t.to_dd().hi * DENSITY + 0.5) as usize;
    match MILLS_RATIO.get(node) {
        Some(ratio) => {
            let ratio = Fixed::from(*ratio) + Fixed::from(MILLS_RATIO_REST[node]);
            near(ratio, Fixed::from(node as f64 / DENSITY), t)
        }
        None => far(t),
    }
}

/// The sum of a_n = R⁽ⁿ⁾(node) hⁿ / n!, where (n + 1) a_{n+1} = h (node a_n + h a_{n-1}).
fn near(ratio: Fixed, node: Fixed, t: Fixed) -> Fixed {
    let h = t - node;
    let square = h * h;
    let scaled_node = h * node;
    let (mut before, mut term) = (ratio, (ratio * node - Fixed::ONE) * h);
    let (mut sum, mut n) = (ratio, 1);
    while (before, term) != (Fixed::ZERO, Fixed::ZERO) {
        sum = sum + term;
        n += 1;
        (before, term) = (term, (scaled_node * term + square * before) / n);
    }
    sum
}

/// 1/t (1 - q (1 - 3q (1 - 5q (...)))) with q = 1/t².
fn far(t: Fixed) -> Fixed {
    let inverse = t.reciprocal();
    let q = inverse * inverse;
    let odd = |n: u64| Fixed::from((2 * n - 1) as f64);
    inverse * (1..FAR_END).rev().fold(Fixed::ONE, |sum, n| Fixed::ONE - q * odd(n) * sum)
}

#[cfg(test)]
mod tests {
    use super::super::dd::Dd;
    use super::super::mills;
    use super::*;

    const BOUND: f64 = 1.0 / (1u128 << 120) as f64 / (1u64 << 24) as f64;

    #[test]
    fn the_ratio_at_the_origin_is_the_root_of_half_pi() {
        let ratio = mills_ratio(Fixed::ZERO);
        let double_square = (ratio * ratio * Fixed::from(2.0)).to_dd();
        assert_eq!(double_square, Dd::new(std::f64::consts::PI, 1.2246467991473532e-16));
    }

    #[test]
    fn neighbouring_nodes_agree_half_way() {
        for node in 0..MILLS_RATIO.len() - 1 {
            let middle = Fixed::from((node as f64 + 0.5) / DENSITY);
            let from = |node: usize| {
                let ratio = Fixed::from(MILLS_RATIO[node]) + Fixed::from(MILLS_RATIO_REST[node]);
                near(ratio, Fixed::from(node as f64 / DENSITY), middle)
            };
            let gap = (from(node) - from(node + 1)).to_dd().hi;
            assert!(gap.abs() < BOUND, "node {node}: {gap:e}");
        }
    }

    #[test]
    fn the_series_for_near_and_far_agree_where_they_meet() {
        let gap = (far(Fixed::from(16.0)) - mills_ratio(Fixed::from(16.0))).to_dd().hi;
        assert!(gap.abs() < BOUND, "{gap:e}");
    }

    #[test]
    fn the_double_double_is_the_same_to_its_own_bits() {
        for n in 0..400 {
            let t = f64::from(n) * 0.0937;
            let (fixed, pair) = (mills_ratio(Fixed::from(t)).to_dd(), mills::mills_ratio(Dd::from(t)));
            assert!((fixed - pair).hi.abs() < pair.hi * 2.0_f64.powi(-101), "t = {t}");
        }
    }

    #[test]
    fn the_ratios_on_both_sides_of_the_origin_make_one_gaussian() {
        for n in 0..=60 {
            let t = f64::from(n) * 0.1;
            let whole = (mills_ratio(Fixed::from(t)) + mills_ratio(Fixed::from(-t))).to_dd();
            let gaussian = super::super::normal::density(Dd::from(t)).to_dd();
            assert!((whole * gaussian - 1.0).hi.abs() < 2.0_f64.powi(-100), "t = {t}");
        }
    }
}
