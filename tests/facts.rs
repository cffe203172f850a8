//! The facts of every row against facts computed with 30 digits by other code.
//!
//! `data/facts.json` holds, for a function and its parameters: the range, the limits, zeros, extrema, inflections,
//! the extreme slopes, monotonicity, smoothness, saturation and Gaussian moments. Infinities are strings.

use activation_lab::activation::facts::{
    Bound, Facts, Limit, Monotonicity, Place, Saturation, Smoothness, TailSaturation,
};
use activation_lab::activation::rows::{ALL, by_id};
use activation_lab::activation::{Args, Function};
use serde_json::Value;

const ORACLE: &str = include_str!("data/facts.json");

/// A root found to the last bit and one printed by the oracle may be neighbours; so may values computed at them.
const ROOT: f64 = 4.0 * f64::EPSILON;

/// The documented error of the moments is 1e-10; they are better.
const MOMENT: f64 = 1e-13;

fn oracle() -> Vec<Value> {
    serde_json::from_str(ORACLE).expect("the oracle is JSON")
}

fn name(entry: &Value) -> &str {
    entry["activation"].as_str().expect("a name")
}

fn number(value: &Value) -> f64 {
    match value {
        Value::String(text) => text.parse().expect("an infinity"),
        other => other.as_f64().expect("a number"),
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(number).collect()
}

fn function(entry: &Value) -> Function {
    let row = by_id(name(entry)).expect("a row of the table");
    let known = entry["params"].as_object().expect("parameters");
    assert!(known.keys().all(|it| row.params.iter().any(|param| param.id == it)), "{} {known:?}", row.id);
    let values: Vec<f64> = row.params.iter().map(|it| number(&entry["params"][it.id])).collect();
    Function::with_args(row, Args::new(&values))
}

/// Runs `check` on every entry, with its function and facts.
fn for_every_entry(check: impl Fn(&Function, &Facts, &Value)) {
    for entry in oracle() {
        let function = function(&entry);
        check(&function, &function.facts(), &entry);
    }
}

fn is_close(got: f64, want: f64, relative: f64) -> bool {
    got == want || (got - want).abs() <= relative * want.abs()
}

fn assert_all_close(function: &Function, got: &[f64], want: &[f64]) {
    let close =
        got.len() == want.len() && got.iter().zip(want).all(|(got, want)| is_close(*got, *want, ROOT));
    assert!(close, "{function:?}: {got:?}, not {want:?}");
}

/// A point, or an interval as text such as `(-inf, 0.0]`.
fn assert_place(function: &Function, got: Place, want: &Value) {
    let (Place::Interval(interval), Value::String(text)) = (got, want) else {
        let Place::Point(x) = got else { panic!("{function:?}: {got:?}, not {want}") };
        assert!(is_close(x, number(want), ROOT), "{function:?}: {x}, not {want}");
        return;
    };
    let (low, high) = text[1..text.len() - 1].split_once(", ").expect("two ends");
    let ends = [low, high].map(|it| it.parse::<f64>().expect("a number"));
    assert_eq!(interval.low, Bound { value: ends[0], closed: text.starts_with('[') }, "{function:?}");
    assert_eq!(interval.high, Bound { value: ends[1], closed: text.ends_with(']') }, "{function:?}");
}

#[test]
fn the_oracle_knows_every_row() {
    let known: Vec<&str> = oracle().iter().map(|it| function(it).id()).collect();
    for row in ALL {
        assert!(known.contains(&row.id), "{}", row.id);
    }
}

#[test]
fn the_table_holds_every_function_the_oracle_knows() {
    for entry in oracle() {
        let name = name(&entry);
        assert!(by_id(name).is_some(), "{name}");
    }
}

#[test]
fn ranges_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let range = &entry["range"];
        let ends = [(facts.range.low, "inf", "inf_attained"), (facts.range.high, "sup", "sup_attained")];
        for (bound, value, attained) in ends {
            assert!(is_close(bound.value, number(&range[value]), ROOT), "{function:?} {bound:?}");
            assert_eq!(bound.closed, range[attained].as_bool().expect("a bool"), "{function:?} {bound:?}");
        }
    });
}

#[test]
fn limits_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let limit = |end: &str| {
            let at = |name: &str| number(&entry["limits"][format!("{name}({end})")]);
            Limit::new(at("f"), at("df"))
        };
        assert_eq!(facts.at_minus_infinity, limit("-inf"), "{function:?}");
        assert_eq!(facts.at_plus_infinity, limit("+inf"), "{function:?}");
    });
}

#[test]
fn zeros_and_extrema_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let zeros = entry["zeros"].as_array().expect("a list");
        assert_eq!(facts.zeros.len(), zeros.len(), "{function:?}");
        for (got, want) in facts.zeros.iter().zip(zeros) {
            assert_place(function, *got, want);
        }
        for (got, want) in [(facts.minimum, &entry["minimum"]), (facts.maximum, &entry["maximum"])] {
            let Some(extremum) = got else {
                assert!(want.is_null(), "{function:?}: no {want}");
                continue;
            };
            assert_place(function, extremum.at, &want["x"]);
            assert!(is_close(extremum.value, number(&want["y"]), ROOT), "{function:?}: {extremum:?}");
        }
    });
}

#[test]
fn stationary_points_and_inflections_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        // The oracle lists smooth extrema only; a kink where f' changes its sign is one as well.
        let at_break = |x: &f64| function.breaks().iter().any(|it| it.x == *x);
        let smooth: Vec<f64> = facts.stationary.iter().copied().filter(|it| !at_break(it)).collect();
        assert_all_close(function, &smooth, &numbers(&entry["extrema_x"]));
        assert_all_close(function, &facts.inflections, &numbers(&entry["inflection_x"]));
    });
}

#[test]
fn the_steepest_slope_agrees_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let want = number(&entry["lipschitz"]);
        assert!(is_close(facts.lipschitz.value, want, ROOT), "{function:?}: {want}");
        let steepest =
            if number(&entry["dmax"]["value"]) == want { &entry["dmax"]["x"] } else { &entry["dmin"]["x"] };
        if want.is_infinite() {
            return;
        }
        match facts.lipschitz.at {
            Some(Place::Point(x)) => assert!(is_close(x, number(steepest), ROOT), "{function:?}: {x}"),
            // The oracle names one end of the interval.
            Some(Place::Interval(_)) => assert!(!steepest.is_null(), "{function:?}"),
            // Approached far out, or next to a break that has another slope.
            None => assert!(
                steepest.as_f64().is_none_or(|x| function.breaks().iter().any(|it| it.x == x)),
                "{function:?}: at {steepest}"
            ),
        }
    });
}

#[test]
fn monotonicity_and_smoothness_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let monotone = match facts.monotonicity {
            Monotonicity::Increasing => "increasing",
            Monotonicity::Decreasing => "decreasing",
            Monotonicity::Neither => "none",
        };
        let smooth = match facts.smoothness {
            Smoothness::Discontinuous => "C^-1",
            Smoothness::C0 => "C^0",
            Smoothness::C1 => "C^1",
            Smoothness::Smooth => "C^inf",
        };
        assert_eq!(monotone, entry["monotone"], "{function:?}");
        assert_eq!(smooth, entry["smoothness"], "{function:?}");
        let breaks: Vec<f64> = function.breaks().iter().map(|it| it.x).collect();
        assert_all_close(function, &breaks, &numbers(&entry["kinks"]));
    });
}

#[test]
fn saturation_agrees_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let Saturation { left, right } = facts.saturation;
        let sides = |left: bool, right: bool| match (left, right) {
            (false, false) => "none",
            (true, false) => "left",
            (false, true) => "right",
            (true, true) => "both",
        };
        let any = sides(left != TailSaturation::None, right != TailSaturation::None);
        let hard = sides(left == TailSaturation::Hard, right == TailSaturation::Hard);
        assert_eq!(any, entry["saturation"], "{function:?}");
        assert_eq!(hard, entry["hard_saturation"], "{function:?}");
    });
}

#[test]
fn gaussian_moments_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let got = facts.gaussian;
        let moments = [("Ef", got.mean), ("Ef2", got.second_moment), ("Edf2", got.slope_second_moment)];
        for (name, got) in moments {
            let want = number(&entry["gauss"][name]);
            assert!((got - want).abs() <= MOMENT, "{function:?} {name}: {got}, not {want}: {:e}", got - want);
        }
    });
}

#[test]
fn variance_and_gains_agree_with_the_oracle() {
    for_every_entry(|function, facts, entry| {
        let (got, want) = (facts.gaussian, &entry["gauss"]);
        let slope_ratio = got.slope_second_moment / got.second_moment;
        let numbers = [
            ("var", got.variance()),
            ("gain_he", got.forward_gain()),
            ("gain_var", 1.0 / got.variance().sqrt()),
            ("gain_back", got.backward_gain()),
            ("chi_he", slope_ratio),
        ];
        for (name, got) in numbers {
            let want = number(&want[name]);
            assert!(
                (got - want).abs() <= 20.0 * MOMENT * want.max(1.0),
                "{function:?} {name}: {got}, not {want}"
            );
        }
    });
}

/// Where f or f' reaches its limit, or f the line x, to the last bit: (name, what is reached, by f or by f', on the left).
type Reached = (&'static str, fn(&Function, &Facts, f64) -> bool, f64);

const REACHED: [Reached; 7] = [
    ("f_equals_left_limit_below", |f, facts, x| f.value(x) == facts.at_minus_infinity.value, -1.0),
    ("f_equals_right_limit_above", |f, facts, x| f.value(x) == facts.at_plus_infinity.value, 1.0),
    ("f_overflows_above", |f, _, x| f.value(x).is_infinite(), 1.0),
    ("f_equals_x_above", |f, _, x| f.value(x) == x, 1.0),
    ("df_zero_below", |f, _, x| f.derivative(x) == 0.0, -1.0),
    ("df_zero_above", |f, _, x| f.derivative(x) == 0.0, 1.0),
    ("df_one_above", |f, _, x| f.derivative(x) == 1.0, 1.0),
];

#[test]
fn the_tails_reach_their_limits_in_a_double_where_the_oracle_says() {
    for_every_entry(|function, facts, entry| {
        for (name, holds, outwards) in REACHED {
            let Some(threshold) = entry["notable"].get(name).map(number) else { continue };
            // The oracle prints nine decimals.
            let step = 2e-9 * threshold.abs().max(1.0);
            let (inside, outside) = (threshold - outwards * step, threshold + outwards * step);
            assert!(holds(function, facts, outside), "{function:?}: not {name} at {outside}");
            assert!(!holds(function, facts, inside), "{function:?}: {name} at {inside} already");
        }
    });
}
