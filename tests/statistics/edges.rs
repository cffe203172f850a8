//! Nothing, one number, equal numbers and infinite ones.

use activation_lab::experiment::statistics::comparison::{Better, Comparison};
use activation_lab::experiment::statistics::detectable::minimal_effect;
use activation_lab::experiment::statistics::median::median;
use activation_lab::experiment::statistics::sign::sign_test;
use activation_lab::experiment::statistics::signed_rank::{shift, signed_rank_test};

#[test]
fn of_nothing_nothing_is_said() {
    assert_eq!(median(&[]), None);
    assert_eq!(shift(&[]), None);
    assert_eq!(minimal_effect(&[], 1), None);
    assert_eq!((signed_rank_test(&[]), sign_test(0, 0)), (1.0, 1.0));
}

#[test]
fn one_pair_has_a_difference_and_no_interval() {
    let only = Comparison::of(&[2.0], &[1.5], Better::Less, 1);
    assert_eq!((only.wins, only.losses, only.ties), (0, 1, 0), "more is worse");
    let shift = only.shift.expect("there is a pair");
    assert_eq!((shift.estimate, shift.interval), (0.5, None));
    assert_eq!((only.signed_rank, only.minimal_effect), (1.0, None));
    assert!((only.sign - 1.0).abs() < 1e-12, "one throw is never uneven: {}", only.sign);
}

#[test]
fn equal_scores_are_ties_and_no_evidence() {
    let scores = [0.9; 20];
    let equal = Comparison::of(&scores, &scores, Better::More, 3);
    assert_eq!((equal.wins, equal.losses, equal.ties), (0, 0, 20));
    assert_eq!((equal.signed_rank, equal.sign), (1.0, 1.0));
}

#[test]
fn twenty_wins_of_twenty_are_as_rare_as_twenty_heads() {
    let (scores, baseline): (Vec<f64>, Vec<f64>) = (1..=20).map(|it| (0.0, f64::from(it))).unzip();
    let clear = Comparison::of(&scores, &baseline, Better::Less, 1);
    let rare = 2.0 * 0.5_f64.powi(20);
    assert_eq!((clear.wins, clear.losses), (20, 0));
    assert!((clear.signed_rank / rare - 1.0).abs() < 1e-12, "{}", clear.signed_rank);
    assert!((clear.sign / rare - 1.0).abs() < 1e-9, "{}", clear.sign);
}

#[test]
fn a_run_that_diverged_loses_to_one_that_did_not_and_two_are_equal() {
    for (better, worst) in [(Better::Less, f64::INFINITY), (Better::More, f64::NEG_INFINITY)] {
        let both = Comparison::of(&[f64::NAN, 1.0, f64::NAN], &[1.0, f64::NAN, f64::NAN], better, 1);
        assert_eq!((both.wins, both.losses, both.ties), (1, 1, 1), "{better:?}");
        assert_eq!(both.minimal_effect, None, "an infinite difference has no spread");
        let shift = both.shift.expect("there are pairs");
        assert_eq!(shift.estimate, 0.0, "a loss and a win of the same size");
        let lost = Comparison::of(&[f64::NAN; 8], &[1.0; 8], better, 1);
        let shift = lost.shift.expect("there are pairs");
        assert_eq!((shift.estimate, shift.interval), (worst, Some((worst, worst))));
        assert_eq!(lost.signed_rank, 2.0 / 256.0, "eight heads of eight throws");
    }
}

#[test]
fn the_median_holds_while_fewer_than_half_of_the_runs_diverge() {
    let mut losses = vec![0.1; 11];
    losses.extend([f64::INFINITY; 9]);
    let held = median(&losses).expect("there are numbers");
    assert_eq!(held.value, 0.1);
    assert_eq!(held.interval, Some((0.1, f64::INFINITY)), "its interval says how near it is to not holding");
}

#[test]
fn differences_of_shares_are_equal_although_they_are_rounded() {
    // 0.02 each time, but not in binary.
    let scores = [0.93, 0.85, 0.41, 0.72];
    let baseline = [0.91, 0.83, 0.43, 0.70];
    let got = Comparison::of(&scores, &baseline, Better::More, 1).signed_rank;
    assert_eq!(got, 0.625, "one of four signs differs: (1 + 4) · 2 of 16");
}
