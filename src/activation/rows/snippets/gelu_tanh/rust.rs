use std::f64::consts::FRAC_2_PI;

pub fn gelu_tanh(x: f64) -> f64 {
    let u = FRAC_2_PI.sqrt() * (x + 0.044715 * x * x * x);
    let e = (-2.0 * u.abs()).exp();
    if u < 0.0 { x * e / (1.0 + e) } else { x / (1.0 + e) }
}
