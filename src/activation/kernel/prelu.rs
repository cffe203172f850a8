//! prelu.

pub fn value(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { x } else { alpha * x }
}

pub fn derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 1.0 } else { alpha }
}

pub fn second_derivative(x: f64, alpha: f64) -> f64 {
    let _ = (x, alpha);
    0.0
}

pub fn alpha_derivative(x: f64, alpha: f64) -> f64 {
    let _ = alpha;
    if x > 0.0 { 0.0 } else { x }
}
