pub fn identity(x: f64) -> f64 {
    x
}
