//! Intervals, against published tables.

use activation_lab::experiment::estimate::{mean, share};

/// Student's own example data (1908), the differences of two drugs: mean 1.58, 95 % interval 0.70 to 2.46.
#[test]
fn the_interval_of_a_mean_is_students() {
    let sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];
    let it = mean(&sleep).expect("numbers");
    assert!((it.value - 1.58).abs() < 1e-12);
    assert!((it.low - 0.7001).abs() < 1e-3 && (it.high - 2.4599).abs() < 1e-3, "{it:?}");
}

#[test]
fn one_number_has_no_interval_and_none_has_no_mean() {
    let it = mean(&[3.0]).expect("a number");
    assert_eq!((it.value, it.low, it.high), (3.0, 3.0, 3.0));
    assert_eq!(mean(&[]), None);
    assert_eq!(share(0, 0), None);
}

/// Newcombe (1998), table I: 81 of 263 gives .2553 to .3662, 0 of 20 gives 0 to .1611, 1 of 29 gives .0061 to .1718.
#[test]
fn the_interval_of_a_share_is_wilsons() {
    for (hits, n, low, high) in [(81, 263, 0.2553, 0.3662), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)] {
        let it = share(hits, n).expect("trials");
        assert!((it.low - low).abs() < 1e-4 && (it.high - high).abs() < 1e-4, "{hits} of {n}: {it:?}");
    }
}
