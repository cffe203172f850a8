//! The training engine: small networks in f32 on flat, batch-major arrays. Knows no interface.
//!
//! Everything is a pure function of a [`setup::Setup`] and its seed, bit for bit, on every platform: the numbers
//! come from one seeded generator, the elementary functions from `libm` or our own kernels, and sums have a
//! fixed order.

pub mod backward;
pub mod cost;
pub mod data;
pub mod dead;
pub mod divergence;
pub mod evaluate;
pub mod init;
pub mod loss;
pub mod network;
pub mod probe;
pub mod rng;
pub mod setup;
pub mod sgd;
pub mod surface;
pub mod trainer;
pub mod workspace;
