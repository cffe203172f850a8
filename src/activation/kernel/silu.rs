//! silu.

pub fn value(x: f64) -> f64 {
    super::swish::value(x, 1.0)
}

pub fn derivative(x: f64) -> f64 {
    super::swish::derivative(x, 1.0)
}

pub fn second_derivative(x: f64) -> f64 {
    super::swish::second_derivative(x, 1.0)
}
