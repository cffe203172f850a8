use activation_lab::activation::rows::by_id;
use activation_lab::activation::{Args, Function};

use super::settings::{grid, settings};

#[test]
fn f_lies_in_the_band_that_training_draws_from() {
    for function in settings() {
        for x in grid(&function) {
            if let Some((low, high)) = function.band(x) {
                let y = function.value(x);
                assert!(low <= y && y <= high, "{function:?}({x}) = {y} is not in {low} ... {high}");
            }
        }
    }
}

#[test]
fn rrelu_draws_any_line_between_its_two_extreme_slopes_and_computes_the_mean_of_both() {
    let function = Function::with_args(by_id("rrelu").expect("a row"), Args::new(&[0.25, 0.5]));
    assert_eq!(function.band(-4.0), Some((-2.0, -1.0)));
    assert_eq!(function.value(-4.0), -1.5);
    assert_eq!(function.band(3.0), Some((3.0, 3.0)));
    assert!(function.band(f64::NAN).is_some_and(|(low, high)| low.is_nan() && high.is_nan()));
}

#[test]
fn only_what_training_draws_at_random_has_a_band() {
    let with_band: Vec<&str> =
        settings().iter().filter(|it| it.band(1.0).is_some()).map(Function::id).collect();
    assert!(!with_band.is_empty() && with_band.iter().all(|it| *it == "rrelu"), "{with_band:?}");
}

#[test]
fn the_sliders_of_a_pair_of_limits_keep_the_lower_one_below_the_upper_one() {
    for (id, low, high) in [
        ("rrelu", "lower", "upper"),
        ("hard_tanh", "min_val", "max_val"),
        ("relu_keras", "threshold", "max_value"),
    ] {
        let row = by_id(id).expect("a row");
        let param = |name: &str| row.params.iter().find(|it| it.id == name).expect("a parameter");
        assert!(param(low).max <= param(high).min, "{id}");
    }
}
