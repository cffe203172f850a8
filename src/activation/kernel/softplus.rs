//! softplus.

pub fn value(x: f64, beta: f64, threshold: f64) -> f64 {
    let u = beta * x;
    if u > threshold { x } else { libm::log1p(libm::exp(u)) / beta }
}

pub fn derivative(x: f64, beta: f64, threshold: f64) -> f64 {
    let u = beta * x;
    if u > threshold { 1.0 } else { 1.0 / (1.0 + libm::exp(-u)) }
}

pub fn second_derivative(x: f64, beta: f64, threshold: f64) -> f64 {
    let s = derivative(x, beta, threshold);
    beta * s * (1.0 - s)
}

pub fn beta_derivative(x: f64, beta: f64, threshold: f64) -> f64 {
    (value(x, beta + 1e-6, threshold) - value(x, beta - 1e-6, threshold)) / 2e-6
}
