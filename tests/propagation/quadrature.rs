//! The integrals over normal pre-activations, against other ways to find them.

use activation_lab::activation::{Function, rows};
use activation_lab::experiment::mean_field::field::{Field, Twins};
use activation_lab::experiment::mean_field::length::Moments;
use activation_lab::experiment::mean_field::profile::Profile;

use crate::support::{formula, function, near};

/// The trapezoid rule with 201 points on [-8, 8].
fn trapezoid(g: impl Fn(f64) -> f64) -> f64 {
    let term = |index: i32| {
        let z = 0.08 * f64::from(index);
        0.08 * (-0.5 * z * z).exp() / std::f64::consts::TAU.sqrt() * g(z)
    };
    (-100..=100).map(term).sum()
}

#[test]
fn the_moments_of_every_row_are_those_of_its_facts() {
    for row in rows::ALL {
        let function = Function::new(row);
        let (got, want) = (Field::new(&function).moments(1.0), function.facts().gaussian);
        let scale = 1.0 + want.second_moment;
        near(got.mean, want.mean, 1e-9 * scale, row.id);
        near(got.second_moment, want.second_moment, 1e-9 * scale, row.id);
        near(got.slope_second_moment, want.slope_second_moment, 1e-9 * scale, row.id);
    }
}

#[test]
fn at_a_large_variance_where_gauss_hermite_fails_the_slope_of_tanh_is_that_of_the_trapezoid_rule() {
    let tanh = function("tanh");
    let got = Field::new(&tanh).moments(12.6);
    let slope = |z: f64| tanh.derivative(12.6_f64.sqrt() * z).powi(2);
    near(got.slope_second_moment, trapezoid(slope), 1e-6, "E sech⁴");
    near(got.slope_second_moment, 0.1480, 5e-5, "the tabled value");
}

#[test]
fn moments_hold_at_variances_from_tiny_to_huge() {
    let (tanh, relu, step) = (function("tanh"), function("relu"), function("softsign"));
    for exponent in -10..=10 {
        let q = 10_f64.powi(exponent);
        let moments = Field::new(&relu).moments(q);
        near(moments.second_moment / q, 0.5, 1e-12, "ReLU keeps half of every variance");
        near(moments.slope_second_moment, 0.5, 1e-12, "half of the slopes are 1");
    }
    // For tiny q tanh is the identity; for huge q it is a step, with E sech⁴(√q Z) → (4/3) / √(2πq).
    near(Field::new(&tanh).moments(1e-10).second_moment / 1e-10, 1.0, 1e-9, "tanh near 0");
    let huge = Field::new(&tanh).moments(1e10);
    near(huge.slope_second_moment * 1e5, 4.0 / 3.0 / std::f64::consts::TAU.sqrt(), 1e-6, "tanh far out");
    // A tail that falls by a power only: E (1 + |x|)⁻⁴ → (2/3) / √(2πq).
    let slow = Field::new(&step).moments(1e10).slope_second_moment;
    near(slow * 1e5, 2.0 / 3.0 / std::f64::consts::TAU.sqrt(), 1e-6, "softsign far out");
}

#[test]
fn the_moments_of_the_exponential_are_those_of_the_lognormal_distribution() {
    let exponential = function("exponential");
    for q in [0.1, 1.0, 4.0, 16.0, 50.0] {
        let got = Field::new(&exponential).moments(q).second_moment;
        near(got / f64::exp(2.0 * q), 1.0, 1e-9, &format!("q = {q}"));
    }
}

#[test]
fn a_formula_has_the_moments_of_the_row_that_it_writes_out() {
    for (source, id) in
        [("max(0, x)", "relu"), ("x/(1+exp(-x))", "silu"), ("max(-1, min(1, x))", "hard_tanh")]
    {
        let (own, row) = (formula(source), function(id));
        let (own, row) = (Field::new(&own).moments(2.0), Field::new(&row).moments(2.0));
        near(own.second_moment, row.second_moment, 1e-10, source);
        near(own.slope_second_moment, row.slope_second_moment, 1e-10, source);
    }
}

#[test]
fn the_product_of_two_correlated_relus_is_the_arc_cosine_kernel_of_cho_and_saul() {
    let relu = function("relu");
    for correlation in [-0.9_f64, -0.3, 0.0, 0.5, 0.99] {
        let at = Twins { variance: 3.0, correlation };
        let angle = correlation.acos();
        let want = 3.0 * (angle.sin() + (std::f64::consts::PI - angle) * correlation) / std::f64::consts::TAU;
        near(Field::new(&relu).product(at), want, 1e-7, "E f f");
        let slope = (std::f64::consts::PI - angle) / std::f64::consts::TAU;
        near(Field::new(&relu).slope_product(at), slope, 1e-7, "E f′ f′");
    }
}

#[test]
fn where_f_jumps_the_slope_of_the_correlation_map_counts_the_jump() {
    // Of the sign function E f f = (2/π) asin c, whose slope by the covariance is 2 / (πq √(1 - c²)).
    let sign = formula("if(x<0, -1, 1)");
    let field = Field::new(&sign);
    let at = Twins { variance: 2.0, correlation: 0.6 };
    near(field.product(at), std::f64::consts::FRAC_2_PI * 0.6_f64.asin(), 1e-6, "Sheppard's formula");
    near(field.slope_product(at), std::f64::consts::FRAC_2_PI / 2.0 / 0.8, 1e-3, "its slope");
    assert!(field.slope_square(2.0).is_infinite());
}

#[test]
fn a_profile_gives_the_moments_between_the_variances_that_it_keeps() {
    for id in ["tanh", "relu", "gelu", "hardshrink", "selu"] {
        let function = function(id);
        let field = Field::new(&function);
        let profile = Profile::new(&field);
        for q in [1e-9, 0.003, 0.21, 1.0, 7.7, 5000.0] {
            let want = field.square(q);
            near(profile.square_at(q), want, 1e-4 * want.max(1e-3 * q), id);
            let want = field.slope_square(q);
            if want.is_finite() {
                near(profile.slope_square_at(q), want, 1e-4, id);
            }
        }
    }
}
