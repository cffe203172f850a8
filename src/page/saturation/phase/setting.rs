//! The numeric settings of the phase diagram.

use crate::page::control::Control;
use crate::text::saturation_phase::PhaseTexts;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseSetting {
    /// σ_w² and σ_b² of the chosen place.
    Weight,
    Bias,
    /// Of the two inputs.
    Correlation,
    Width,
    Layers,
    Nets,
    Seed,
    /// Variance of the inputs of the networks that may normalise themselves.
    Start,
}

impl PhaseSetting {
    pub const COUNT: usize = 8;

    pub const ALL: [Self; Self::COUNT] = [
        Self::Weight,
        Self::Bias,
        Self::Correlation,
        Self::Width,
        Self::Layers,
        Self::Nets,
        Self::Seed,
        Self::Start,
    ];

    /// The limits, shared by slider, field and address; all of them within those of the worker.
    pub const fn control(self) -> Control {
        match self {
            Self::Weight => Control::logarithmic(0.01, 400.0, 0.01, 2.0),
            Self::Bias => Control::linear(0.0, 1.0, 0.01, 0.05),
            Self::Correlation => Control::linear(-0.95, 0.99, 0.01, 0.9),
            Self::Width => Control::whole(10.0, 400.0, 10.0, 200.0),
            Self::Layers => Control::whole(2.0, 60.0, 1.0, 30.0),
            Self::Nets => Control::whole(2.0, 40.0, 1.0, 10.0),
            Self::Seed => Control::whole(1.0, 1e6, 1.0, 1.0),
            Self::Start => Control::logarithmic(0.1, 10.0, 0.01, 4.0),
        }
    }

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weight => "sw2",
            Self::Bias => "sb2",
            Self::Correlation => "corr",
            Self::Width => "pwidth",
            Self::Layers => "player",
            Self::Nets => "pnets",
            Self::Seed => "pseed",
            Self::Start => "pstart",
        }
    }

    pub fn name(self, words: &PhaseTexts) -> &'static str {
        match self {
            Self::Weight => words.weight,
            Self::Bias => words.bias,
            Self::Correlation => words.correlation,
            Self::Width => words.width,
            Self::Layers => words.layers,
            Self::Nets => words.nets,
            Self::Seed => words.seed,
            Self::Start => words.start,
        }
    }

    /// The symbol beside the name; may be empty.
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Weight => "σ_w²",
            Self::Bias => "σ_b²",
            _ => "",
        }
    }
}
