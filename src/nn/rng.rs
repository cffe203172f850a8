//! The one source of randomness: PCG64, seeded.

use rand_core::{Rng as _, SeedableRng};
use rand_pcg::{Pcg32, Pcg64};

/// What random numbers are for. Each purpose draws from a stream of its own, so that another batch size or
/// initialisation leaves the data as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Data,
    Weights,
    Shuffle,
    Dropout,
}

impl Stream {
    fn code(self) -> u64 {
        match self {
            Self::Data => 1,
            Self::Weights => 2,
            Self::Shuffle => 3,
            Self::Dropout => 4,
        }
    }
}

/// A seeded generator. The same seed and stream give the same numbers in every version and on every platform.
#[derive(Clone)]
pub struct Rng(Pcg64);

impl Rng {
    pub fn new(seed: u32, stream: Stream) -> Self {
        Self(Pcg64::seed_from_u64(u64::from(seed) << 8 | stream.code()))
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

/// A generator for what is drawn in every epoch or step: it has less state and takes fewer instructions than [`Rng`],
/// and each turn has numbers of its own, so that a run can be taken up at any of them.
#[derive(Clone)]
pub struct QuickRng(Pcg32);

impl QuickRng {
    /// The numbers of one turn, which is an epoch or a step.
    pub fn new(seed: u32, stream: Stream, turn: u32) -> Self {
        let key = u64::from(seed) << 32 | u64::from(turn);
        Self(Pcg32::seed_from_u64(key ^ stream.code() << 29))
    }

    /// Uniform on [0, 1), a multiple of 2^-24.
    pub fn uniform(&mut self) -> f32 {
        (self.0.next_u32() >> 8) as f32 * (1.0 / (1u32 << 24) as f32)
    }

    /// Uniform on 0..`n`, up to a bias of `n` / 2^32.
    pub fn below(&mut self, n: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(n)) >> 32) as u32
    }

    /// Puts `items` in random order: Fisher and Yates, from the end.
    pub fn shuffle(&mut self, items: &mut [u32]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}
