//! Where values round to their limits, against what the definition of the format and of the function says.

use activation_lab::activation::Function;
use activation_lab::activation::rows;
use activation_lab::experiment::precision::edge::{slope_edges, value_edges};
use activation_lab::experiment::precision::form::Form;
use activation_lab::experiment::precision::format::Format;

use crate::function;

/// log(2^n - 1): where σ(x) is 2^-n below 1, and σ(-x) is 2^-n.
fn logit(n: f64) -> f64 {
    n * std::f64::consts::LN_2 + (-(-n * std::f64::consts::LN_2).exp()).ln_1p()
}

#[test]
fn sigmoid_rounds_to_one_where_it_is_a_quarter_of_a_step_below_and_to_zero_at_half_of_the_smallest_number() {
    let sigmoid = function("sigmoid");
    // (format, p: bits of precision, n: the smallest number is 2^-n)
    for (format, precision, smallest) in
        [(Format::Float16, 11, 24), (Format::Bfloat16, 8, 133), (Format::Float32, 24, 149)]
    {
        let edges = value_edges(&sigmoid, &sigmoid.facts(), format);
        let (left, right) = (edges.left.expect("a limit"), edges.right.expect("a limit"));
        assert_eq!((left.limit, right.limit), (0.0, 1.0));
        // Below 1 numbers are 2^-p apart, and half of that is the last that is told from 1.
        let want = logit(f64::from(precision + 1));
        assert!((right.at - want).abs() < 1e-7, "{format:?}: {}, not {want}", right.at);
        let want = -logit(f64::from(smallest + 1));
        assert!((left.at - want).abs() < 1e-9, "{format:?}: {}, not {want}", left.at);
    }
}

#[test]
fn the_naive_sigmoid_of_f32_rounds_to_one_at_16_64_and_the_correctly_rounded_one_at_17_33() {
    let form = Form::by_id("sigmoid").expect("a form");
    let naive = form.rounds_to(&form.naive, Format::Float32, 1.0);
    assert!((naive - 16.64).abs() < 0.005, "{naive}");
    let sigmoid = function("sigmoid");
    let right = value_edges(&sigmoid, &sigmoid.facts(), Format::Float32).right.expect("a limit");
    assert!((right.at - 17.33).abs() < 0.005, "{}", right.at);
}

#[test]
fn the_slope_of_sigmoid_underflows_at_the_same_distance_on_both_sides() {
    let sigmoid = function("sigmoid");
    for (format, smallest) in [(Format::Float16, 24.0), (Format::Bfloat16, 133.0), (Format::Float32, 149.0)] {
        let edges = slope_edges(&sigmoid, &sigmoid.facts(), format);
        let (left, right) = (edges.left.expect("a limit"), edges.right.expect("a limit"));
        let want = (smallest + 1.0) * std::f64::consts::LN_2;
        // σ' = σ(1 - σ) is e^-x up to a relative e^-x.
        for (side, at) in [("left", -left.at), ("right", right.at)] {
            assert!((at - want).abs() < 1e-6, "{format:?} {side}: {at}, not {want}");
        }
    }
}

#[test]
fn relu_is_exactly_flat_from_zero_on_in_every_format_and_has_no_edge_on_the_right() {
    let relu = function("relu");
    for format in Format::ALL {
        let slopes = slope_edges(&relu, &relu.facts(), format);
        assert_eq!(slopes.left.map(|it| it.at), Some(0.0), "{format:?}");
        assert_eq!(slopes.right, None);
        assert_eq!(value_edges(&relu, &relu.facts(), format).right, None);
    }
}

/// Softsign is 1 - 1/(1 + x): 2^-12 below 1 at x = 4095, and its slope 1/(1 + x)² is 2^-25 at x = 2^12.5 - 1.
#[test]
fn the_edges_of_softsign_lie_far_out_where_its_formula_says() {
    let softsign = function("softsign");
    let value = value_edges(&softsign, &softsign.facts(), Format::Float16).right.expect("a limit");
    assert!((value.at - 4095.0).abs() < 1e-6, "{}", value.at);
    let slope = slope_edges(&softsign, &softsign.facts(), Format::Float16).right.expect("a limit");
    assert!((slope.at - (2.0_f64.powf(12.5) - 1.0)).abs() < 1e-6, "{}", slope.at);
}

#[test]
fn beyond_every_edge_the_rounded_value_is_the_limit_and_before_it_is_not() {
    for &row in rows::ALL {
        let function = Function::new(row);
        let facts = function.facts();
        for format in Format::ALL {
            for (edges, of) in [
                (value_edges(&function, &facts, format), Function::value as fn(&Function, f64) -> f64),
                (slope_edges(&function, &facts, format), Function::derivative),
            ] {
                for (edge, outward) in [(edges.left, -1.0), (edges.right, 1.0)] {
                    let Some(edge) = edge.filter(|it| it.at.is_finite()) else { continue };
                    let rounded = |x: f64| format.round(of(&function, x));
                    let step = 1e-9 * edge.at.abs().max(1e-30);
                    for far in [step, 1.0, 10.0, 1e6, 1e300] {
                        let x = edge.at + outward * far.max(step);
                        assert_eq!(rounded(x), edge.limit, "{} {format:?} at {x:e}", row.id);
                    }
                    let within = [0.0, step, 1e-40].map(|it| rounded(edge.at - outward * it) != edge.limit);
                    assert!(within.contains(&true), "{} {format:?} before {:e}", row.id, edge.at);
                }
            }
        }
    }
}
