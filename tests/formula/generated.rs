//! Made by `Formula::code`.

pub mod f0 {
mod sigmoid {
    pub fn sigmoid(x: f64) -> f64 {
        let e = (-x.abs()).exp();
        if x < 0.0 { e / (1.0 + e) } else { 1.0 / (1.0 + e) }
    }
}

pub fn f(x: f64) -> f64 {
    x * sigmoid::sigmoid(1.7 * x)
}
}

pub mod f1 {
pub fn f(x: f64) -> f64 {
    const A: f64 = 0.5;
    if x < 0.0 { A * (x.exp() - 1.0) } else { x }
}
}

pub mod f2 {
mod tanh {
    pub fn tanh(x: f64) -> f64 {
        x.tanh()
    }
}

mod softplus {
    pub fn softplus(x: f64) -> f64 {
        const BETA: f64 = 1.0;
        const THRESHOLD: f64 = 20.0;
        let u = BETA * x;
        if u > THRESHOLD {
            return x;
        }
        (u.max(0.0) + (-u.abs()).exp().ln_1p()) / BETA
    }
}

pub fn f(x: f64) -> f64 {
    x * tanh::tanh(tanh::tanh(softplus::softplus(x)))
}
}

pub mod f3 {
pub fn f(x: f64) -> f64 {
    const B: f64 = 0.5;
    -x.powi(2) + 2.0_f64.powf(-x) - (x - (1.0 - B))
}
}

pub mod f4 {
mod elu {
    pub fn elu(x: f64) -> f64 {
        const ALPHA: f64 = 0.5;
        if x > 0.0 { x } else { ALPHA * x.exp_m1() }
    }
}

mod elu_2 {
    pub fn elu(x: f64) -> f64 {
        const ALPHA: f64 = 0.3;
        if x > 0.0 { x } else { ALPHA * x.exp_m1() }
    }
}

pub fn f(x: f64) -> f64 {
    (elu::elu(x) - elu_2::elu(-x)).max(-1.0).min(2.0)
}
}

pub mod f5 {
fn sign(u: f64) -> f64 {
    if u == 0.0 { 0.0 } else { u.signum() }
}

fn unit_step(u: f64) -> f64 {
    if u.is_nan() { u } else { f64::from(u8::from(u >= 0.0)) }
}

pub fn f(x: f64) -> f64 {
    if !(x < -1.0 || (0.0 <= x && x < 1.0)) && x != 3.0 { sign(x) } else { unit_step(x) }
}
}

pub mod f6 {
fn normal_cdf(u: f64) -> f64 {
    0.5 * libm::erfc(-u * std::f64::consts::FRAC_1_SQRT_2)
}

fn normal_pdf(u: f64) -> f64 {
    (-0.5 * u * u).exp() / std::f64::consts::TAU.sqrt()
}

pub fn f(x: f64) -> f64 {
    normal_cdf(x) + normal_pdf(x) + libm::erf(x) - libm::erfc(x / 2.0)
}
}

pub mod f7 {
pub fn f(x: f64) -> f64 {
    2.0_f64.sin() * x.abs().powf(1.5) + x.cbrt() - (3.141592653589793 * x).atan() / 2.718281828459045
}
}

pub mod f8 {
pub fn f(x: f64) -> f64 {
    const A: f64 = 0.5;
    A.max(x).max(-x) / (1.0 + x.abs()) - (if x > 0.0 { x } else { 1.0 }) * 3.0
}
}

pub mod f9 {
mod gelu {
    use std::f64::consts::FRAC_1_SQRT_2;

    pub fn gelu(x: f64) -> f64 {
        0.5 * x * libm::erfc(-x * FRAC_1_SQRT_2)
    }
}

pub fn f(x: f64) -> f64 {
    x.powi(2).ln_1p() + (-x.abs()).exp_m1() + 2.5_f64.round_ties_even() + gelu::gelu(x)
}
}
