pub fn squareplus(x: f64) -> f64 {
    const B: f64 = {b};
    let root = (x * x + B).sqrt();
    x.max(0.0) + 0.5 * B / (root + x.abs())
}
