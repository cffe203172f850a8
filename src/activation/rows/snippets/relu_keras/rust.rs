pub fn relu_keras(x: f64) -> f64 {
    const NEGATIVE_SLOPE: f64 = {negative_slope};
    const MAX_VALUE: f64 = {max_value};
    const THRESHOLD: f64 = {threshold};
    if x > THRESHOLD { x.min(MAX_VALUE) } else { NEGATIVE_SLOPE * (x - THRESHOLD) }
}
