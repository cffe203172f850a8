//! relu6.

pub fn value(x: f64) -> f64 {
    x.clamp(0.0, 6.0)
}

pub fn derivative(x: f64) -> f64 {
    if x > 0.0 && x < 6.0 { 1.0 } else { 0.0 }
}

pub fn second_derivative(x: f64) -> f64 {
    let _ = x;
    0.0
}
