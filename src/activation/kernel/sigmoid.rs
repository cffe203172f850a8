//! sigmoid.

pub fn value(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

pub fn derivative(x: f64) -> f64 {
    let s = value(x);
    s * (1.0 - s)
}

pub fn second_derivative(x: f64) -> f64 {
    let s = value(x);
    s * (1.0 - s) * (1.0 - 2.0 * s)
}
