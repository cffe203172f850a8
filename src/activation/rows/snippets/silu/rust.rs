pub fn silu(x: f64) -> f64 {
    let e = (-x.abs()).exp();
    if x < 0.0 { x * e / (1.0 + e) } else { x / (1.0 + e) }
}
