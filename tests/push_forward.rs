//! A normal distribution pushed through a function: its moments and its shares.

use activation_lab::activation::saturation::flat_intervals;
use activation_lab::activation::{Function, rows};
use activation_lab::experiment::push_forward::{Normal, push_forward};

const STANDARD: Normal = Normal { mean: 0.0, spread: 1.0 };

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

#[test]
fn the_moments_of_a_pushed_standard_normal_are_those_of_the_facts_kinks_and_jumps_included() {
    for &row in rows::ALL {
        let function = Function::new(row);
        let (pushed, want) = (push_forward(&function, STANDARD, &[]), function.facts().gaussian);
        assert!((pushed.mean - want.mean).abs() < 1e-8, "{}: {}, not {}", row.id, pushed.mean, want.mean);
        let spread = want.variance().sqrt();
        assert!((pushed.spread - spread).abs() < 1e-8, "{}: {}, not {spread}", row.id, pushed.spread);
    }
    // A jump in the middle of the mass.
    let softplus = function("softplus").with_param(1, 0.5);
    let (got, want) = (push_forward(&softplus, STANDARD, &[]), softplus.facts().gaussian);
    assert!((got.mean - want.mean).abs() < 1e-8, "{}, not {}", got.mean, want.mean);
}

#[test]
fn a_kink_between_two_points_of_the_grid_costs_no_digit_that_is_shown() {
    let relu = function("relu");
    let density = |z: f64| (-0.5 * z * z).exp() / std::f64::consts::TAU.sqrt();
    let below = |z: f64| 0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2);
    for (mean, spread) in [(0.3123, 1.7), (-1.0, 0.31), (2.4999, 10.0)] {
        let pushed = push_forward(&relu, Normal { mean, spread }, &[]);
        let z = mean / spread;
        let want = mean * below(z) + spread * density(z);
        assert!((pushed.mean - want).abs() < 1e-8 * spread, "{mean} ± {spread}: {}, not {want}", pushed.mean);
    }
}

#[test]
fn pushing_the_standard_normal_through_relu_gives_the_known_moments() {
    let relu = function("relu");
    let pushed = push_forward(&relu, Normal { mean: 0.0, spread: 1.0 }, &flat_intervals(&relu, 0.05));
    let mean = 1.0 / (2.0 * std::f64::consts::PI).sqrt();
    assert!((pushed.mean - mean).abs() < 1e-9, "{}", pushed.mean);
    assert!((pushed.spread - (0.5 - mean * mean).sqrt()).abs() < 1e-9, "{}", pushed.spread);
    assert!((pushed.share_zero - 0.5).abs() < 1e-8, "{}", pushed.share_zero);
    assert_eq!(pushed.share_saturated, 0.5);
}

#[test]
fn pushing_through_the_exponential_gives_the_moments_of_the_lognormal_distribution() {
    let exponential = function("exponential");
    for (mean, spread) in [(0.0, 1.0), (-5.0, 0.1), (5.0, 3.0), (-5.0, 10.0), (5.0, 10.0)] {
        let pushed = push_forward(&exponential, Normal { mean, spread }, &[]);
        let square: f64 = spread * spread;
        let want = (mean + 0.5 * square).exp();
        let want_spread = want * square.exp_m1().sqrt();
        assert!((pushed.mean / want - 1.0).abs() < 1e-7, "{mean} ± {spread}: {}, not {want}", pushed.mean);
        assert!((pushed.spread / want_spread - 1.0).abs() < 1e-7, "{mean} ± {spread}: {}", pushed.spread);
    }
}

#[test]
fn pushing_through_the_identity_changes_nothing() {
    let identity = function("identity");
    let pushed =
        push_forward(&identity, Normal { mean: -1.5, spread: 2.5 }, &flat_intervals(&identity, 0.05));
    assert!((pushed.mean + 1.5).abs() < 1e-12 && (pushed.spread - 2.5).abs() < 1e-6);
    assert_eq!(pushed.share_saturated, 0.0);
}

#[test]
fn the_shares_are_those_of_the_normal_distribution_wherever_its_mean_is() {
    let relu6 = function("relu6");
    let pushed = push_forward(&relu6, Normal { mean: 2.0, spread: 2.0 }, &flat_intervals(&relu6, 0.05));
    // Φ(−1), and with 1 − Φ(2) beyond the upper end.
    assert!((pushed.share_zero - 0.158655253931457).abs() < 1e-8, "{}", pushed.share_zero);
    assert!((pushed.share_saturated - 0.181405385879637).abs() < 1e-12, "{}", pushed.share_saturated);
}

#[test]
fn a_crossing_of_zero_is_no_share_of_exact_zeros() {
    for id in ["identity", "gelu", "tanh", "leaky_relu"] {
        let function = function(id);
        let pushed =
            push_forward(&function, Normal { mean: 0.0, spread: 1.0 }, &flat_intervals(&function, 0.05));
        assert_eq!(pushed.share_zero, 0.0, "{id}");
    }
}
