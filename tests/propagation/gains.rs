//! Gains for a standard normal input.

use activation_lab::experiment::mean_field::field::Field;

use crate::support::{formula, function, near};

/// Mean, E f², E f'², forward and backward gain, as tabled: each to its last digit.
const TABLE: [(&str, [f64; 5]); 10] = [
    ("sigmoid", [0.5000, 0.2934, 0.0448, 1.846, 4.72]),
    ("tanh", [0.0, 0.3943, 0.4644, 1.593, 1.467]),
    ("relu", [0.3989, 0.5000, 0.5000, 1.414, 1.414]),
    ("leaky_relu", [0.3950, 0.5001, 0.5001, 1.414, 1.414]),
    ("elu", [0.1605, 0.6449, 0.6681, 1.245, 1.223]),
    ("selu", [0.0, 1.0000, 1.0716, 1.0, 0.966]),
    ("softplus", [0.8061, 0.9212, 0.2934, 1.042, 1.846]),
    ("silu", [0.2066, 0.3558, 0.3795, 1.676, 1.623]),
    ("mish", [0.2404, 0.4523, 0.4791, 1.487, 1.445]),
    ("gelu", [0.2821, 0.4252, 0.4559, 1.534, 1.481]),
];

/// To a unit of the last digit, since the table cuts some numbers off and rounds others: the forward gain of Swish is 1.67653, tabled
/// as 1.676. The backward gain of the sigmoid has one digit less.
fn check(what: &str, got: &activation_lab::activation::facts::GaussianMoments, want: [f64; 5]) {
    let numbers =
        [got.mean, got.second_moment, got.slope_second_moment, got.forward_gain(), got.backward_gain()];
    for (index, (got, want)) in numbers.into_iter().zip(want).enumerate() {
        let last_digit = if index < 3 {
            1e-4
        } else if want > 2.0 {
            1e-2
        } else {
            1e-3
        };
        near(got, want, last_digit, &format!("{what}, number {index}"));
    }
}

#[test]
fn every_tabled_gain_comes_out_of_both_quadratures() {
    for (id, want) in TABLE {
        let function = function(id);
        check(id, &Field::new(&function).moments(1.0), want);
        check(id, &function.facts().gaussian, want);
    }
}

#[test]
fn mish_with_one_tanh_too_many_has_the_tabled_gains_and_loses_the_signal() {
    let slip = formula("x*tanh(tanh(softplus(x)))");
    check(
        "x·tanh(tanh(softplus x))",
        &Field::new(&slip).moments(1.0),
        [0.1751, 0.2883, 0.3057, 1.862, 1.809],
    );
}
