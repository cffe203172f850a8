//! Every activation in NumPy, with its slope and its derivatives by parameters.

use activation_lab::activation::{Args, Formula, Function, numpy, rows};
use activation_lab::page::train::script::activations::learnable;

use crate::interpreter::run;

const HEAD: &str = "import math\nimport numpy as np\n\n\
    def erf(u):\n    return np.vectorize(math.erf, otypes=[u.dtype])(u)\n\n";

/// Where functions are compared: kinks, tails, and in between. Not where plain formulas in f64 lose their digits.
const PLACES: [f64; 17] =
    [-30.0, -8.5, -3.0, -2.5, -1.25, -1.0, -0.5, -0.125, 0.0, 0.125, 0.5, 1.0, 1.25, 2.5, 3.0, 6.0, 18.0];

/// f, f' and ∂f/∂parameter as Python prints them: a row of numbers each.
fn in_python(definition: &str, call: &str, parameters: &[f64]) -> Vec<Vec<f64>> {
    let program = format!(
        "{HEAD}{definition}\n\nz = np.array({PLACES:?})\nfor it in {call}(z, *{parameters:?}):\n    \
         print(*(repr(float(x)) for x in it + 0 * z))\n"
    );
    let lines = run(&program);
    lines.lines().map(|line| line.split(' ').map(|it| it.parse().expect("a number")).collect()).collect()
}

fn assert_equal(function: &Function, got: &[Vec<f64>], what: &str) {
    let learnable: Vec<usize> =
        (0..function.params().len()).filter(|it| function.param_derivative(*it, 1.0).is_some()).collect();
    assert_eq!(
        got.len(),
        2 + learnable.len(),
        "{what}: value, slope and a derivative by each learnable parameter"
    );
    for (index, &x) in PLACES.iter().enumerate() {
        let mut want = vec![function.value(x), function.derivative(x)];
        want.extend(learnable.iter().filter_map(|&it| function.param_derivative(it, x)));
        for (got, want) in got.iter().map(|it| it[index]).zip(want) {
            let bound = 1e-12 + 1e-10 * want.abs();
            assert!((got - want).abs() <= bound, "{what} at {x}: {got}, not {want}");
        }
    }
}

/// The parameters in the middle between their defaults and their largest values.
fn moved(function: &Function) -> Function {
    let params = function.params().iter();
    function.tuned(Args::new(&params.map(|it| 0.5 * (it.default + it.max)).collect::<Vec<_>>()))
}

fn values(function: &Function) -> Vec<f64> {
    (0..function.params().len()).map(|it| function.args()[it]).collect()
}

#[test]
fn every_row_is_the_same_function_in_numpy() {
    for row in rows::ALL {
        let default = Function::new(row);
        for function in [default.clone(), moved(&default)] {
            let got = in_python(numpy::definition(row), row.id, &values(&function));
            assert_equal(&function, &got, &format!("{} at {:?}", row.id, values(&function)));
        }
    }
}

#[test]
fn a_formula_is_the_same_function_in_numpy() {
    for source in [
        "x*sigmoid(a*x)",
        "max(0, x) + b*min(0, x)",
        "if(x > 0 and x < 2, x^2, sin(k*x))",
        "Phi(x/s)*tanh(ln(1 + exp(x)))",
        "gelu_param(x, m, 2) + elu(x)",
        "clamp(x^3, -1, 1)*abs(x)/(1 + abs(x))",
        "erf(x) + erfc(a*x) + phi(x) + cbrt(2 + cos(x)) + 2^x + atan(x)",
    ] {
        let function = Function::from(Formula::parse(source).expect("a formula"));
        let code = function.formula().expect("it is one").dual_code(function.args());
        let rows: String = code.rows.iter().map(|it| numpy::definition(it)).collect();
        let duals = include_str!("../../src/page/train/script/python/duals.py");
        let names: String = function.params().iter().map(|it| format!(", {}", it.id)).collect();
        let definition = format!("{rows}\n{duals}\n\ndef own(x{names}):\n    return {}\n", code.expression);
        let got = in_python(&definition, "with_slopes(own)", &values(&function));
        assert_equal(&function, &got, source);
    }
}

#[test]
fn rows_with_learnable_parameters_are_the_same_functions_as_formulas() {
    for row in rows::ALL {
        let learns = row.params.iter().any(|it| it.derivative.is_some());
        let Some((source, names)) = learnable(row) else {
            assert!(!learns, "{} has parameters that can be learned, and no formula", row.id);
            continue;
        };
        let formula = Function::from(Formula::parse(source).expect("a formula"));
        let function = moved(&Function::new(row));
        let own = |name: &&str| names.iter().position(|it| it == name).expect("a parameter of the row");
        let args: Vec<f64> = formula.params().iter().map(|it| function.args()[own(&it.id)]).collect();
        let formula = formula.tuned(Args::new(&args));
        for x in PLACES {
            let (got, want) = (formula.value(x), function.value(x));
            assert!((got - want).abs() <= 1e-12 * (1.0 + want.abs()), "{} at {x}: {got}, not {want}", row.id);
        }
    }
}
