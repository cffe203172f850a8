//! Where many numbers lie.

use activation_lab::experiment::depth::spread::Spread;

use crate::support::near;

#[test]
fn the_interval_of_a_median_is_that_of_the_binomial_distribution() {
    // Of fifty numbers the 18th and the 33rd enclose the median with a probability of 96.7 %, the 19th and the 32nd with 93.5 %.
    let spread = Spread::of((0..50).rev().map(f64::from)).expect("numbers");
    assert_eq!(spread.interval, (17.0, 32.0));
    near(spread.median, 24.5, 1e-12, "median");
    near(spread.low, 4.9, 1e-12, "a tenth lies below");
    near(spread.high, 44.1, 1e-12, "a tenth lies above");
    assert_eq!(Spread::of((0..5).map(f64::from)).expect("numbers").interval, (0.0, 4.0), "all of a few");
}

#[test]
fn what_overflowed_counts_as_large_and_what_is_no_number_spoils_the_rest() {
    let spread = Spread::of([1.0, f64::INFINITY, 2.0, f64::INFINITY, f64::INFINITY]).expect("numbers");
    assert_eq!((spread.median, spread.high), (f64::INFINITY, f64::INFINITY));
    assert_eq!(Spread::of([1.0, f64::NAN]), None);
    assert_eq!(Spread::of([]), None);
}
