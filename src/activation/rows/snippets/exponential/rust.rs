pub fn exponential(x: f64) -> f64 {
    x.exp()
}
