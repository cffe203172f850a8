pub fn softplus(x: f64) -> f64 {
    const BETA: f64 = {beta};
    const THRESHOLD: f64 = {threshold};
    let u = BETA * x;
    if u > THRESHOLD {
        return x;
    }
    (u.max(0.0) + (-u.abs()).exp().ln_1p()) / BETA
}
