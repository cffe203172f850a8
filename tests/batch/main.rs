//! The f32 batch kernels against the f64 functions, at both ends of every slider.

mod bound;
mod entries;

use activation_lab::activation::{Function, rows};

/// Every row at its defaults and, one parameter at a time, at both ends of each slider.
fn functions() -> Vec<Function> {
    let mut all = Vec::new();
    for &row in rows::ALL {
        all.push(Function::new(row));
        for (index, param) in row.params.iter().enumerate() {
            all.extend([param.min, param.max].map(|end| Function::new(row).with_param(index, end)));
        }
    }
    all
}

/// Dense around zero, then geometric to both ends of f32.
fn grid() -> Vec<f32> {
    let near = (-20 * 64..=20 * 64).map(|step| step as f32 / 64.0);
    let far = (-148..=127).flat_map(|exponent| [1.0, 1.37, 1.71].map(|x| x * 2.0_f32.powi(exponent)));
    let tail = (20 * 8..=200 * 8).map(|step| step as f32 / 8.0);
    near.chain(far.chain(tail).flat_map(|x| [x, -x])).collect()
}

fn run(function: &Function, x: &[f32]) -> (Vec<f32>, Vec<f32>) {
    let (mut value, mut slope) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    function.batch(x, &mut value, &mut slope);
    (value, slope)
}

fn check(function: &Function, what: &str, x: f32, got: f32, exact: f64, permitted: f64) {
    assert!(
        bound::holds(got, exact, permitted),
        "{what} of {function:?} at {x:e}: {got:e}, exactly {exact:e}"
    );
}

#[test]
fn every_kernel_keeps_its_bound_over_the_whole_axis() {
    let x = grid();
    for function in functions() {
        let (value, slope) = run(&function, &x);
        for ((&x, value), slope) in x.iter().zip(value).zip(slope) {
            let wide = f64::from(x);
            let exact = function.value(wide);
            check(&function, "value", x, value, exact, bound::of_value(exact));
            let exact = function.derivative(wide);
            check(&function, "slope", x, slope, exact, bound::of_slope(&function, exact));
        }
    }
}

#[test]
fn every_kernel_follows_the_convention_at_kinks() {
    for function in functions() {
        let breaks: Vec<f32> = function.breaks().iter().map(|it| it.x as f32).collect();
        let (value, slope) = run(&function, &breaks);
        for ((&x, value), slope) in breaks.iter().zip(value).zip(slope) {
            let (exact, derivative) = (function.value(f64::from(x)), function.derivative(f64::from(x)));
            check(&function, "value", x, value, exact, bound::of_value(exact));
            check(&function, "slope", x, slope, derivative, bound::of_value(derivative));
        }
    }
}

#[test]
fn nan_gives_nan_and_infinity_gives_the_limits() {
    for function in functions() {
        let x = [f32::NAN, f32::NEG_INFINITY, f32::INFINITY];
        let (value, slope) = run(&function, &x);
        assert!(value[0].is_nan() && slope[0].is_nan(), "{function:?}");
        for side in 1..3 {
            let x = f64::from(x[side]);
            assert_eq!(
                f64::from(value[side]),
                f64::from(function.value(x) as f32),
                "value of {function:?} at {x}"
            );
            assert_eq!(
                f64::from(slope[side]),
                f64::from(function.derivative(x) as f32),
                "slope of {function:?} at {x}"
            );
        }
    }
}

#[test]
fn an_element_does_not_depend_on_its_neighbours() {
    let x = grid();
    for function in functions() {
        let (value, slope) = run(&function, &x);
        for (index, x) in x.iter().enumerate().step_by(7) {
            let (one_value, one_slope) = run(&function, &[*x]);
            assert_eq!(one_value[0].to_bits(), value[index].to_bits(), "{function:?} at {x}");
            assert_eq!(one_slope[0].to_bits(), slope[index].to_bits(), "{function:?} at {x}");
        }
    }
}
