pub fn tanh(x: f64) -> f64 {
    x.tanh()
}
