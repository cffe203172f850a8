//! Everything that determines a run, besides the function.

use super::setting::Setting;
use crate::activation::{Function, rows};
use crate::nn::data::DataSet;
use crate::nn::init::Initialisation;
use crate::nn::setup;
use crate::page::coded::Coded;
use crate::page::control::Control;
use crate::page::lab::Lab;
use crate::page::own::entry::entries;
use crate::page::slider::Slider;
use crate::text::Texts;
use crate::worker::protocol::TrainConfig;

impl Coded for DataSet {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Moons, "moons"), (Self::Circle, "circle"), (Self::Spiral, "spiral")];
}

/// The page offers the normal ones.
impl Coded for Initialisation {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::HeNormal, "he"), (Self::GlorotNormal, "glorot"), (Self::LecunNormal, "lecun")];
}

/// The data sets of the page with their codes.
pub const DATA_SETS: &[(DataSet, &str)] = DataSet::CODES;
/// The initialisations of the page with their codes.
pub const INITIALISATIONS: &[(Initialisation, &str)] = Initialisation::CODES;

/// What the reader has set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setup {
    pub data: DataSet,
    pub init: Initialisation,
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
            data: DATA_SETS[0].0,
            init: INITIALISATIONS[0].0,
            learning_rate: Setting::LearningRate.default(),
            batch_size: Setting::BatchSize.default(),
            samples: Setting::Samples.default(),
            noise: DATA_SETS[0].0.default_noise(),
            seed: Setting::Seed.default(),
            speed: Setting::Speed.default(),
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

    /// The limits of a setting; the default noise is the one that suits the data.
    pub fn control(&self, setting: Setting) -> Control {
        match setting {
            Setting::Noise => Control { default: self.data.default_noise(), ..setting.control() },
            _ => setting.control(),
        }
    }

    /// Takes other data. Noise that nobody has touched becomes what suits the new data.
    pub fn choose_data(&mut self, data: DataSet) {
        if self.noise == self.data.default_noise() {
            self.noise = data.default_noise();
        }
        self.data = data;
    }

    /// Whether a run of `other` is a run of this, too: learning rate and speed change on the way.
    pub fn same_run(&self, other: &Self) -> bool {
        let fixed = |it: &Self| Self { learning_rate: 0.0, speed: 0.0, ..*it };
        fixed(self) == fixed(other)
    }

    /// The slider of a setting.
    pub fn slider(&self, setting: Setting, texts: &Texts) -> Slider {
        Slider::new(setting.key(), setting.name(texts), "", self.get(setting), self.control(setting))
    }

    /// The set-up as the trainer takes it.
    pub fn config(&self, function: &Function, epsilon: f64) -> TrainConfig {
        TrainConfig::from(&setup::Setup {
            data_set: self.data,
            samples: self.samples as usize,
            noise: self.noise,
            seed: self.seed as u32,
            initialisation: self.init,
            learning_rate: self.learning_rate as f32,
            batch_size: self.batch_size as usize,
            epsilon,
            ..setup::Setup::new(function.clone())
        })
    }
}

/// The name of a data set.
pub fn data_name(data: DataSet, texts: &Texts) -> &'static str {
    match data {
        DataSet::Moons => texts.train().moons,
        DataSet::Circle => texts.train().circle,
        DataSet::Spiral => texts.train().spiral,
    }
}

/// The name of an initialisation.
pub fn init_name(init: Initialisation, texts: &Texts) -> &'static str {
    match init {
        Initialisation::HeNormal | Initialisation::HeUniform => texts.train().he,
        Initialisation::GlorotNormal | Initialisation::GlorotUniform => texts.train().glorot,
        Initialisation::LecunNormal | Initialisation::LecunUniform => texts.train().lecun,
    }
}

/// Code and name of every function: the table in teaching order, then the reader's own.
pub fn functions(lab: &Lab, texts: &Texts) -> Vec<(String, String)> {
    let table = rows::ALL.iter().map(|it| (it.id.to_owned(), texts.function(it.id).name.to_owned()));
    table.chain(entries(lab).into_iter().map(|it| (it.code, it.name))).collect()
}
