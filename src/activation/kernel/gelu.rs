//! gelu.

pub fn value(x: f64) -> f64 {
    super::gelu_param::value(x, 0.0, 1.0)
}

pub fn derivative(x: f64) -> f64 {
    super::gelu_param::derivative(x, 0.0, 1.0)
}

pub fn second_derivative(x: f64) -> f64 {
    super::gelu_param::second_derivative(x, 0.0, 1.0)
}
