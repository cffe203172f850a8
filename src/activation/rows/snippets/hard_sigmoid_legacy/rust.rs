pub fn hard_sigmoid_legacy(x: f64) -> f64 {
    ((x + 2.5) / 5.0).clamp(0.0, 1.0)
}
