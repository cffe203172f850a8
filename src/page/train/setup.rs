//! Everything that determines a run, besides the function.

use crate::activation::Function;
use crate::page::control::Control;
use crate::page::slider::Slider;
use crate::text::Texts;
use crate::worker::protocol::{DataSet, Initialisation, TrainConfig};

/// Widths of the hidden layers.
pub const HIDDEN: [u32; 2] = [8, 8];

/// The data sets of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DataChoice {
    #[default]
    Moons,
    Circle,
    Spiral,
}

impl DataChoice {
    pub const ALL: [Self; 3] = [Self::Moons, Self::Circle, Self::Spiral];

    pub fn code(self) -> &'static str {
        match self {
            Self::Moons => "moons",
            Self::Circle => "circle",
            Self::Spiral => "spiral",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        match self {
            Self::Moons => texts.train.moons,
            Self::Circle => texts.train.circle,
            Self::Spiral => texts.train.spiral,
        }
    }

    fn data_set(self) -> DataSet {
        match self {
            Self::Moons => DataSet::Moons,
            Self::Circle => DataSet::Circle,
            Self::Spiral => DataSet::Spiral,
        }
    }
}

/// The initialisations of the page: all of them normal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InitChoice {
    #[default]
    He,
    Glorot,
    Lecun,
}

impl InitChoice {
    pub const ALL: [Self; 3] = [Self::He, Self::Glorot, Self::Lecun];

    pub fn code(self) -> &'static str {
        match self {
            Self::He => "he",
            Self::Glorot => "glorot",
            Self::Lecun => "lecun",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }

    pub fn name(self, texts: &Texts) -> &'static str {
        match self {
            Self::He => texts.train.he,
            Self::Glorot => texts.train.glorot,
            Self::Lecun => texts.train.lecun,
        }
    }

    fn initialisation(self) -> Initialisation {
        match self {
            Self::He => Initialisation::HeNormal,
            Self::Glorot => Initialisation::GlorotNormal,
            Self::Lecun => Initialisation::LecunNormal,
        }
    }
}

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
    pub const SLIDERS: [Self; 5] = [Self::LearningRate, Self::Speed, Self::BatchSize, Self::Samples, Self::Noise];

    /// The limits, shared by slider, field and address.
    pub const fn control(self) -> Control {
        match self {
            Self::LearningRate => Control::logarithmic(1e-4, 100.0, 0.05, 0.1),
            Self::BatchSize => Control::whole(1.0, 100.0, 1.0, 10.0),
            Self::Samples => Control::whole(40.0, 1000.0, 20.0, 300.0),
            Self::Noise => Control::linear(0.0, 0.5, 0.01, 0.15),
            Self::Seed => Control::whole(0.0, u32::MAX as f64, 1.0, 1.0),
            Self::Speed => Control::whole(1.0, 50.0, 1.0, 2.0),
        }
    }

    /// The key in the address.
    pub fn key(self) -> &'static str {
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
        let words = &texts.train;
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

/// What the reader has set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setup {
    pub data: DataChoice,
    pub init: InitChoice,
    pub learning_rate: f64,
    pub batch_size: f64,
    pub samples: f64,
    pub noise: f64,
    pub seed: f64,
    /// Epochs per frame.
    pub speed: f64,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            data: DataChoice::default(),
            init: InitChoice::default(),
            learning_rate: Setting::LearningRate.control().default,
            batch_size: Setting::BatchSize.control().default,
            samples: Setting::Samples.control().default,
            noise: Setting::Noise.control().default,
            seed: Setting::Seed.control().default,
            speed: Setting::Speed.control().default,
        }
    }
}

impl Setup {
    pub fn get(&self, setting: Setting) -> f64 {
        match setting {
            Setting::LearningRate => self.learning_rate,
            Setting::BatchSize => self.batch_size,
            Setting::Samples => self.samples,
            Setting::Noise => self.noise,
            Setting::Seed => self.seed,
            Setting::Speed => self.speed,
        }
    }

    pub fn place(&mut self, setting: Setting) -> &mut f64 {
        match setting {
            Setting::LearningRate => &mut self.learning_rate,
            Setting::BatchSize => &mut self.batch_size,
            Setting::Samples => &mut self.samples,
            Setting::Noise => &mut self.noise,
            Setting::Seed => &mut self.seed,
            Setting::Speed => &mut self.speed,
        }
    }

    /// Whether a run of `other` is a run of this, too: learning rate and speed change on the way.
    pub fn same_run(&self, other: &Self) -> bool {
        let fixed = |it: &Self| Self { learning_rate: 0.0, speed: 0.0, ..*it };
        fixed(self) == fixed(other)
    }

    /// The slider of a setting.
    pub fn slider(&self, setting: Setting, texts: &Texts) -> Slider {
        Slider::new(setting.key(), setting.name(texts), "", self.get(setting), setting.control())
    }

    /// The set-up as the trainer takes it.
    pub fn config(&self, function: &Function, epsilon: f64) -> TrainConfig {
        TrainConfig {
            function: function.id().to_owned(),
            parameters: (0..function.params().len()).map(|it| function.args()[it]).collect(),
            data_set: self.data.data_set(),
            samples: self.samples as u32,
            noise: self.noise,
            seed: self.seed as u32,
            hidden: HIDDEN.to_vec(),
            initialisation: self.init.initialisation(),
            learning_rate: self.learning_rate,
            batch_size: self.batch_size as u32,
            epsilon,
        }
    }
}
