//! The numbers that a reader sets.

use crate::experiment::lone_neuron::crowd::Gathering;
use crate::page::coded::Coded;
use crate::page::control::Control;
use crate::text::Texts;

/// The limits, shared by sliders, fields, knobs and the address.
pub const BIAS: Control = Control::linear(-20.0, 20.0, 0.05, 0.7);
pub const ANGLE: Control = Control::linear(-180.0, 180.0, 1.0, 45.0);
pub const LENGTH: Control = Control::linear(0.05, 20.0, 0.05, 1.0);
pub const RATE: Control = Control::logarithmic(1e-3, 10.0, 0.05, 1.0);
pub const STEPS: Control = Control::whole(1.0, 5000.0, 10.0, 1000.0);
pub const SEED: Control = Control::whole(0.0, u32::MAX as f64, 1.0, 1.0);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeuronSetting {
    Bias,
    Angle,
    Length,
    Rate,
    Steps,
    Seed,
}

impl NeuronSetting {
    pub const fn control(self) -> Control {
        match self {
            Self::Bias => BIAS,
            Self::Angle => ANGLE,
            Self::Length => LENGTH,
            Self::Rate => RATE,
            Self::Steps => STEPS,
            Self::Seed => SEED,
        }
    }

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bias => "n.b",
            Self::Angle => "n.angle",
            Self::Length => "n.w",
            Self::Rate => "n.lr",
            Self::Steps => "n.steps",
            Self::Seed => "n.seed",
        }
    }

    /// Its label and its symbol.
    pub fn name(self, texts: &Texts) -> (&'static str, &'static str) {
        let words = texts.dead().neuron;
        match self {
            Self::Bias => (words.bias, "b"),
            Self::Angle => (words.angle, ""),
            Self::Length => (words.length, "‖w‖"),
            Self::Rate => (words.rate, "η"),
            Self::Steps => (words.steps, ""),
            Self::Seed => (words.seed, ""),
        }
    }
}

impl Coded for Gathering {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Clouds, "clouds"), (Self::Moons, "moons"), (Self::Ring, "ring"), (Self::Squares, "xor")];
}
