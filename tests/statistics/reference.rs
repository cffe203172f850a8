//! Against what `tests/data/statistics.py` found with SciPy and by counting.

use activation_lab::experiment::statistics::detectable::minimal_effect;
use activation_lab::experiment::statistics::median::median;
use activation_lab::experiment::statistics::sign::sign_test;
use activation_lab::experiment::statistics::signed_rank::{shift, signed_rank_test};
use serde_json::Value;

/// Sums of thousands of probabilities, in another order.
const CLOSE: f64 = 1e-12;
/// Of the quantiles of Student's t.
const QUANTILE: f64 = 1e-7;

fn cases() -> Vec<Value> {
    let cases: Vec<Value> =
        serde_json::from_str(include_str!("../data/statistics.json")).expect("a list of cases");
    assert_eq!(cases.len(), 38, "no case is lost");
    cases
}

fn differences(case: &Value) -> Vec<f64> {
    case["differences"].as_array().expect("a list").iter().map(number).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn interval(value: &Value) -> Option<(f64, f64)> {
    value.as_array().map(|ends| (number(&ends[0]), number(&ends[1])))
}

fn is_close(got: f64, want: f64, bound: f64) -> bool {
    (got - want).abs() <= bound * want.abs().max(1e-3)
}

#[test]
fn the_signed_rank_test_is_exact_with_and_without_equal_sizes() {
    for case in cases() {
        let got = signed_rank_test(&differences(&case));
        assert!(is_close(got, number(&case["signed_rank"]), CLOSE), "{got} for {case}");
    }
}

#[test]
fn the_sign_test_is_that_of_the_binomial_distribution() {
    for case in cases() {
        let differences = differences(&case);
        let wins = differences.iter().filter(|it| **it > 0.0).count();
        let losses = differences.iter().filter(|it| **it < 0.0).count();
        let got = sign_test(wins, losses);
        assert!(is_close(got, number(&case["sign"]), CLOSE), "{got} for {case}");
    }
}

#[test]
fn the_interval_of_the_shift_holds_what_the_test_does_not_reject() {
    let is_near = |a: f64, b: f64| is_close(a, b, CLOSE);
    let mut n_intervals = 0;
    for case in cases() {
        let got = shift(&differences(&case)).expect("there are differences");
        assert!(is_near(got.estimate, number(&case["estimate"])), "{got:?} for {case}");
        if case["has_ties"] == true {
            continue;
        }
        match (got.interval, interval(&case["interval"])) {
            (Some(got), Some(want)) => {
                n_intervals += 1;
                assert!(is_near(got.0, want.0) && is_near(got.1, want.1), "{got:?} for {case}");
            }
            (got, want) => assert_eq!(got, want, "{case}"),
        }
    }
    assert_eq!(n_intervals, 24, "from six differences on there is an interval");
}

#[test]
fn the_interval_of_the_median_is_the_narrowest_that_covers_it_often_enough() {
    for case in cases() {
        let got = median(&differences(&case)).expect("there are numbers");
        assert!(is_close(got.value, number(&case["median"]), CLOSE), "{got:?} for {case}");
        assert_eq!(got.interval, interval(&case["median_interval"]), "{case}");
    }
}

#[test]
fn the_minimal_effect_has_the_quantiles_of_student() {
    for case in cases() {
        let comparisons = case["comparisons"].as_u64().expect("a count") as usize;
        let got = minimal_effect(&differences(&case), comparisons).expect("there is a spread");
        assert!(is_close(got, number(&case["effect"]), QUANTILE), "{got} for {case}");
    }
}
