//! The arithmetic under the kernels: numbers of twice the precision of f64, rounded once, at the very end.
//!
//! Only `+ - * /` and the bits of f64 are used, and the pure Rust `libm` for first guesses, so that every result is the
//! same bit for bit on every platform, WebAssembly included. A fused multiply-add would be shorter, but is slow
//! software there.

pub mod dd;
pub mod exact;
pub mod exp;
mod exp_table;
pub mod fixed;
pub mod log;
pub mod logistic;
pub mod mills;
mod mills_fixed;
mod mills_table;
pub mod normal;
pub mod scaled;
pub mod sqrt;
pub mod tanh;
pub mod zero;

pub use dd::Dd;
pub use scaled::Scaled;
