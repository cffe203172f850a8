use activation_lab::activation::Function;

use super::settings::settings;

/// Ridders' method: central differences at shrinking steps, extrapolated. The result and its error estimate.
fn numeric_derivative(function: impl Fn(f64) -> f64, x: f64, first_step: f64) -> (f64, f64) {
    const SIZE: usize = 12;
    let mut table = [[0.0; SIZE]; SIZE];
    let (mut best, mut error) = (f64::NAN, f64::INFINITY);
    let mut step = first_step;
    for column in 0..SIZE {
        table[0][column] = (function(x + step) - function(x - step)) / ((x + step) - (x - step));
        let mut factor = 1.0;
        for row in 1..=column {
            factor *= 4.0;
            table[row][column] =
                (factor * table[row - 1][column] - table[row - 1][column - 1]) / (factor - 1.0);
            let to_left = (table[row][column] - table[row - 1][column]).abs();
            let to_above = (table[row][column] - table[row - 1][column - 1]).abs();
            if to_left.max(to_above) < error {
                (best, error) = (table[row][column], to_left.max(to_above));
            }
        }
        step /= 2.0;
    }
    (best, error)
}

/// Points across the part where the function bends, each with a step that stays on its side of every break.
fn points(function: &Function) -> Vec<(f64, f64)> {
    let facts = function.facts();
    let width = facts.inflections.windows(2).map(|it| it[1] - it[0]).fold(1.0, f64::min);
    let centres = facts.inflections.iter().chain(&[0.0]);
    let around = |centre: &f64| {
        let centre = *centre;
        (-60..=60).map(move |step| centre + width * (0.1 * f64::from(step) + 0.0137))
    };
    let distance = |x: f64| function.breaks().iter().map(|it| (it.x - x).abs()).fold(f64::INFINITY, f64::min);
    let points = centres.flat_map(around).chain((-60..=60).map(|step| 0.2 * f64::from(step) + 0.0137));
    points
        .map(|x| (x, (0.25 * width).min(0.4 * distance(x))))
        .filter(|(_, step)| *step > 1e-3 * width)
        .collect()
}

fn check(name: &str, function: &Function, x: f64, got: f64, (want, error): (f64, f64)) {
    let scale = 1.0 + want.abs();
    assert!(error < 1e-6 * scale, "{name} of {function:?} at {x}: the difference quotient is off by {error}");
    assert!(
        (got - want).abs() <= 10.0 * error + 1e-9 * scale,
        "{name} of {function:?} at {x}: {got}, not {want}"
    );
}

#[test]
fn f_prime_is_the_limit_of_the_difference_quotient_of_f() {
    for function in settings() {
        for (x, step) in points(&function) {
            let want = numeric_derivative(|it| function.value(it), x, step);
            check("f'", &function, x, function.derivative(x), want);
        }
    }
}

#[test]
fn f_double_prime_is_the_limit_of_the_difference_quotient_of_f_prime() {
    for function in settings() {
        for (x, step) in points(&function) {
            let want = numeric_derivative(|it| function.derivative(it), x, step);
            check("f''", &function, x, function.second_derivative(x), want);
        }
    }
}

#[test]
fn the_derivative_by_a_learnable_parameter_is_the_limit_of_its_difference_quotient() {
    for function in settings() {
        for (index, param) in function.params().iter().enumerate() {
            if param.derivative.is_none() {
                assert_eq!(function.param_derivative(index, 1.0), None);
                continue;
            }
            let here = function.args()[index];
            let value = |x: f64, param: f64| function.tuned(function.args().with(index, param)).value(x);
            // A threshold on βx moves with β.
            let room = |x: f64| function.breaks().iter().map(|it| (it.x / x - 1.0).abs()).fold(0.2, f64::min);
            for (x, _) in points(&function).into_iter().filter(|(x, _)| room(*x) > 1e-3) {
                let step = if here == 0.0 { 0.05 } else { here.abs() * 0.4 * room(x) };
                let got = function.param_derivative(index, x).expect("learnable");
                check(param.id, &function, x, got, numeric_derivative(|it| value(x, it), here, step));
            }
        }
    }
}
