//! One-click ways to bring the dead back, or to keep them from dying.

use super::settings::{Remedy, Rule, Settings};
use crate::page::dead::coat::Coat;
use crate::text::Texts;

/// Rates at which hardly a unit dies.
const HEALTHY_RATE: f64 = 1.0;
const HEALTHY_ADAM: f64 = 0.01;

/// A single change of the run that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rescue {
    /// Half-way, at the same weights.
    Swap,
    Nudge,
    Rate,
    /// From the start.
    LeakyFromStart,
    RateFromStart,
}

impl Rescue {
    pub const ALL: [Self; 5] =
        [Self::Swap, Self::Nudge, Self::Rate, Self::LeakyFromStart, Self::RateFromStart];

    pub fn code(self) -> &'static str {
        match self {
            Self::Swap => "swap",
            Self::Nudge => "nudge",
            Self::Rate => "rate",
            Self::LeakyFromStart => "leaky-start",
            Self::RateFromStart => "rate-start",
        }
    }

    /// Name and what happens.
    pub fn words(self, texts: &Texts) -> (&'static str, &'static str) {
        let words = texts.dead().lights;
        match self {
            Self::Swap => words.cure_swap,
            Self::Nudge => words.cure_nudge,
            Self::Rate => words.cure_slow,
            Self::LeakyFromStart => words.start_leaky,
            Self::RateFromStart => words.start_slow,
        }
    }

    /// `now` with that one change.
    pub fn settings(self, now: &Settings) -> Settings {
        match self {
            Self::Swap => Settings { remedy: Remedy::Swap, cure_coat: Coat::Leaky, ..*now },
            Self::Nudge => Settings { remedy: Remedy::Nudge, ..*now },
            Self::Rate => Settings { remedy: Remedy::Rate, ..*now },
            Self::LeakyFromStart => Settings { coat: Coat::Leaky, remedy: Remedy::Nothing, ..*now },
            Self::RateFromStart => {
                let rate = if now.rule == Rule::Sgd { HEALTHY_RATE } else { HEALTHY_ADAM };
                Settings { rate, remedy: Remedy::Nothing, ..*now }
            }
        }
    }
}
