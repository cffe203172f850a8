//! One-click ways to kill units, or to let them live.

use super::settings::{Birth, Rule, Settings};
use crate::text::Texts;

/// A run that differs from the healthy one in a single thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    Healthy,
    Rate,
    HugeRate,
    Adam,
    Bias,
    Zeros,
    Deep,
}

impl Scenario {
    pub const ALL: [Self; 7] =
        [Self::Healthy, Self::Rate, Self::HugeRate, Self::Adam, Self::Bias, Self::Zeros, Self::Deep];

    pub fn code(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Rate => "rate",
            Self::HugeRate => "huge",
            Self::Adam => "adam",
            Self::Bias => "bias",
            Self::Zeros => "zeros",
            Self::Deep => "deep",
        }
    }

    /// Name and what happens.
    pub fn words(self, texts: &Texts) -> (&'static str, &'static str) {
        let words = texts.dead().lights;
        match self {
            Self::Healthy => words.healthy,
            Self::Rate => words.kill_rate,
            Self::HugeRate => words.kill_huge,
            Self::Adam => words.kill_adam,
            Self::Bias => words.kill_bias,
            Self::Zeros => words.kill_zeros,
            Self::Deep => words.kill_deep,
        }
    }

    /// The settings; the seed and the number of runs stay as they are in `now`.
    pub fn settings(self, now: &Settings) -> Settings {
        let healthy = Settings { rate: 1.0, seed: now.seed, runs: now.runs, ..Settings::default() };
        match self {
            Self::Healthy => healthy,
            Self::Rate => Settings { rate: 10.0, ..healthy },
            Self::HugeRate => Settings { rate: 30.0, ..healthy },
            Self::Adam => Settings { rule: Rule::Adam, rate: 1.0, ..healthy },
            Self::Bias => Settings { bias: -3.0, ..healthy },
            Self::Zeros => Settings { birth: Birth::Zeros, ..healthy },
            Self::Deep => Settings { width: 16.0, layers: 2.0, rate: 3.0, ..healthy },
        }
    }
}
