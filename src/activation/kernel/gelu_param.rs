//! gelu_param.

pub fn value(x: f64, mu: f64, sigma: f64) -> f64 {
    let t = (x - mu) / sigma;
    x * 0.5 * libm::erfc(-t * std::f64::consts::FRAC_1_SQRT_2)
}

pub fn derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    (value(x + 1e-6, mu, sigma) - value(x - 1e-6, mu, sigma)) / 2e-6
}

pub fn second_derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    (derivative(x + 1e-6, mu, sigma) - derivative(x - 1e-6, mu, sigma)) / 2e-6
}

pub fn mu_derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    (value(x, mu + 1e-6, sigma) - value(x, mu - 1e-6, sigma)) / 2e-6
}

pub fn sigma_derivative(x: f64, mu: f64, sigma: f64) -> f64 {
    (value(x, mu, sigma + 1e-6) - value(x, mu, sigma - 1e-6)) / 2e-6
}
