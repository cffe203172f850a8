//! The one source of randomness: PCG64, seeded.

use rand_core::{Rng as _, SeedableRng};
use rand_pcg::Pcg64;

/// What random numbers are for. Each purpose draws from a stream of its own, so that another batch size or
/// initialisation leaves the data as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Data,
    Weights,
    Shuffle,
}

/// A seeded generator. The same seed and stream give the same numbers in every version and on every platform.
#[derive(Clone)]
pub struct Rng(Pcg64);

impl Rng {
    pub fn new(seed: u32, stream: Stream) -> Self {
        let stream = match stream {
            Stream::Data => 1,
            Stream::Weights => 2,
            Stream::Shuffle => 3,
        };
        Self(Pcg64::seed_from_u64(u64::from(seed) << 8 | stream))
    }

    /// Uniform on [0, 1), a multiple of 2^-53.
    pub fn uniform(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// Standard normal, by the method of Box and Muller (1958); the second number of the pair is not kept.
    pub fn normal(&mut self) -> f64 {
        // 1 - u lies in (0, 1], where the logarithm is finite.
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.uniform()));
        radius * libm::cos(std::f64::consts::TAU * self.uniform())
    }

    /// Uniform on 0..`n`, up to a bias of `n` / 2^64.
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.0.next_u64()) * n as u128) >> 64) as usize
    }

    /// Puts `items` in random order: Fisher and Yates, from the end.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
