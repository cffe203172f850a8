use std::f64::consts::FRAC_1_SQRT_2;

pub fn gelu_param(x: f64) -> f64 {
    const MU: f64 = {mu};
    const SIGMA: f64 = {sigma};
    let t = (x - MU) / SIGMA;
    0.5 * x * libm::erfc(-t * FRAC_1_SQRT_2)
}
