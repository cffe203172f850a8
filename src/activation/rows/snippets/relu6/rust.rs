pub fn relu6(x: f64) -> f64 {
    x.clamp(0.0, 6.0)
}
