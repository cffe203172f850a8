//! The exact law and the bounds.

use activation_lab::activation::Function;
use activation_lab::activation::formula::Formula;
use activation_lab::activation::rows;
use activation_lab::experiment::born_dead::law::{holds_for, interval, one_input};
use activation_lab::experiment::proportion::Proportion;

use crate::support::{ERRORS, cohort, error, share};

/// Width, hidden layers, the law, and a Monte Carlo estimate from 20 000 networks that were written down before this code.
const PUBLISHED: [(usize, usize, f64, f64); 5] = [
    (2, 5, 0.7627, 0.7623),
    (3, 10, 0.7369, 0.7383),
    (5, 10, 0.2720, 0.2666),
    (8, 50, 0.1777, 0.1774),
    (10, 50, 0.0477, 0.0458),
];

#[test]
fn one_input_dies_as_often_as_the_exact_law_says() {
    for (width, hidden, law, estimate) in PUBLISHED {
        assert!((one_input(width, hidden) - law).abs() < 5.1e-5, "{width} x {hidden}");
        assert!(
            (estimate - law).abs() < ERRORS * error(law, 20_000),
            "{width} x {hidden}: the other estimate"
        );
        let count = if width * width * hidden > 1000 { 2000 } else { 4000 };
        let counted = share(&cohort(width, hidden, count).born(), |it| it.silent);
        let allowed = ERRORS * error(law, count);
        assert!((counted - law).abs() < allowed, "{width} x {hidden}: {counted} for {law} ± {allowed}");
    }
}

#[test]
fn the_bounds_of_ten_layers_are_those_of_the_paper() {
    for (width, lower, upper, digits) in [
        (2, 0.870, 0.925, 5e-4),
        (3, 0.513, 0.699, 5e-4),
        (5, 0.064, 0.249, 5e-4),
        (10, 0.0001, 0.0088, 5e-5),
    ] {
        let bounds = interval(width, 9);
        assert!((bounds.lower - lower).abs() <= digits, "{width}: {bounds:?}");
        assert!((bounds.upper - upper).abs() <= digits, "{width}: {bounds:?}");
    }
}

#[test]
fn bounds_are_in_order_and_close_on_certainty_with_depth() {
    for width in 1..=16 {
        let mut before = 0.0;
        for hidden in 1..=100 {
            let bounds = interval(width, hidden);
            assert!(
                0.0 <= bounds.lower && bounds.lower <= bounds.upper && bounds.upper <= 1.0,
                "{width} x {hidden}"
            );
            assert_eq!(bounds.upper, one_input(width, hidden));
            assert!(bounds.lower >= before, "{width} x {hidden}: deeper is deader");
            before = bounds.lower;
        }
    }
    // A single unit per layer, and a single layer: by hand.
    assert!((interval(1, 3).lower - 0.75).abs() < 1e-15, "two layers behind the first are coins");
    assert_eq!(interval(4, 1).lower, 0.0, "one layer of some units answers one sign at least");
}

#[test]
fn the_law_is_claimed_for_relu_and_powers_of_it_only() {
    let holding: Vec<&str> =
        rows::ALL.iter().filter(|it| holds_for(&Function::new(it))).map(|it| it.id).collect();
    assert_eq!(holding, ["relu"]);
    let of = |text: &str| holds_for(&Function::from(Formula::parse(text).expect("a formula")));
    assert!(of("max(0, x)") && of("max(0, x)^2") && of("3 * max(x, 0)"));
    assert!(
        !of("max(0, x) + max(0, x)^3")
            && !of("max(0, x) + 1")
            && !of("-max(0, x)")
            && !of("x")
            && !of("0 * x")
    );
}

#[test]
fn wilsons_interval_agrees_with_published_values() {
    // Newcombe (1998), Statistics in Medicine 17: 857, table I, method 3.
    for (hits, of, low, high) in
        [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
    {
        let [from, to] = Proportion { hits, of }.interval();
        assert!((from - low).abs() < 5.1e-5 && (to - high).abs() < 5.1e-5, "{hits} of {of}: {from} to {to}");
    }
    assert_eq!(Proportion { hits: 0, of: 0 }.interval(), [0.0, 1.0]);
    assert_eq!(Proportion { hits: 7, of: 7 }.interval()[1], 1.0);
}
