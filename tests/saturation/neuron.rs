//! What gets through one neuron.

use activation_lab::activation::saturation::flat_intervals;
use activation_lab::experiment::neuron::Neuron;
use activation_lab::experiment::push_forward::Normal;

use crate::function;

const STANDARD: Normal = Normal { mean: 0.0, spread: 1.0 };

#[test]
fn pre_activations_are_normal_with_the_moments_of_a_linear_map() {
    let neuron = Neuron { weight: -2.0, bias: 3.0, input: Normal { mean: 1.5, spread: 0.5 } };
    assert_eq!(neuron.pre_activations(), Normal { mean: 0.0, spread: 1.0 });
}

/// The table of constants of the lab: E σ'² = .0448 needs E |σ'| > .0448 / ¼; by E σ' = .2066 for z ~ N(0, 1).
#[test]
fn the_mean_slope_of_sigmoid_is_that_of_a_fine_sum() {
    let sigmoid = function("sigmoid");
    for (weight, bias, mean, spread) in [(1.0, 0.0, 0.0, 1.0), (4.0, -1.0, 0.5, 2.0), (-0.5, 8.0, 0.0, 1.0)] {
        let neuron = Neuron { weight, bias, input: Normal { mean, spread } };
        let passage = neuron.passage(&sigmoid, &sigmoid.facts(), &[]);
        let (mut slope, mut learnt) = (0.0, 0.0);
        for index in -80_000..=80_000 {
            let t = f64::from(index) * 1e-4;
            let x = mean + spread * t;
            let weighted = (-0.5 * t * t).exp() / std::f64::consts::TAU.sqrt()
                * 1e-4
                * sigmoid.derivative(weight * x + bias);
            slope += weighted;
            learnt += weighted * x.abs();
        }
        assert!((passage.mean_slope - slope).abs() < 1e-8, "{}, not {slope}", passage.mean_slope);
        assert!((passage.to_weight - learnt).abs() < 1e-8, "{}, not {learnt}", passage.to_weight);
        assert_eq!(passage.to_input, weight.abs() * passage.mean_slope);
    }
}

#[test]
fn what_is_saturated_has_the_probability_of_the_flat_intervals() {
    let relu = function("relu");
    let flat = flat_intervals(&relu, 0.05);
    let neuron = |bias| Neuron { weight: 1.0, bias, input: STANDARD };
    let share = |bias| neuron(bias).passage(&relu, &relu.facts(), &flat).share_saturated;
    assert_eq!(share(0.0), 0.5);
    // P(Z < -2) = 2.275 %.
    assert!((share(2.0) - 0.022_750_13).abs() < 1e-8);
    let dead = neuron(-40.0).passage(&relu, &relu.facts(), &flat);
    assert_eq!((dead.share_saturated, dead.mean_slope), (1.0, 0.0));
}

#[test]
fn a_weight_of_zero_leaves_one_point() {
    let tanh = function("tanh");
    let neuron = Neuron { weight: 0.0, bias: 1.0, input: STANDARD };
    let passage = neuron.passage(&tanh, &tanh.facts(), &[]);
    assert!((passage.mean_slope - tanh.derivative(1.0)).abs() < 1e-9);
    assert_eq!(passage.to_input, 0.0);
}
