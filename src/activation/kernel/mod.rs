//! The scalar kernels: f, f' and f'' of every function of the lesson, in f64.

pub mod elu;
pub mod gelu;
pub mod gelu_param;
pub mod gelu_tanh;
pub mod identity;
pub mod leaky_relu;
pub mod log_sigmoid;
pub mod mish;
pub mod prelu;
pub mod relu;
pub mod relu6;
pub mod sigmoid;
pub mod silu;
pub mod softplus;
pub mod swish;
pub mod tanh;
