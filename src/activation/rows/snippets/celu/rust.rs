pub fn celu(x: f64) -> f64 {
    const ALPHA: f64 = {alpha};
    if x > 0.0 { x } else { ALPHA * (x / ALPHA).exp_m1() }
}
