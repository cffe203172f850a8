//! Examples that others have published with their results.

use activation_lab::experiment::statistics::holm::holm;
use activation_lab::experiment::statistics::signed_rank::{shift, signed_rank_test};

/// Hollander and Wolfe's data on depression, p. 29, as the help page of R's `wilcox.test` has them: V = 40, one-sided
/// p = 0.01953125, which is 10 of 2⁹ assignments of signs.
const BEFORE: [f64; 9] = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30];
// Published with three digits; that one of them looks like π is chance.
#[allow(clippy::approx_constant)]
const AFTER: [f64; 9] = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
/// Bortz, Lienert and Boehnke's example with ties: V = 13, two-sided p = 0.1367 by `wilcox.exact` of R's exactRankTests.
const FIRST: [f64; 15] = [9., 14., 8., 11., 14., 10., 8., 14., 12., 14., 13., 9., 15., 12., 9.];
const SECOND: [f64; 15] = [13., 15., 9., 12., 16., 10., 8., 13., 12., 16., 9., 10., 16., 12., 9.];

fn differences(one: &[f64], other: &[f64]) -> Vec<f64> {
    one.iter().zip(other).map(|(a, b)| a - b).collect()
}

#[test]
fn the_depression_scale_of_hollander_and_wolfe_has_its_p_value() {
    let differences = differences(&BEFORE, &AFTER);
    assert_eq!(signed_rank_test(&differences), 2.0 * 0.01953125);
    let estimate = shift(&differences).expect("there are differences").estimate;
    assert!((estimate - 0.46).abs() < 5e-4, "their estimate is 0.46: {estimate}");
}

#[test]
fn equal_sizes_are_allowed_for_by_the_exact_distribution() {
    let p = signed_rank_test(&differences(&FIRST, &SECOND));
    assert!((p - 0.1367).abs() < 5e-5, "{p}");
}

#[test]
fn holms_correction_steps_down() {
    // 4·0.005, 3·0.01, 2·0.03 and 1·0.04, which may not be less than the one before.
    let corrected = holm(&[0.01, 0.04, 0.03, 0.005]);
    for (got, want) in corrected.iter().zip([0.03, 0.06, 0.06, 0.02]) {
        assert!((got - want).abs() < 1e-15, "{corrected:?}");
    }
    assert_eq!(holm(&[0.6, 0.7]), [1.0, 1.0], "no probability is above 1");
    assert_eq!(holm(&[]), [0.0; 0]);
}
