//! The training engine: small networks in f32 on flat, batch-major arrays. Knows no interface.
//!
//! Everything is a pure function of a [`recipe::Recipe`] and its seed, bit for bit, on every platform: the numbers
//! come from one seeded generator, the elementary functions from `libm` or our own kernels, and sums have a
//! fixed order.

mod answer;
mod batch;
pub mod cost;
pub mod data;
pub mod dead;
mod dense;
mod descent;
pub mod divergence;
mod dropout;
pub mod evaluate;
pub mod fault;
pub mod grid;
pub mod initialisation;
pub mod interventions;
mod loss;
mod matrix;
pub mod model;
pub mod moments;
pub mod network;
mod numbers;
pub mod observation;
pub mod optimiser;
pub mod output;
pub mod recipe;
pub mod rng;
pub mod samples;
pub mod schedule;
pub mod score;
mod slope;
pub mod task;
pub mod trainer;
pub mod workspace;
