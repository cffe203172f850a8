//! The network, its training, and what is done about the dead.

use super::setting::{BIAS, CURE_COAT, CURE_RATE, LAYERS, LightsSetting, RATE, RUNS, SEED, STEPS, WIDTH};
use crate::activation::Function;
use crate::experiment::lights::cure::Cure;
use crate::experiment::lights::setup::LightsSetup;
use crate::nn::initialisation::{Distribution, Initialisation};
use crate::nn::optimiser::Optimiser;
use crate::nn::output::Output;
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};
use crate::nn::schedule::Schedule;
use crate::nn::task::{Feature, Scaling, Source, Task};
use crate::page::coded::Coded;
use crate::page::dead::coat::Coat;

/// Training samples, all of which make one step, and as many test samples.
pub const SAMPLES: usize = 256;
/// Standard deviation of the displacement of a sample.
pub const NOISE: f64 = 0.2;

/// Where the samples come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    #[default]
    Moons,
    Circle,
    Xor,
    Spiral,
}

impl Coded for Ground {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Moons, "moons"), (Self::Circle, "circle"), (Self::Xor, "xor"), (Self::Spiral, "spiral")];
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rule {
    #[default]
    Sgd,
    Adam,
}

impl Coded for Rule {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Sgd, "sgd"), (Self::Adam, "adam")];
}

/// How weights begin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Birth {
    #[default]
    He,
    Glorot,
    Torch,
    Zeros,
}

impl Coded for Birth {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::He, "he"), (Self::Glorot, "glorot"), (Self::Torch, "torch"), (Self::Zeros, "zeros")];
}

/// What is done half-way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remedy {
    #[default]
    Nothing,
    Swap,
    Nudge,
    Rate,
}

impl Coded for Remedy {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Nothing, "none"), (Self::Swap, "swap"), (Self::Nudge, "nudge"), (Self::Rate, "rate")];
}

/// Everything that a reader sets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    pub coat: Coat,
    pub ground: Ground,
    pub rule: Rule,
    pub birth: Birth,
    pub rate: f64,
    pub bias: f64,
    pub width: f64,
    pub layers: f64,
    pub steps: f64,
    pub seed: f64,
    pub remedy: Remedy,
    pub cure_coat: Coat,
    pub cure_rate: f64,
    pub runs: f64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            coat: Coat::Relu,
            ground: Ground::Moons,
            rule: Rule::Sgd,
            birth: Birth::He,
            rate: RATE.default,
            bias: BIAS.default,
            width: WIDTH.default,
            layers: LAYERS.default,
            steps: STEPS.default,
            seed: SEED.default,
            remedy: Remedy::Nothing,
            cure_coat: CURE_COAT,
            cure_rate: CURE_RATE.default,
            runs: RUNS.default,
        }
    }
}

impl Settings {
    pub fn number(&self, setting: LightsSetting) -> f64 {
        match setting {
            LightsSetting::Rate => self.rate,
            LightsSetting::Bias => self.bias,
            LightsSetting::Width => self.width,
            LightsSetting::Layers => self.layers,
            LightsSetting::Steps => self.steps,
            LightsSetting::Seed => self.seed,
            LightsSetting::CureRate => self.cure_rate,
            LightsSetting::Runs => self.runs,
        }
    }

    pub fn set(&mut self, setting: LightsSetting, value: f64) {
        let value = setting.control().clamp(value);
        match setting {
            LightsSetting::Rate => self.rate = value,
            LightsSetting::Bias => self.bias = value,
            LightsSetting::Width => self.width = value,
            LightsSetting::Layers => self.layers = value,
            LightsSetting::Steps => self.steps = value,
            LightsSetting::Seed => self.seed = value,
            LightsSetting::CureRate => self.cure_rate = value,
            LightsSetting::Runs => self.runs = value,
        }
    }

    /// Hidden units.
    pub fn units(&self) -> usize {
        (self.width * self.layers) as usize
    }

    /// The experiment, where `chosen` is the function of every page.
    pub fn setup(&self, chosen: &Function) -> LightsSetup {
        let cure = match self.remedy {
            Remedy::Nothing => None,
            Remedy::Swap => Some(Cure::Swap(self.cure_coat.function(chosen))),
            Remedy::Nudge => Some(Cure::Nudge),
            Remedy::Rate => Some(Cure::Rate(self.cure_rate as f32)),
        };
        LightsSetup { recipe: self.recipe(chosen), steps: self.steps as u32, cure }
    }

    fn recipe(&self, chosen: &Function) -> Recipe {
        let layer = LayerRecipe {
            width: self.width as usize,
            function: self.coat.function(chosen),
            parameters: Parameters::Fixed,
        };
        Recipe {
            task: Task {
                source: match self.ground {
                    Ground::Moons => Source::Moons,
                    Ground::Circle => Source::Circle,
                    Ground::Xor => Source::Xor,
                    Ground::Spiral => Source::Spiral { arms: 2 },
                },
                samples: 2 * SAMPLES,
                noise: if self.ground == Ground::Spiral { NOISE / 4.0 } else { NOISE },
                test_share: 0.5,
                features: vec![Feature::X1, Feature::X2],
                scaling: Scaling::Raw,
            },
            layers: vec![layer; self.layers as usize],
            output: Output::Sigmoid,
            initialisation: match self.birth {
                Birth::He => Initialisation::He(Distribution::Normal),
                Birth::Glorot => Initialisation::Glorot(Distribution::Normal),
                Birth::Torch => Initialisation::Torch,
                Birth::Zeros => Initialisation::Zeros,
            },
            bias: self.bias as f32,
            optimiser: match self.rule {
                Rule::Sgd => Optimiser::Sgd,
                Rule::Adam => Optimiser::Adam { beta1: 0.9, beta2: 0.999 },
            },
            learning_rate: self.rate as f32,
            schedule: Schedule::Constant,
            l1: 0.0,
            l2: 0.0,
            clip: None,
            dropout: 0.0,
            batch_size: SAMPLES,
            seed: self.seed as u32,
            epsilon: 0.05,
        }
    }
}
