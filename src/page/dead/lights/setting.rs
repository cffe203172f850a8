//! The numbers that a reader sets.

use crate::page::control::Control;
use crate::page::dead::coat::Coat;
use crate::text::Texts;

pub const RATE: Control = Control::logarithmic(1e-3, 100.0, 0.05, 10.0);
pub const BIAS: Control = Control::linear(-10.0, 10.0, 0.1, 0.0);
pub const WIDTH: Control = Control::whole(1.0, 32.0, 1.0, 32.0);
pub const LAYERS: Control = Control::whole(1.0, 3.0, 1.0, 1.0);
pub const STEPS: Control = Control::whole(10.0, 600.0, 10.0, 300.0);
pub const SEED: Control = Control::whole(0.0, u32::MAX as f64, 1.0, 1.0);
pub const CURE_RATE: Control = Control::logarithmic(1e-3, 100.0, 0.05, 0.3);
/// What units wear after a swap, unless the reader chooses.
pub const CURE_COAT: Coat = Coat::Leaky;
/// Runs of the many.
pub const RUNS: Control = Control::whole(2.0, 100.0, 1.0, 20.0);
/// The step that is looked at; beyond the last, the last.
pub const MOMENT: Control = Control::whole(0.0, 1200.0, 1.0, 1200.0);
/// The unit that is looked at, counted from 1 through all layers; 0 is none.
pub const UNIT: Control = Control::whole(0.0, 96.0, 1.0, 0.0);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LightsSetting {
    Rate,
    Bias,
    Width,
    Layers,
    Steps,
    Seed,
    CureRate,
    Runs,
}

impl LightsSetting {
    pub const fn control(self) -> Control {
        match self {
            Self::Rate => RATE,
            Self::Bias => BIAS,
            Self::Width => WIDTH,
            Self::Layers => LAYERS,
            Self::Steps => STEPS,
            Self::Seed => SEED,
            Self::CureRate => CURE_RATE,
            Self::Runs => RUNS,
        }
    }

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rate => "l.lr",
            Self::Bias => "l.bias",
            Self::Width => "l.width",
            Self::Layers => "l.layers",
            Self::Steps => "l.steps",
            Self::Seed => "l.seed",
            Self::CureRate => "l.cure-lr",
            Self::Runs => "l.runs",
        }
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        let words = texts.dead().lights;
        match self {
            Self::Rate => words.rate,
            Self::Bias => words.bias,
            Self::Width => words.width,
            Self::Layers => words.layers,
            Self::Steps => words.steps,
            Self::Seed => words.seed,
            Self::CureRate => words.cure_rate,
            Self::Runs => words.runs,
        }
    }
}
