//! The numeric settings of a run.

use crate::page::control::Control;
use crate::text::Texts;

/// A numeric setting of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    LearningRate,
    BatchSize,
    Samples,
    Noise,
    Seed,
    Speed,
}

impl Setting {
    /// The settings with a slider, in the order of the page.
    pub const SLIDERS: [Self; 5] =
        [Self::LearningRate, Self::Speed, Self::BatchSize, Self::Samples, Self::Noise];

    /// The limits, shared by slider, field and address; all of them within those of the engine. The default set-up is the
    /// engine's own: a test holds that they agree.
    pub const fn control(self) -> Control {
        match self {
            Self::LearningRate => Control::logarithmic(1e-4, 1e3, 0.05, 0.1),
            Self::BatchSize => Control::whole(1.0, 128.0, 1.0, 16.0),
            Self::Samples => Control::whole(40.0, 1000.0, 20.0, 400.0),
            Self::Noise => Control::linear(0.0, 0.5, 0.01, 0.15),
            Self::Seed => Control::whole(0.0, u32::MAX as f64, 1.0, 1.0),
            Self::Speed => Control::whole(1.0, 50.0, 1.0, 1.0),
        }
    }

    pub const fn default(self) -> f64 {
        self.control().default
    }

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LearningRate => "lr",
            Self::BatchSize => "batch",
            Self::Samples => "n",
            Self::Noise => "noise",
            Self::Seed => "seed",
            Self::Speed => "speed",
        }
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        let words = texts.train();
        match self {
            Self::LearningRate => words.learning_rate,
            Self::BatchSize => words.batch_size,
            Self::Samples => words.samples,
            Self::Noise => words.noise,
            Self::Seed => words.seed,
            Self::Speed => words.speed,
        }
    }
}
