//! log_sigmoid.

pub fn value(x: f64) -> f64 {
    -libm::log1p(libm::exp(-x))
}

pub fn derivative(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(x))
}

pub fn second_derivative(x: f64) -> f64 {
    let s = derivative(x);
    -s * (1.0 - s)
}
