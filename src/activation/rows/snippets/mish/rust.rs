pub fn mish(x: f64) -> f64 {
    let e = (-x.abs()).exp();
    if x < 0.0 {
        return x * e * (e + 2.0) / (e * (e + 2.0) + 2.0);
    }
    x * (1.0 + 2.0 * e) / (1.0 + 2.0 * e * (1.0 + e))
}
