//! elu.

pub fn value(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { x } else { alpha * libm::expm1(x) }
}

pub fn derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 1.0 } else { alpha * libm::exp(x) }
}

pub fn second_derivative(x: f64, alpha: f64) -> f64 {
    if x > 0.0 { 0.0 } else { alpha * libm::exp(x) }
}

pub fn alpha_derivative(x: f64, alpha: f64) -> f64 {
    let _ = alpha;
    if x > 0.0 { 0.0 } else { libm::expm1(x) }
}
