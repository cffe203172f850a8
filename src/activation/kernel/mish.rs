//! mish.

pub fn value(x: f64) -> f64 {
    x * libm::tanh(libm::log1p(libm::exp(x)))
}

pub fn derivative(x: f64) -> f64 {
    (value(x + 1e-6) - value(x - 1e-6)) / 2e-6
}

pub fn second_derivative(x: f64) -> f64 {
    (derivative(x + 1e-6) - derivative(x - 1e-6)) / 2e-6
}
