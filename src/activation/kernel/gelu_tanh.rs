//! gelu_tanh.

pub fn value(x: f64) -> f64 {
    let w = 0.7978845608028654 * x * (1.0 + 0.044715 * x * x);
    0.5 * x * (1.0 + libm::tanh(w))
}

pub fn derivative(x: f64) -> f64 {
    (value(x + 1e-6) - value(x - 1e-6)) / 2e-6
}

pub fn second_derivative(x: f64) -> f64 {
    (derivative(x + 1e-6) - derivative(x - 1e-6)) / 2e-6
}
