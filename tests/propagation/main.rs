//! Signals and gradients through many layers: each number of the literature is found again, within the tolerance that belongs to it.

mod deep_training;
mod gains;
mod gradients;
mod phases;
mod quadrature;
mod selu;
mod signals;
mod spread;
mod support;
mod twins;
