use std::f64::consts::FRAC_1_SQRT_2;

pub fn geglu(x: &[f64]) -> Vec<f64> {
    let (a, b) = x.split_at(x.len() / 2);
    a.iter().zip(b).map(|(a, b)| a * (0.5 * b * libm::erfc(-b * FRAC_1_SQRT_2))).collect()
}
