use std::f64::consts::FRAC_1_SQRT_2;

pub fn gelu(x: f64) -> f64 {
    0.5 * x * libm::erfc(-x * FRAC_1_SQRT_2)
}
