pub fn sparse_sigmoid(x: f64) -> f64 {
    (0.5 * (x + 1.0)).clamp(0.0, 1.0)
}
