pub fn sparse_plus(x: f64) -> f64 {
    if x >= 1.0 { x } else { 0.25 * (x + 1.0).max(0.0).powi(2) }
}
