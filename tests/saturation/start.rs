//! A saturated start: steps until the answer is right, against the integral that can be solved.

use activation_lab::experiment::saturated_start::{PATIENCE, Probability, StartLoss, recoveries};

use crate::function;

fn probability(id: &str) -> Probability {
    Probability::of(&function(id), &function(id).facts()).expect("bounded and monotone")
}

/// For σ and target 0 the gradients are 2σ²(1-σ) and σ, whose reciprocals have elementary integrals.
#[test]
fn the_time_to_recover_of_sigmoid_is_the_integral_in_closed_form() {
    let sigmoid = probability("sigmoid");
    for z in [1.0, 4.0, 10.0_f64] {
        for rate in [0.1, 1.0] {
            let cross = (z + 1.0 - (-z).exp()) / rate;
            let got = sigmoid.theory(StartLoss::CrossEntropy, rate, z);
            assert!((got / cross - 1.0).abs() < 1e-6, "{got}, not {cross}");
            // 1 / (2σ²(1-σ)) = (1 + e^-z)² (1 + e^z) / 2 = (e^z + 3 + 3e^-z + e^-2z) / 2
            let squared = (z.exp_m1() + 3.0 * z + 3.0 * (1.0 - (-z).exp()) + 0.5 * (1.0 - (-2.0 * z).exp()))
                / 2.0
                / rate;
            let got = sigmoid.theory(StartLoss::SquaredError, rate, z);
            assert!((got / squared - 1.0).abs() < 1e-6, "{got}, not {squared}");
        }
    }
}

#[test]
fn from_ten_beyond_the_boundary_squared_error_takes_a_thousand_times_as_long_as_cross_entropy() {
    let [squared, cross] = recoveries(&probability("sigmoid"), 1.0);
    let (squared, cross) = (squared.steps[10].expect("in time"), cross.steps[10].expect("in time"));
    assert!((10_900..11_100).contains(&squared), "{squared}");
    assert!((11..=13).contains(&cross), "{cross}");
}

#[test]
fn small_steps_take_the_time_of_the_integral() {
    for id in ["sigmoid", "tanh", "softsign"] {
        for it in recoveries(&probability(id), 0.01) {
            for start in 1..=4 {
                let (Some(steps), theory) = (it.steps[start], it.theory[start]) else { continue };
                let share = f64::from(steps) / theory;
                assert!(
                    (0.98..1.03).contains(&share),
                    "{id} {:?} from {start}: {steps} for {theory}",
                    it.loss
                );
            }
        }
    }
}

#[test]
fn where_the_slope_is_exactly_zero_no_loss_brings_the_neuron_back() {
    for it in recoveries(&probability("hard_sigmoid"), 1.0) {
        assert_eq!(it.steps[10], None, "{:?}", it.loss);
        assert!(it.theory[10].is_infinite(), "{:?}", it.loss);
        assert!(it.steps[1].is_some(), "{:?}", it.loss);
    }
}

#[test]
fn what_takes_longer_than_the_patience_is_given_up_and_its_theory_says_so() {
    let it = &recoveries(&probability("sigmoid"), 0.1)[0];
    assert_eq!(it.steps[10], None);
    assert!(it.theory[10] > f64::from(PATIENCE));
}

#[test]
fn only_monotone_functions_with_two_bounds_are_probabilities() {
    for id in ["sigmoid", "tanh", "softsign", "hard_sigmoid", "hard_tanh", "relu6"] {
        assert!(Probability::of(&function(id), &function(id).facts()).is_some(), "{id}");
    }
    for id in ["relu", "gelu", "silu", "identity", "softplus", "log_sigmoid"] {
        assert_eq!(Probability::of(&function(id), &function(id).facts()), None, "{id}");
    }
}

#[test]
fn a_trajectory_crosses_the_boundary_when_its_steps_are_done() {
    let sigmoid = probability("sigmoid");
    let steps = sigmoid.steps(StartLoss::CrossEntropy, 0.5, 6.0).expect("in time");
    let moments = sigmoid.trajectory(StartLoss::CrossEntropy, 0.5, 6.0, steps);
    assert_eq!(moments[0].z, 6.0);
    let last = moments.last().expect("a moment");
    assert_eq!(last.step, steps);
    assert!(last.p < 0.5 && moments[moments.len() - 2].p >= 0.5);
}
