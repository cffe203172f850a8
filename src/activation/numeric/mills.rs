//! The Mills ratio of the normal distribution, R(t) = (1 - Φ(t)) / φ(t), in double-double.
//!
//! It carries what is left of the normal tail once the Gaussian is divided out: R(0) = sqrt(π/2), R(t) ~ 1/t. Near the
//! origin its Taylor series about the nearest node of a table is summed, whose coefficients follow from the differential
//! equation R' = t R - 1; far out, the asymptotic series 1/t (1 - 1/t² + 3/t⁴ - 15/t⁶ + ...).

use super::dd::Dd;
use super::mills_table::MILLS_RATIO;

/// Nodes per unit of t.
const DENSITY: f64 = 4.0;
/// With |h| <= 1/8 the Taylor terms from here on are below 2^-54 of the sum, and from `TAYLOR_END` on below 2^-110.
const TAYLOR_PLAIN: usize = 13;
const TAYLOR_END: usize = 25;
/// The same for the asymptotic series at t >= 16.
const FAR_PLAIN: usize = 12;
const FAR_END: usize = 33;

/// R(t) for t >= 0.
pub fn mills_ratio(t: Dd) -> Dd {
    let node = (t.hi * DENSITY + 0.5) as usize;
    match MILLS_RATIO.get(node) {
        Some(ratio) => near(*ratio, node as f64 / DENSITY, t),
        None => far(t),
    }
}

/// The sum of a_n = R⁽ⁿ⁾(node) hⁿ / n!, where (n + 1) a_{n+1} = h (node a_n + h a_{n-1}).
///
/// For large nodes the terms of the recurrence nearly cancel. Its rounding errors are then solutions of the equation
/// themselves and grow like e^(node h) <= e²: two bits.
fn near(ratio: Dd, node: f64, t: Dd) -> Dd {
    let h = t - node;
    let square = h * h;
    let scaled_node = h * node;
    let mut before = ratio;
    let mut term = (ratio * node - 1.0) * h;
    let mut sum = Dd::from(0.0);
    for n in 1..TAYLOR_PLAIN {
        sum = sum + term;
        (before, term) = (term, (scaled_node * term + square * before) / (n + 1) as f64);
    }
    ratio + (sum + near_tail(before.hi, term.hi, scaled_node.hi, square.hi))
}

/// The terms that need no second f64.
fn near_tail(mut before: f64, mut term: f64, scaled_node: f64, square: f64) -> f64 {
    let mut sum = 0.0;
    for n in TAYLOR_PLAIN..TAYLOR_END {
        sum += term;
        (before, term) = (term, (scaled_node * term + square * before) / (n + 1) as f64);
    }
    sum
}

/// 1/t (1 - q (1 - 3q (1 - 5q (...)))) with q = 1/t².
fn far(t: Dd) -> Dd {
    let inverse = Dd::ONE / t;
    let q = inverse * inverse;
    let odd = |n: usize| (2 * n - 1) as f64;
    let tail = (FAR_PLAIN..FAR_END).rev().fold(1.0, |sum, n| 1.0 - odd(n) * q.hi * sum);
    let series = (1..FAR_PLAIN).rev().fold(Dd::from(tail), |sum, n| Dd::ONE - q * odd(n) * sum);
    inverse * series
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_at_the_origin_is_the_root_of_half_pi() {
        let ratio = mills_ratio(Dd::from(0.0));
        let square = ratio * ratio * 2.0;
        assert_eq!(square.hi, std::f64::consts::PI);
        assert!((square.lo - 1.2246467991473532e-16).abs() < 1e-31, "{square:?}");
    }

    #[test]
    fn neighbouring_nodes_agree_half_way() {
        for node in 0..MILLS_RATIO.len() - 1 {
            let left = node as f64 / DENSITY;
            let middle = Dd::from(left + 0.5 / DENSITY);
            let from_left = near(MILLS_RATIO[node], left, middle);
            let from_right = near(MILLS_RATIO[node + 1], left + 1.0 / DENSITY, middle);
            let gap = (from_left - from_right).hi.abs();
            assert!(gap < from_left.hi * 2.0_f64.powi(-102), "node {node}: {:e}", gap / from_left.hi);
        }
    }

    #[test]
    fn the_series_for_near_and_far_agree_where_they_meet() {
        let last = MILLS_RATIO.len() - 1;
        let t = Dd::from(last as f64 / DENSITY);
        assert!((far(t) - MILLS_RATIO[last]).hi.abs() < MILLS_RATIO[last].hi * 2.0_f64.powi(-102));
    }
}
