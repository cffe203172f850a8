//! The scalar kernels: f, f', f'' and the derivatives by learnable parameters, in f64, one file per function.
//!
//! Every value is within 1 ULP of the correctly rounded result and every slope within 2, in the tails and among the
//! subnormals too; next to a zero of f', where the terms of every formula cancel, the slope keeps a few ULP. The work is
//! done in numbers of twice the precision (`numeric`) and rounded once. ±∞ gives the limit, NaN
//! gives NaN, and at a kink the slope is PyTorch's. The results are the same bit for bit on every platform.
//!
//! Throughout, s(u) = 1 / (1 + e^-u) is the logistic function, φ and Φ are the density and the distribution function of
//! the standard normal distribution.

pub mod celu;
pub mod elu;
pub mod exponential;
pub mod gelu;
pub mod gelu_param;
pub mod gelu_tanh;
pub mod identity;
pub mod leaky_relu;
pub mod log_sigmoid;
pub mod mish;
pub mod prelu;
pub mod quick_gelu;
pub mod relu;
pub mod relu6;
pub mod selu;
pub mod sigmoid;
pub mod silu;
pub mod softplus;
pub mod softsign;
pub mod squareplus;
pub mod swish;
pub mod tanh;

/// `constant`, or NaN where `x` is NaN: a piece of a function on which it does not depend on x.
fn flat(x: f64, constant: f64) -> f64 {
    if x.is_nan() { x } else { constant }
}
