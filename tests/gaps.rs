//! How far functions are apart, against values that were computed with 40 digits or follow from the formulas.

use activation_lab::activation::formula::Formula;
use activation_lab::activation::{Function, Order, rows};
use activation_lab::experiment::gap::{End, Gap, Pair, largest_gap, largest_gap_on_reals};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn swish(beta: f64) -> Function {
    function("swish").with_param(0, beta)
}

fn on_reals(function: &Function, baseline: &Function) -> Gap {
    largest_gap_on_reals(Pair { function, baseline, order: Order::Value })
}

fn within(function: &Function, baseline: &Function, low: f64, high: f64) -> Gap {
    largest_gap(Pair { function, baseline, order: Order::Value }, low, high)
}

/// The gap is of this size, to 1e-12 of it, at ±`x` or at the one place, to 1e-9.
fn assert_attained(gap: &Gap, size: f64, places: &[f64]) {
    let Gap::Attained { size: found, at } = gap else { panic!("{gap:?} is attained") };
    assert!((found - size).abs() <= 1e-12 * size, "{found:e} is {size:e}");
    assert_eq!(at.len(), places.len(), "{at:?}");
    for (found, expected) in at.iter().zip(places) {
        assert!((found - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{found} is {expected}");
    }
}

#[test]
fn the_tanh_approximation_of_gelu_is_off_by_five_ten_thousandths_at_two_places() {
    let x = 2.698_941_386_377_27;
    let gap = on_reals(&function("gelu_tanh"), &function("gelu"));
    assert_attained(&gap, 4.732_355_206_872_849e-4, &[-x, x]);
}

#[test]
fn the_sigmoid_approximation_of_gelu_is_off_by_two_hundredths() {
    let x = 2.270_397_737_196_61;
    assert_attained(&on_reals(&swish(1.702), &function("gelu")), 2.033_487_220_923_923e-2, &[-x, x]);
}

#[test]
fn silu_leaves_gelu_by_a_fifth_at_most() {
    let x = 1.965_468_964_093_099;
    assert_attained(&on_reals(&function("silu"), &function("gelu")), 0.193_001_987_980_009_6, &[-x, x]);
}

#[test]
fn softplus_leaves_relu_by_the_logarithm_of_two_at_the_kink() {
    assert_attained(&on_reals(&function("softplus"), &function("relu")), std::f64::consts::LN_2, &[0.0]);
}

#[test]
fn a_gap_is_the_same_whichever_function_is_the_baseline() {
    for (a, b) in [("mish", "gelu"), ("tanh", "sigmoid"), ("elu", "relu6"), ("prelu", "leaky_relu")] {
        let (a, b) = (function(a), function(b));
        assert_eq!(on_reals(&a, &b), on_reals(&b, &a));
        assert_eq!(within(&a, &b, -3.0, 2.0), within(&b, &a, -3.0, 2.0));
    }
}

#[test]
fn equal_functions_have_no_gap() {
    for order in [Order::Value, Order::Derivative, Order::Second] {
        let (a, b) = (function("silu"), swish(1.0));
        assert_eq!(largest_gap_on_reals(Pair { function: &a, baseline: &b, order }), Gap::None);
    }
}

#[test]
fn a_gap_that_grows_for_ever_is_unbounded_and_a_window_of_it_ends_at_its_edge() {
    let (leaky, relu, capped) = (function("leaky_relu"), function("relu"), function("relu6"));
    assert_eq!(on_reals(&leaky, &relu), Gap::Unbounded { towards: End::Left });
    assert_eq!(on_reals(&capped, &relu), Gap::Unbounded { towards: End::Right });
    assert_attained(&within(&leaky, &relu, -8.0, 8.0), 0.08, &[-8.0]);
    assert_attained(&within(&capped, &relu, -8.0, 8.0), 2.0, &[8.0]);
    let (log, line) = (function("log_sigmoid"), function("tanh"));
    assert_eq!(on_reals(&log, &line), Gap::Unbounded { towards: End::Left });
}

#[test]
fn a_gap_that_is_only_approached_says_where_to() {
    let gap = on_reals(&function("elu"), &function("relu"));
    assert_eq!(gap, Gap::Approached { size: 1.0, towards: End::Left });
    let gap = largest_gap_on_reals(Pair {
        function: &function("identity"),
        baseline: &function("tanh"),
        order: Order::Derivative,
    });
    assert!(matches!(gap, Gap::Approached { size: 1.0, .. }), "{gap:?}");
}

#[test]
fn derivatives_are_compared_as_well() {
    let order = Order::Derivative;
    // Relu' jumps from 0 to 1 where gelu' is 1/2.
    let (relu, gelu) = (function("relu"), function("gelu"));
    assert_attained(&largest_gap_on_reals(Pair { function: &relu, baseline: &gelu, order }), 0.5, &[0.0]);
    // gelu'' is largest at 0, where it is 2/√(2π), and relu'' is 0.
    let gap = largest_gap_on_reals(Pair { function: &relu, baseline: &gelu, order: Order::Second });
    assert_attained(&gap, std::f64::consts::FRAC_2_SQRT_PI * std::f64::consts::FRAC_1_SQRT_2, &[0.0]);
}

#[test]
fn a_pole_is_a_gap_without_bound_at_its_place() {
    let formula = |text: &str| Function::from(Formula::parse(text).expect(text));
    let pole = formula("1/x");
    assert_eq!(on_reals(&pole, &function("relu6")), Gap::Unbounded { towards: End::Point(0.0) });
    assert_eq!(within(&pole, &function("tanh"), -1.0, 1.0), Gap::Unbounded { towards: End::Point(0.0) });
    assert!(matches!(within(&pole, &function("tanh"), 1.0, 2.0), Gap::Attained { .. }));
    let half = formula("sqrt(x)");
    assert!(
        matches!(within(&half, &function("tanh"), -4.0, 4.0), Gap::Attained { .. }),
        "where both are numbers"
    );
    assert_eq!(on_reals(&half, &function("tanh")), Gap::Unbounded { towards: End::Right });
    assert_eq!(
        on_reals(&formula("x + ln(1 + abs(x))"), &function("identity")),
        Gap::Unbounded { towards: End::Right }
    );
    assert!(matches!(on_reals(&formula("5*sin(x)"), &function("tanh")), Gap::Attained { .. }));
}

#[test]
fn no_point_of_a_fine_scan_has_a_larger_gap() {
    for (index, row) in rows::ALL.iter().enumerate() {
        // Neighbours are alike, others are not: both kinds for every row.
        for other in [1, 5].map(|it| rows::ALL[(index + it) % rows::ALL.len()]) {
            let (function, baseline) = (Function::new(row), Function::new(other));
            for order in [Order::Value, Order::Derivative, Order::Second] {
                let pair = Pair { function: &function, baseline: &baseline, order };
                let size = match largest_gap(pair, -7.3, 5.1) {
                    Gap::None => 0.0,
                    Gap::Attained { size, at } => {
                        let there = at.iter().map(|it| pair.difference(*it).abs()).fold(0.0, f64::max);
                        assert_eq!(there, size, "{} and {}", row.id, other.id);
                        size
                    }
                    gap => panic!("{gap:?} on an interval"),
                };
                let scan = (0..=3001).map(|it| -7.3 + 12.4 * f64::from(it) / 3001.0);
                let largest = scan.map(|x| pair.difference(x).abs()).fold(0.0, f64::max);
                assert!(largest <= size * (1.0 + 1e-12), "{} and {}: {largest} > {size}", row.id, other.id);
            }
        }
    }
}

#[test]
fn sharp_functions_are_not_missed_in_a_wide_window() {
    let sharp = swish(10.0);
    let relu = function("relu");
    let narrow = within(&sharp, &relu, -1.0, 1.0);
    assert_eq!(within(&sharp, &relu, -1000.0, 1000.0), narrow);
    assert_eq!(on_reals(&sharp, &relu), narrow);
}
