//! tanh.

pub fn value(x: f64) -> f64 {
    libm::tanh(x)
}

pub fn derivative(x: f64) -> f64 {
    let t = libm::tanh(x);
    1.0 - t * t
}

pub fn second_derivative(x: f64) -> f64 {
    let t = libm::tanh(x);
    -2.0 * t * (1.0 - t * t)
}
