//! Every vector function against ground truth: correctly rounded values and Jacobians, from arithmetic of 60 digits
//! and more. `golden_vector.json` is a grid with ties and infinite entries, `golden_vector_random.json` has random inputs,
//! sizes and parameters, within and beyond the sliders; `golden_vector.py` writes it.

use std::collections::BTreeMap;

use activation_lab::activation::vector::rows::ALL;
use serde_json::Value;

use super::support::function;

const GRID: &str = include_str!("../data/golden_vector.json");
const RANDOM: &str = include_str!("../data/golden_vector_random.json");

/// How many units of the last place the value and the Jacobian may be off. One bound holds for all.
const PERMITTED_ULPS: (u64, u64) = (1, 1);

struct Case {
    id: String,
    args: Vec<f64>,
    x: Vec<f64>,
    value: Vec<f64>,
    jacobian: Vec<f64>,
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| value.as_str().expect("a number").parse().expect("inf, -inf or nan"))
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(number).collect()
}

fn cases(text: &str) -> Vec<Case> {
    let document: Value = serde_json::from_str(text).expect("JSON");
    let case = |it: &Value| Case {
        id: it["fn"].as_str().expect("a slug").to_owned(),
        args: it["params"].as_object().expect("parameters").values().map(number).collect(),
        x: numbers(&it["x"]),
        value: numbers(&it["y"]),
        jacobian: it["jac"].as_array().expect("rows").iter().flat_map(numbers).collect(),
    };
    document["cases"].as_array().expect("cases").iter().map(case).collect()
}

/// The number of doubles from `a` to `b`; zeros compare without sign, NaN only with itself.
fn ulps_between(a: f64, b: f64) -> u64 {
    if a.is_nan() || b.is_nan() {
        return if a.is_nan() && b.is_nan() { 0 } else { u64::MAX };
    }
    let place = |number: f64| {
        let size = i128::from(number.abs().to_bits());
        if number.is_sign_negative() { -size } else { size }
    };
    u64::try_from(place(a).abs_diff(place(b))).unwrap_or(u64::MAX)
}

fn worst(got: &[f64], want: &[f64]) -> u64 {
    assert_eq!(got.len(), want.len());
    got.iter().zip(want).map(|(a, b)| ulps_between(*a, *b)).max().unwrap_or(0)
}

/// The worst of each function, as `(value, Jacobian)`.
fn errors(text: &str) -> BTreeMap<String, (u64, u64)> {
    let mut errors = BTreeMap::new();
    for case in cases(text) {
        let function = function(&case.id, &case.args);
        let value = worst(&function.value(&case.x), &case.value);
        let jacobian = worst(&function.jacobian(&case.x), &case.jacobian);
        let entry = errors.entry(case.id).or_insert((0, 0));
        *entry = (entry.0.max(value), entry.1.max(jacobian));
    }
    errors
}

fn check(text: &str) {
    let (value, jacobian) = PERMITTED_ULPS;
    let errors = errors(text);
    assert!(errors.values().all(|it| it.0 <= value && it.1 <= jacobian), "{errors:?}");
}

#[test]
fn every_number_of_the_grid_is_within_one_unit_of_the_last_place() {
    check(GRID);
}

#[test]
fn every_number_at_random_inputs_sizes_and_parameters_is_within_one_unit_of_the_last_place() {
    check(RANDOM);
}

#[test]
fn every_function_has_ground_truth() {
    let known = errors(RANDOM);
    for row in ALL {
        assert!(known.contains_key(row.signature.id), "{}", row.signature.id);
    }
}
