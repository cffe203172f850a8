pub fn quick_gelu(x: f64) -> f64 {
    let u = 1.702 * x;
    let e = (-u.abs()).exp();
    if u < 0.0 { x * e / (1.0 + e) } else { x / (1.0 + e) }
}
