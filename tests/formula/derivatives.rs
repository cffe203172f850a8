//! Exact derivatives: every row against itself written out, batches against single values.

use activation_lab::activation::rows::{ALL, by_id};
use activation_lab::activation::{Args, Formula, Function};

fn formula(source: &str) -> Formula {
    Formula::parse(source).unwrap_or_else(|error| panic!("{source:?}: {error:?}"))
}

/// The rows of which a formula of primitives is known; the formula's parameters appear in the order of the row's.
const WRITTEN_OUT: &[(&str, &str)] = &[
    ("identity", "x"),
    ("sigmoid", "1/(1+exp(-x))"),
    ("tanh", "1 - 2/(exp(2x)+1)"),
    ("log_sigmoid", "min(x, 0) - log1p(exp(-abs(x)))"),
    ("relu", "max(0, x)"),
    ("relu6", "clamp(x, 0, 6)"),
    ("leaky_relu", "if(x>0, x, a*x)"),
    ("prelu", "if(x>0, x, a*x)"),
    ("elu", "if(x>0, x, a*expm1(x))"),
    ("softplus", "if(a*x > b, x, log1p(exp(a*x))/a)"),
    ("silu", "x/(1+exp(-x))"),
    ("swish", "x/(1+exp(-a*x))"),
    ("mish", "x*(1-2/((1+exp(x))^2+1))"),
    ("gelu", "x*erfc(-x/sqrt(2))/2"),
    ("gelu_tanh", "x*(1-1/(exp(2*sqrt(2/pi)*(x+0.044715*x^3))+1))"),
    ("gelu_param", "x*erfc(-(x-a)/(b*sqrt(2)))/2"),
];

fn close(got: f64, want: f64, what: &str) {
    let error = (got - want).abs();
    assert!(error <= 4e-14 * want.abs().max(0.1), "{what}: {got:e}, not {want:e}");
}

/// From -6 to 6 without the points at which a branch changes by a rounding error.
fn places() -> impl Iterator<Item = f64> {
    (-60..=60).map(|step| 0.1 * f64::from(step) + 0.003)
}

#[test]
fn every_row_written_out_has_the_rows_derivatives() {
    for (id, source) in WRITTEN_OUT {
        let (function, formula) = (Function::new(by_id(id).expect("a row")), formula(source));
        let args = function.args();
        assert_eq!(formula.params().len(), function.params().len(), "{id}");
        for x in places() {
            let jet = formula.jet(x, args);
            close(jet.value, function.value(x), &format!("{source} at {x}"));
            close(jet.slope, function.derivative(x), &format!("the slope of {source} at {x}"));
            close(jet.curvature, function.second_derivative(x), &format!("f'' of {source} at {x}"));
            for index in 0..function.params().len() {
                let Some(want) = function.param_derivative(index, x) else { continue };
                let got = formula.param_derivative(index, x, args).expect("a parameter");
                close(got, want, &format!("by parameter {index} of {source} at {x}"));
            }
        }
    }
}

#[test]
fn a_row_by_its_name_is_the_row_bit_for_bit() {
    for row in ALL {
        let (function, formula) = (Function::new(row), formula(&format!("{}(x)", row.id)));
        let args = Args::default();
        for x in places().chain([0.0, -0.0, 1e300, -1e300, 6.0]) {
            let jet = formula.jet(x, &args);
            assert_eq!(jet.value.to_bits(), function.value(x).to_bits(), "{}({x})", row.id);
            assert_eq!(jet.slope.to_bits(), (function.derivative(x) + 0.0).to_bits(), "{}'({x})", row.id);
            assert_eq!(jet.curvature, function.second_derivative(x), "{}''({x})", row.id);
        }
        let xs: Vec<f32> = places().map(|x| x as f32).collect();
        let empty = || vec![0.0_f32; xs.len()];
        let (mut value, mut slope, mut want_value, mut want_slope) = (empty(), empty(), empty(), empty());
        formula.batch(&xs, &mut value, Some(&mut slope), &args);
        function.batch(&xs, &mut want_value, &mut want_slope);
        assert_eq!((value, slope), (want_value, want_slope), "{} in a batch", row.id);
    }
}

#[test]
fn a_batch_is_the_function_rounded() {
    let args = Args::new(&[0.5, 2.0]);
    for source in
        ["x*sigmoid(1.7*x)", "a*x^3 - b", "if(x<0, a*(exp(x)-1), x)", "sin(x)/x", "max(a, x, -x)", "3"]
    {
        let formula = formula(source);
        for length in [0, 1, 15, 16, 17, 121] {
            let xs: Vec<f32> = places().take(length).map(|x| x as f32).collect();
            let (mut value, mut slope) = (vec![f32::NAN; length], vec![f32::NAN; length]);
            formula.batch(&xs, &mut value, Some(&mut slope), &args);
            for ((x, value), slope) in xs.iter().zip(&value).zip(&slope) {
                let want = formula.jet(f64::from(*x), &args);
                for (got, want) in [(f64::from(*value), want.value), (f64::from(*slope), want.slope)] {
                    let error = (got - want).abs();
                    assert!(error <= 1e-6 * want.abs() + 1e-7, "{source} at {x}: {got}, not {want}");
                }
            }
        }
    }
}

#[test]
fn the_parameter_of_a_row_is_learned_where_the_rows_is() {
    let args = Args::new(&[2.0]);
    let elu = formula("elu(x, a^2)");
    let row = Function::with_args(by_id("elu").expect("a row"), Args::new(&[4.0]));
    let want = row.param_derivative(0, -1.0).expect("learnable") * 4.0;
    close(elu.param_derivative(0, -1.0, &args).expect("learnable"), want, "by a");
    assert_eq!(elu.param_derivative(1, -1.0, &args), None, "there is one parameter");
    let fixed = by_id("softplus").expect("a row").params.iter().position(|it| it.derivative.is_none());
    assert_eq!(fixed, Some(1), "the threshold is not learned");
    assert_eq!(formula("softplus(x, 1, a)").param_derivative(0, 1.0, &args), None);
}

#[test]
fn conventions_hold_where_no_slope_is_right() {
    let slope = |source: &str, x: f64| formula(source).derivative(x, &Args::default());
    for source in
        ["max(0, x)", "max(x, 0)", "abs(x)", "sign(x)", "floor(x)", "min(max(x, 0), 6)", "if(x>0, x, 0)"]
    {
        assert_eq!(slope(source, 0.0), 0.0, "{source}");
    }
    assert_eq!(slope("clamp(x, 0, 6)", 6.0), 0.0);
    assert_eq!(slope("max(x, 0.01x)", 0.0), 0.01);
    assert_eq!(slope("sqrt(x^2)", 0.0), 0.0);
    for (x, want) in [(1e308, 1.0), (-1e308, 0.0)] {
        assert_eq!(slope("x*sigmoid(1.7*x)", x), want);
        assert_eq!(formula("x*sigmoid(1.7*x)").second_derivative(x, &Args::default()), 0.0);
        assert_eq!(slope("exp(-x^2)", x), 0.0);
        assert_eq!(slope("1/(1+exp(-x))", x), 0.0);
    }
    assert_eq!(slope("if(x>0, log(x), x)", -1.0), 1.0, "the other branch is not looked at");
}
