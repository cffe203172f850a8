pub fn relu(x: f64) -> f64 {
    x.max(0.0)
}
