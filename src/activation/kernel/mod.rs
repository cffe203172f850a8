//! The scalar kernels: f, f', f'' and the derivatives by learnable parameters, in f64, one file per function.
//!
//! Value and slope are correctly rounded at every row of ground truth (`tests/golden`), in the tails and next to a zero of f',
//! where the terms of every formula cancel, too; among the subnormals a tie may go either way. The work is
//! done in numbers of twice the precision (`numeric`) and rounded once. ±∞ gives the limit, NaN
//! gives NaN, and at a kink the slope is PyTorch's, or the one that the kernel names where PyTorch lacks the function. The
//! results are the same bit for bit on every platform.
//!
//! Throughout, s(u) = 1 / (1 + e^-u) is the logistic function, φ and Φ are the density and the distribution function of
//! the standard normal distribution.

pub mod celu;
pub mod elu;
pub mod exponential;
pub mod gelu;
pub mod gelu_param;
pub mod gelu_tanh;
pub mod hard_sigmoid;
pub mod hard_sigmoid_legacy;
pub mod hard_swish;
pub mod hard_tanh;
pub mod hardshrink;
pub mod identity;
pub mod leaky_relu;
pub mod log_sigmoid;
pub mod mish;
pub mod prelu;
pub mod quick_gelu;
pub mod relu;
pub mod relu6;
pub mod relu_keras;
pub mod rrelu;
pub mod selu;
pub mod sigmoid;
pub mod silu;
pub mod softplus;
pub mod softshrink;
pub mod softsign;
pub mod sparse_plus;
pub mod sparse_sigmoid;
pub mod squareplus;
pub mod swish;
pub mod tanh;
pub mod tanhshrink;
pub mod threshold;

/// `constant`, or NaN where `x` is NaN: a piece of a function on which it does not depend on x.
fn flat(x: f64, constant: f64) -> f64 {
    if x.is_nan() { x } else { constant }
}
