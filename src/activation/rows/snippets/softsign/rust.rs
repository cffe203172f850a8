pub fn softsign(x: f64) -> f64 {
    x / (1.0 + x.abs())
}
