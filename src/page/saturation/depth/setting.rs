//! The numeric settings of the experiments on depth.

use crate::page::control::Control;
use crate::text::saturation_depth::DepthTexts;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepthSetting {
    Depth,
    Width,
    Gain,
    Nets,
    Seed,
    /// The layer that is read off.
    Layer,
    /// Hidden layers of the networks that are trained.
    TrainDepth,
    TrainRuns,
}

impl DepthSetting {
    pub const COUNT: usize = 8;

    pub const ALL: [Self; Self::COUNT] = [
        Self::Depth,
        Self::Width,
        Self::Gain,
        Self::Nets,
        Self::Seed,
        Self::Layer,
        Self::TrainDepth,
        Self::TrainRuns,
    ];

    /// The limits, shared by slider, field and address; all of them within those of the worker.
    pub const fn control(self) -> Control {
        match self {
            Self::Depth => Control::whole(1.0, 50.0, 1.0, 20.0),
            Self::Width => Control::whole(2.0, 256.0, 2.0, 32.0),
            Self::Gain => Control::linear(0.1, 10.0, 0.05, 1.0),
            Self::Nets => Control::whole(10.0, 200.0, 10.0, 50.0),
            Self::Seed => Control::whole(1.0, 1e6, 1.0, 1.0),
            Self::Layer => Control::whole(1.0, 50.0, 1.0, 10.0),
            Self::TrainDepth => Control::whole(1.0, 50.0, 1.0, 30.0),
            Self::TrainRuns => Control::whole(2.0, 10.0, 1.0, 3.0),
        }
    }

    /// The key in the address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Depth => "depth",
            Self::Width => "width",
            Self::Gain => "gain",
            Self::Nets => "nets",
            Self::Seed => "dseed",
            Self::Layer => "dlayer",
            Self::TrainDepth => "deep",
            Self::TrainRuns => "druns",
        }
    }

    pub fn name(self, words: &DepthTexts) -> &'static str {
        match self {
            Self::Depth => words.depth,
            Self::Width => words.width,
            Self::Gain => words.gain,
            Self::Nets => words.nets,
            Self::Seed => words.seed,
            Self::Layer => words.layer,
            Self::TrainDepth => words.train_depth,
            Self::TrainRuns => words.train_runs,
        }
    }
}
