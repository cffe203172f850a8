//! Poole et al. 2016 and Schoenholz et al. 2017: the phases of tanh networks.

use activation_lab::experiment::mean_field::field::Field;
use activation_lab::experiment::mean_field::length::{Length, Variances, length};
use activation_lab::experiment::mean_field::phase::{
    Phase, chi, correlation, critical_weights, depth_scale, phase,
};

use crate::support::{formula, function, near};

#[test]
fn the_critical_line_of_tanh_is_where_it_is_tabled() {
    let tanh = function("tanh");
    let field = Field::new(&tanh);
    for (bias, weight, variance) in [
        (0.0001, 1.086, 0.046),
        (0.001, 1.189, 0.107),
        (0.01, 1.424, 0.273),
        (0.05, 1.761, 0.570),
        (0.1, 1.986, 0.806),
        (0.2, 2.285, 1.165),
        (0.5, 2.843, 1.971),
        (1.0, 3.443, 3.036),
    ] {
        let found = critical_weights(&field, bias, &[0.9, 4.0]);
        assert_eq!(found.len(), 1, "σ_b² = {bias}");
        near(found[0], weight, 6e-4, &format!("σ_w² at σ_b² = {bias}"));
        let Length::Fixed(got) = length(&field, Variances { weight: found[0], bias }) else {
            panic!("no q* at σ_b² = {bias}")
        };
        near(got, variance, 6e-4, &format!("q* at σ_b² = {bias}"));
    }
}

#[test]
fn without_biases_tanh_is_critical_at_1_where_the_length_begins_to_survive() {
    let tanh = function("tanh");
    let field = Field::new(&tanh);
    let at = |weight: f64| Variances { weight, bias: 0.0 };
    assert_eq!(length(&field, at(1.0)), Length::Vanishes);
    near(chi(&field, at(1.0), Length::Vanishes), 1.0, 1e-9, "χ₁ at (1, 0)");
    assert!(matches!(length(&field, at(1.01)), Length::Fixed(q) if q > 0.0 && q < 0.01));
    assert!(chi(&field, at(0.99), Length::Vanishes) < 1.0);
    assert!(chi(&field, at(1.2), length(&field, at(1.2))) > 1.0);
}

#[test]
fn slopes_correlations_and_depth_scales_are_those_of_the_table() {
    let tanh = function("tanh");
    let field = Field::new(&tanh);
    for (weight, slope, limit, scale, tolerance) in
        [(1.0, 0.759, 1.0, 3.63, 0.006), (1.7, 0.987, 1.0, 74.9, 0.06), (2.5, 1.134, 0.447, 11.8, 0.06)]
    {
        let at = Variances { weight, bias: 0.05 };
        near(chi(&field, at, length(&field, at)), slope, 6e-4, &format!("χ₁ at {weight}"));
        let found = correlation(&field, at).expect("a fixed point");
        near(found.limit, limit, 6e-4, &format!("c* at {weight}"));
        near(depth_scale(found.slope), scale, tolerance, &format!("ξ at {weight}"));
    }
    // σ_w = 4 and σ_b = 0.3.
    let at = Variances { weight: 16.0, bias: 0.09 };
    near(chi(&field, at, length(&field, at)), 2.367, 6e-4, "χ₁");
    near(depth_scale(correlation(&field, at).expect("a fixed point").slope), 3.64, 0.006, "ξ");
}

#[test]
fn relu_is_critical_exactly_at_a_weight_variance_of_2_and_no_bias_where_it_keeps_any_length() {
    let relu = function("relu");
    let field = Field::new(&relu);
    let at = |weight: f64, bias: f64| Variances { weight, bias };
    let critical = length(&field, at(2.0, 0.0));
    assert_eq!(critical, Length::Fixed(1.0));
    assert_eq!(phase(chi(&field, at(2.0, 0.0), critical)), Some(Phase::Critical));
    assert_eq!(length(&field, at(1.99, 0.0)), Length::Vanishes);
    assert_eq!(length(&field, at(2.01, 0.0)), Length::Diverges);
    assert_eq!(length(&field, at(2.0, 0.1)), Length::Diverges);
    assert!(matches!(length(&field, at(1.0, 0.1)), Length::Fixed(q) if (q - 0.2).abs() < 1e-12));
    near(critical_weights(&field, 0.0, &[1.0, 3.0])[0], 2.0, 1e-9, "σ_w²");
}

#[test]
fn what_has_no_fixed_point_is_said_and_not_a_number_nowhere() {
    let at = Variances { weight: 2.0, bias: 0.1 };
    let exponential = function("exponential");
    assert_eq!(length(&Field::new(&exponential), at), Length::Diverges);
    let small = Variances { weight: 0.05, bias: 0.05 };
    assert!(matches!(length(&Field::new(&exponential), small), Length::Fixed(q) if q < 0.5));
    let logarithm = formula("log(x)");
    assert_eq!(length(&Field::new(&logarithm), at), Length::Undefined);
    assert_eq!(phase(chi(&Field::new(&logarithm), at, Length::Undefined)), None);
    let sign = formula("if(x<0, -1, 1)");
    let field = Field::new(&sign);
    assert!(matches!(length(&field, at), Length::Fixed(q) if (q - 2.1).abs() < 1e-9));
    assert_eq!(phase(chi(&field, at, length(&field, at))), Some(Phase::Chaotic));
    let limit = correlation(&field, at).expect("a fixed point").limit;
    assert!((0.0..1.0).contains(&limit), "{limit}");
    let shrink = function("hardshrink");
    assert_eq!(length(&Field::new(&shrink), Variances { weight: 0.5, bias: 0.0 }), Length::Vanishes);
    let nothing = Variances { weight: 0.0, bias: 0.3 };
    let tanh = function("tanh");
    assert!(matches!(length(&Field::new(&tanh), nothing), Length::Fixed(q) if (q - 0.3).abs() < 1e-12));
}
