//! The functions and the points at which the laws are tested.

use activation_lab::activation::rows::ALL;
use activation_lab::activation::{Activation, Args, Function};

/// Values at which the character of a function changes, and some beyond the sliders.
fn special(id: &str, param: &str) -> &'static [f64] {
    match (id, param) {
        ("softplus", "threshold") => &[f64::INFINITY],
        // A softplus needs a positive β: it has no meaning at 0.
        ("softplus", "beta") => &[0.5, 2.0],
        ("relu_keras", "max_value") => &[1e6],
        ("relu_keras", "threshold") => &[0.1],
        ("threshold", "threshold" | "value") => &[-0.5, 0.5],
        ("rrelu", "lower" | "upper") => &[0.25],
        // It divides by its parameter.
        ("celu", "alpha") => &[0.5, 1.5],
        (_, "b") => &[1.0, 100.0],
        (_, "negative_slope") => &[0.2],
        (_, "alpha") => &[-0.5, 0.0, 1.0, 1.5],
        (_, "beta") => &[-1.0, -0.01, 0.0, 0.5, 2.0],
        (_, "mu") => &[-0.3],
        (_, "sigma") => &[20.0],
        (_, "min_val") => &[-50.0],
        (_, "max_val") => &[50.0],
        (_, "lambd") => &[10.0],
        other => panic!("name the special values of {other:?}"),
    }
}

fn values(row: &Activation, index: usize) -> Vec<f64> {
    let param = &row.params[index];
    let mut values = vec![param.min, param.default, 0.5 * (param.min + param.max), param.max];
    values.extend(special(row.id, param.id));
    values.sort_by(f64::total_cmp);
    values.dedup();
    values
}

/// Every row with every combination of its parameters' values.
pub fn settings() -> Vec<Function> {
    let mut all = Vec::new();
    for &row in ALL {
        let mut rows = vec![Args::default()];
        for index in 0..row.params.len() {
            let each = values(row, index);
            rows = rows.iter().flat_map(|args| each.iter().map(|&value| args.with(index, value))).collect();
        }
        all.extend(rows.iter().map(|&args| Function::with_args(row, args)));
    }
    all
}

/// From -`f64::MAX` to `f64::MAX`: every power of ten, and densely where the function bends.
pub fn grid(function: &Function) -> Vec<f64> {
    let facts = function.facts();
    let mut points: Vec<f64> = (-1000..=1000).map(|step| 0.0301 * f64::from(step) + 0.00037).collect();
    for exponent in -320..=308 {
        let size = 10f64.powi(exponent);
        points.extend([size, -size]);
    }
    points.extend([f64::MAX, -f64::MAX, 1e3, -1e3, 0.0]);
    let marks = facts.stationary.iter().chain(&facts.inflections).copied();
    let marks: Vec<f64> = marks.chain(function.breaks().iter().map(|it| it.x)).collect();
    for mark in &marks {
        points.extend([*mark, mark.next_up(), mark.next_down()]);
        for other in &marks {
            // Fractions of the distance between two landmarks, inside and outside.
            points.extend((-40..=40).map(|step| mark + (other - mark) * 0.1003 * f64::from(step)));
        }
    }
    points.retain(|it| it.is_finite());
    points.sort_by(f64::total_cmp);
    points.dedup();
    points
}

/// One is below zero and the other above, also where their product underflows.
pub fn are_opposite(a: f64, b: f64) -> bool {
    a.min(b) < 0.0 && a.max(b) > 0.0
}
