//! Share of dead units against accuracy on two moons, 2-32-1, 300 steps.

use activation_lab::experiment::death_toll::rank::rank_correlation;
use activation_lab::experiment::death_toll::treatment::{Cause, Rule, Treatment};
use activation_lab::experiment::death_toll::trial::{Run, Trial};

use crate::support::{ERRORS, function};

const SEEDS: u32 = 10;

fn runs(id: &str, treatment: Treatment) -> Vec<Run> {
    Trial { function: function(id), width: 32, steps: 300, treatment, seed: 1, count: SEEDS }.runs()
}

/// The mean, and its standard error.
fn mean(numbers: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let n = f64::from(SEEDS);
    let mean = numbers.clone().sum::<f64>() / n;
    let variance = numbers.map(|it| (it - mean) * (it - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

/// Rule, rate, share of dead units, accuracy; both found with other seeds and other points of the moons.
const FOUND: [(Rule, f32, f64, f64); 8] = [
    (Rule::Sgd, 1.0, 0.0, 0.966),
    (Rule::Sgd, 3.0, 0.0, 0.965),
    (Rule::Sgd, 10.0, 0.64, 0.937),
    (Rule::Sgd, 30.0, 0.85, 0.662),
    (Rule::Adam, 0.01, 0.0, 0.965),
    (Rule::Adam, 0.1, 0.11, 0.965),
    (Rule::Adam, 0.3, 0.24, 0.963),
    (Rule::Adam, 1.0, 0.51, 0.961),
];

#[test]
fn high_rates_kill_as_many_units_and_cost_as_much_accuracy_as_was_found() {
    for (rule, learning_rate, dead, accuracy) in FOUND {
        let runs = runs("relu", Treatment { rule, learning_rate, bias: 0.0 });
        let name = format!("{rule:?} at {learning_rate}");
        for (what, numbers, expected, rounding) in [
            ("dead", runs.iter().map(|it| it.dead).collect::<Vec<_>>(), dead, 0.005),
            ("accuracy", runs.iter().map(|it| it.accuracy).collect(), accuracy, 0.0005),
        ] {
            let (counted, error) = mean(numbers.iter().copied());
            // Both are means of chance.
            let allowed = ERRORS * 2.0_f64.sqrt() * error + rounding;
            assert!(
                (counted - expected).abs() <= allowed,
                "{name}, {what}: {counted} for {expected} ± {allowed}"
            );
        }
    }
}

#[test]
fn half_of_the_units_may_die_at_next_to_no_cost() {
    let [mild, .., harsh] = Cause::AdamRate.treatments();
    let (mild, harsh) = (runs("relu", mild), runs("relu", harsh));
    assert!(mean(harsh.iter().map(|it| it.dead)).0 > 0.4);
    let (lost, error) = mean(mild.iter().zip(&harsh).map(|(mild, harsh)| mild.accuracy - harsh.accuracy));
    assert!(lost - 2.0 * error < 0.01, "less than a point of accuracy: {lost} ± {error}");
}

#[test]
fn a_leak_survives_what_kills_relu() {
    let runs = runs("leaky_relu", Treatment { rule: Rule::Sgd, learning_rate: 10.0, bias: 0.0 });
    assert!(runs.iter().all(|it| it.dead == 0.0));
    let (accuracy, error) = mean(runs.iter().map(|it| it.accuracy));
    assert!((accuracy - 0.962).abs() < ERRORS * 2.0_f64.sqrt() * error, "{accuracy} ± {error}");
}

#[test]
fn treatments_begin_with_the_same_data_and_weights() {
    let start = |treatment| {
        let trial = Trial { function: function("relu"), width: 32, steps: 1, treatment, seed: 3, count: 1 };
        trial.runs()[0]
    };
    let slow = |rule| Treatment { rule, learning_rate: 1e-6, bias: 0.0 };
    assert_eq!(start(slow(Rule::Sgd)), start(slow(Rule::Adam)));
}

#[test]
fn ranks_are_correlated_as_by_hand() {
    // Ties share the mean of their ranks: x has 1, 2.5, 2.5, 4 and y has 1, 3, 2, 4: 4.5 / √(4.5 · 5).
    let tied = [(1.0, 10.0), (2.0, 30.0), (2.0, 20.0), (9.0, 31.0)];
    assert!((rank_correlation(&tied).expect("both vary") - 4.5 / 22.5_f64.sqrt()).abs() < 1e-15);
    assert_eq!(rank_correlation(&[(0.0, 1.0), (0.0, 2.0)]), None);
    assert_eq!(rank_correlation(&[]), None);
}
