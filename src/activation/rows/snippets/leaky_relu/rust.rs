pub fn leaky_relu(x: f64) -> f64 {
    const NEGATIVE_SLOPE: f64 = {negative_slope};
    if x > 0.0 { x } else { NEGATIVE_SLOPE * x }
}
