use std::f64::consts::FRAC_2_PI;

pub fn gelu_tanh(x: f64) -> f64 {
    let u = FRAC_2_PI.sqrt() * (x + 0.044715 * x * x * x);
    x / (1.0 + (-2.0 * u).exp())
}
