//! Breaks, gaps and facts that are known from calculus.

use std::f64::consts::{FRAC_PI_2, PI};

use activation_lab::activation::facts::{
    Extremum, Facts, Interval, Limit, Monotonicity, Place, Saturation, Smoothness, TailSaturation,
};
use activation_lab::activation::row::Break;
use activation_lab::activation::{Args, Formula};

fn formula(source: &str) -> Formula {
    Formula::parse(source).unwrap_or_else(|error| panic!("{source:?}: {error:?}"))
}

/// The facts at parameters of 1.
fn facts(source: &str) -> Facts {
    formula(source).facts(&Args::new(&[1.0; 4]))
}

fn breaks(source: &str) -> Vec<(f64, u8)> {
    formula(source).breaks(&Args::new(&[1.0; 4])).iter().map(|it: &Break| (it.x, it.order)).collect()
}

fn close(got: f64, want: f64, what: &str) {
    assert!(got == want || (got - want).abs() <= 1e-9 * want.abs().max(1e-3), "{what}: {got}, not {want}");
}

fn same_interval(got: Interval, want: Interval, what: &str) {
    close(got.low.value, want.low.value, what);
    close(got.high.value, want.high.value, what);
    assert_eq!((got.low.closed, got.high.closed), (want.low.closed, want.high.closed), "{what}: {got:?}");
}

#[test]
fn breaks_are_where_calculus_puts_them() {
    let table: &[(&str, &[(f64, u8)])] = &[
        ("x", &[]),
        ("sin(x)", &[]),
        ("abs(x)", &[(0.0, 1)]),
        ("max(0, x)", &[(0.0, 1)]),
        ("x*abs(x)", &[(0.0, 2)]),
        ("abs(x)^3 + x", &[]),
        ("if(x<0, x, x)", &[]),
        ("if(x<0, exp(x)-1, x)", &[(0.0, 2)]),
        ("if(x<0, a*(exp(x)-1), 2x)", &[(0.0, 1)]),
        ("step(x)", &[(0.0, 0)]),
        ("sign(x-0.3)", &[(0.3, 0)]),
        ("if(x==2, 1, 0)", &[(2.0, 0)]),
        ("1/x", &[(0.0, 0)]),
        ("1/x^2", &[(0.0, 0)]),
        ("x^(-3)", &[(0.0, 0)]),
        ("1/((x-1)(x+2))", &[(-2.0, 0), (1.0, 0)]),
        ("log(x)", &[(0.0, 0)]),
        ("log(abs(x))", &[(0.0, 0)]),
        ("sqrt(x)", &[(0.0, 0)]),
        ("sqrt(abs(x))", &[(0.0, 1)]),
        ("cbrt(x)", &[(0.0, 1)]),
        ("sin(x)/x", &[(0.0, 0)]),
        ("clamp(x, -1, 2)", &[(-1.0, 1), (2.0, 1)]),
        ("abs(x^2-2)", &[(-std::f64::consts::SQRT_2, 1), (std::f64::consts::SQRT_2, 1)]),
        ("relu6(x/2)", &[(0.0, 1), (12.0, 1)]),
        ("leaky_relu(1-x, 0.2)", &[(1.0, 1)]),
        ("clamp(floor(x), -1, 1)", &[(0.0, 0), (1.0, 0)]),
        ("clamp(ceil(x), -1, 1)", &[(-1.0, 0), (0.0, 0)]),
        ("acos(x)", &[(-1.0, 0), (1.0, 0)]),
    ];
    for (source, want) in table {
        let got = breaks(source);
        let near = |a: &(f64, u8), b: &(f64, u8)| (a.0 - b.0).abs() <= 1e-15 * b.0.abs() && a.1 == b.1;
        let equal = got.len() == want.len() && got.iter().zip(*want).all(|(a, b)| near(a, b));
        assert!(equal, "{source}: {got:?}, not {want:?}");
    }
    assert_eq!(breaks("tan(x)").iter().filter(|it| it.0.abs() < 8.0).count(), 6, "{:?}", breaks("tan(x)"));
    let floor = breaks("floor(x)");
    let near: Vec<_> = floor.iter().filter(|it| it.0.abs() <= 16.0).collect();
    assert_eq!(near.len(), 33, "{near:?}");
    assert!(near.iter().all(|it| it.0.fract() == 0.0 && it.1 == 0), "{near:?}");
}

#[test]
fn gaps_are_where_the_formula_is_undefined() {
    let infinity = f64::INFINITY;
    let table: &[(&str, &[Interval])] = &[
        ("x", &[]),
        ("1/x", &[]),
        ("exp(x)/(1+exp(x))", &[]),
        ("log(x)", &[Interval::open(-infinity, 0.0)]),
        ("sqrt(x)", &[Interval::open(-infinity, 0.0)]),
        ("1/log(x) - 1/log(x)", &[Interval::open(-infinity, 0.0)]),
        ("if(x>0, log(x), 0)", &[]),
        ("asin(x)", &[Interval::open(-infinity, -1.0), Interval::open(1.0, infinity)]),
        ("sqrt(1-x^2) + x^0.5", &[Interval::open(-infinity, 0.0), Interval::open(1.0, infinity)]),
    ];
    for (source, want) in table {
        assert_eq!(formula(source).gaps(&Args::new(&[1.0; 4])), *want, "{source}");
    }
    let hole = formula("sin(x)/x").gaps(&Args::default());
    assert!(matches!(hole[..], [it] if it.contains(0.0) && it.low.value == it.high.value), "{hole:?}");
    assert_eq!(formula("log(-1)").gaps(&Args::default()), [Interval::REALS]);
}

#[test]
fn the_range_is_found_with_its_ends() {
    let infinity = f64::INFINITY;
    let closed = |low: f64, high: f64| Interval {
        low: Interval::at_least(low).low,
        high: Interval::at_most(high).high,
    };
    let table = [
        ("x", Interval::REALS),
        ("x^3", Interval::REALS),
        ("x^2", Interval::at_least(0.0)),
        ("(x-0.3)^2 - 1", Interval::at_least(-1.0)),
        ("atan(x)", Interval::open(-FRAC_PI_2, FRAC_PI_2)),
        ("sin(x)", closed(-1.0, 1.0)),
        ("x/(1+abs(x))", Interval::open(-1.0, 1.0)),
        ("1/(1+exp(-x))", Interval::open(0.0, 1.0)),
        ("(exp(x)-exp(-x))/(exp(x)+exp(-x))", Interval::open(-1.0, 1.0)),
        ("exp(-x^2)", Interval { low: Interval::open(0.0, 1.0).low, high: Interval::at_most(1.0).high }),
        ("log(x)", Interval::REALS),
        ("log(1+x^2)", Interval::at_least(0.0)),
        ("exp(x)", Interval::open(0.0, infinity)),
        ("1/x", Interval::REALS),
        ("step(x)", closed(0.0, 1.0)),
        ("max(0, x)", Interval::at_least(0.0)),
        ("clamp(x, -1, 1)", closed(-1.0, 1.0)),
        ("x*sin(x)", Interval::REALS),
        ("sqrt(x)", Interval::at_least(0.0)),
        ("3", closed(3.0, 3.0)),
        ("x*exp(-x)", Interval::at_most((-1.0_f64).exp())),
    ];
    for (source, want) in table {
        same_interval(facts(source).range, want, source);
    }
}

#[test]
fn what_is_infinite_everywhere_has_no_range() {
    for source in ["ln(relu(0))", "-ln(0)", "1/0 + x*0"] {
        let range = facts(source).range;
        assert!(range.low.value.is_nan() && range.high.value.is_nan(), "{source}: {range:?}");
    }
}

#[test]
fn limits_are_inferred() {
    let infinity = f64::INFINITY;
    let table = [
        ("x", Limit::new(-infinity, 1.0), Limit::new(infinity, 1.0)),
        ("atan(x)", Limit::new(-FRAC_PI_2, 0.0), Limit::new(FRAC_PI_2, 0.0)),
        ("x*sigmoid(1.7*x)", Limit::new(0.0, 0.0), Limit::new(infinity, 1.0)),
        ("x/(1+abs(x))", Limit::new(-1.0, 0.0), Limit::new(1.0, 0.0)),
        ("x^2", Limit::new(infinity, -infinity), Limit::new(infinity, infinity)),
        ("sin(x)/x", Limit::new(0.0, 0.0), Limit::new(0.0, 0.0)),
        ("log(1+exp(x))", Limit::new(0.0, 0.0), Limit::new(infinity, 1.0)),
    ];
    for (source, left, right) in table {
        let it = facts(source);
        for (got, want) in [(it.at_minus_infinity, left), (it.at_plus_infinity, right)] {
            close(got.value, want.value, source);
            close(got.derivative, want.derivative, source);
        }
    }
    let sine = facts("sin(x)");
    assert!(sine.at_plus_infinity.value.is_nan() && sine.at_minus_infinity.derivative.is_nan());
    let log = facts("log(x)");
    assert!(log.at_minus_infinity.value.is_nan());
    assert_eq!(log.at_plus_infinity, Limit::new(infinity, 0.0));
}

#[test]
fn the_other_facts_are_those_of_calculus() {
    let gauss = facts("exp(-x^2)");
    close(gauss.lipschitz.value, (2.0 / std::f64::consts::E).sqrt(), "sup |f'|");
    let steepest = std::f64::consts::FRAC_1_SQRT_2;
    assert_eq!(gauss.inflections.len(), 2, "{gauss:?}");
    close(gauss.inflections[1], steepest, "the right inflection");
    assert_eq!((gauss.stationary.as_slice(), gauss.zeros.len()), ([0.0].as_slice(), 0));
    assert_eq!(gauss.maximum, Some(Extremum { at: Place::Point(0.0), value: 1.0 }));
    assert_eq!((gauss.monotonicity, gauss.saturation), (Monotonicity::Neither, Saturation::SOFT));
    close(gauss.gaussian.mean, 3.0_f64.sqrt().recip(), "E exp(-Z²)");

    let arctan = facts("arctan(x)");
    assert_eq!((arctan.monotonicity, arctan.smoothness), (Monotonicity::Increasing, Smoothness::Smooth));
    assert_eq!((arctan.minimum, arctan.maximum, &arctan.stationary[..]), (None, None, &[][..]));
    assert_eq!((&arctan.zeros[..], &arctan.inflections[..]), (&[Place::Point(0.0)][..], &[0.0][..]));
    assert_eq!((arctan.lipschitz.value, arctan.lipschitz.at), (1.0, Some(Place::Point(0.0))));

    let step = facts("step(x)");
    assert_eq!((step.lipschitz.value, step.lipschitz.at), (f64::INFINITY, Some(Place::Point(0.0))));
    assert_eq!((step.smoothness, step.saturation), (Smoothness::Discontinuous, Saturation::HARD));
    assert_eq!(step.monotonicity, Monotonicity::Increasing);

    let relu = facts("max(0, x)");
    assert_eq!(relu.zeros, [Place::Interval(Interval::at_most(0.0))]);
    assert_eq!(relu.saturation.left, TailSaturation::Hard);
    assert_eq!(relu.lipschitz.at, Some(Place::Interval(Interval::open(0.0, f64::INFINITY))));
    close(relu.gaussian.second_moment, 0.5, "E relu(Z)²");

    let sine = facts("sin(x)");
    assert_eq!((sine.lipschitz.value, sine.monotonicity), (1.0, Monotonicity::Neither));
    let zeros: Vec<f64> =
        sine.zeros.iter().filter_map(|it| if let Place::Point(x) = it { Some(*x) } else { None }).collect();
    for multiple in -5..=5 {
        let want = f64::from(multiple) * PI;
        assert!(zeros.iter().any(|x| (x - want).abs() < 1e-14), "{want} in {zeros:?}");
    }
    assert!(facts("1/x").gaussian.second_moment.is_nan(), "1/x² is not integrable");
    assert!(facts("log(x)").gaussian.mean.is_nan(), "undefined for half of all Z");
    assert_eq!(facts("1/x").monotonicity, Monotonicity::Neither);
    assert_eq!(facts("-x^3").monotonicity, Monotonicity::Decreasing);
}
