//! swish.

pub fn value(x: f64, beta: f64) -> f64 {
    x / (1.0 + libm::exp(-beta * x))
}

pub fn derivative(x: f64, beta: f64) -> f64 {
    let s = 1.0 / (1.0 + libm::exp(-beta * x));
    s * (1.0 + beta * x * (1.0 - s))
}

pub fn second_derivative(x: f64, beta: f64) -> f64 {
    let s = 1.0 / (1.0 + libm::exp(-beta * x));
    beta * s * (1.0 - s) * (2.0 + beta * x * (1.0 - 2.0 * s))
}

pub fn beta_derivative(x: f64, beta: f64) -> f64 {
    let s = 1.0 / (1.0 + libm::exp(-beta * x));
    x * x * s * (1.0 - s)
}
