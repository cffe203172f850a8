pub fn swish(x: f64) -> f64 {
    const BETA: f64 = {beta};
    let u = BETA * x;
    let e = (-u.abs()).exp();
    if u < 0.0 { x * e / (1.0 + e) } else { x / (1.0 + e) }
}
