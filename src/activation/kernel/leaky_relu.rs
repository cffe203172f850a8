//! leaky_relu.

pub fn value(x: f64, negative_slope: f64) -> f64 {
    if x > 0.0 { x } else { negative_slope * x }
}

pub fn derivative(x: f64, negative_slope: f64) -> f64 {
    if x > 0.0 { 1.0 } else { negative_slope }
}

pub fn second_derivative(x: f64, negative_slope: f64) -> f64 {
    let _ = (x, negative_slope);
    0.0
}
