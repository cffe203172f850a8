//! The set-up as the trainer takes it.

use super::choices::{InitKind, OptimiserKind, ScheduleKind};
use super::layers::{Layer, is_learnable};
use super::setting::Setting;
use super::setup::Setup;
use crate::activation::Function;
use crate::nn::initialisation::Initialisation;
use crate::nn::optimiser::Optimiser;
use crate::nn::recipe::{LayerRecipe, Parameters, Recipe};
use crate::nn::schedule::Schedule;
use crate::nn::task::Task;
use crate::worker::message::command::FunctionCode;

impl Setup {
    /// The run that the set-up describes, with `page` as the function of the page.
    pub fn recipe(&self, page: &Function, epsilon: f64) -> Recipe<FunctionCode> {
        let clip = self.get(Setting::Clip);
        Recipe {
            task: self.task(),
            layers: self.layers.all().iter().map(|it| layer(it, page)).collect(),
            output: self.output(),
            initialisation: self.initialisation(),
            bias: self.single(Setting::Bias),
            optimiser: self.optimiser(),
            learning_rate: self.single(Setting::LearningRate),
            schedule: self.schedule(),
            l1: self.single(Setting::L1),
            l2: self.single(Setting::L2),
            clip: (clip > 0.0).then_some(clip as f32),
            dropout: self.single(Setting::Dropout),
            batch_size: self.get(Setting::BatchSize) as usize,
            seed: self.get(Setting::Seed) as u32,
            epsilon,
        }
    }

    fn single(&self, setting: Setting) -> f32 {
        self.get(setting) as f32
    }

    fn task(&self) -> Task {
        Task {
            source: self.engine_source(),
            samples: self.get(Setting::Samples) as usize,
            noise: self.get(Setting::Noise),
            test_share: self.get(Setting::TestShare),
            features: self.features.seen(self.inputs()),
            scaling: self.scaling,
        }
    }

    fn initialisation(&self) -> Initialisation {
        let distribution = self.distribution;
        match self.init {
            InitKind::He => Initialisation::He(distribution),
            InitKind::Glorot => Initialisation::Glorot(distribution),
            InitKind::Lecun => Initialisation::Lecun(distribution),
            InitKind::Torch => Initialisation::Torch,
            InitKind::VariancePreserving => Initialisation::VariancePreserving(distribution),
            InitKind::Classic => Initialisation::Classic,
            InitKind::Zeros => Initialisation::Zeros,
            InitKind::Gain => Initialisation::Gain { gain: self.single(Setting::Gain), distribution },
        }
    }

    fn optimiser(&self) -> Optimiser {
        let momentum = self.single(Setting::Momentum);
        let (beta1, beta2) = (self.single(Setting::Beta1), self.single(Setting::Beta2));
        match self.optimiser {
            OptimiserKind::Sgd => Optimiser::Sgd,
            OptimiserKind::Momentum => Optimiser::Momentum { momentum },
            OptimiserKind::Nesterov => Optimiser::Nesterov { momentum },
            OptimiserKind::RmsProp => Optimiser::RmsProp { decay: self.single(Setting::Decay) },
            OptimiserKind::Adam => Optimiser::Adam { beta1, beta2 },
            OptimiserKind::AdamW => {
                Optimiser::AdamW { beta1, beta2, weight_decay: self.single(Setting::WeightDecay) }
            }
        }
    }

    fn schedule(&self) -> Schedule {
        match self.schedule {
            ScheduleKind::Constant => Schedule::Constant,
            ScheduleKind::Step => Schedule::Step {
                every: self.get(Setting::StepEvery) as u32,
                factor: self.single(Setting::StepFactor),
            },
            ScheduleKind::Cosine => Schedule::Cosine { epochs: self.get(Setting::CosineEpochs) as u32 },
        }
    }
}

fn layer(layer: &Layer, page: &Function) -> LayerRecipe<FunctionCode> {
    let function = layer.function(page);
    let parameters = if is_learnable(function) { layer.parameters } else { Parameters::Fixed };
    LayerRecipe { width: layer.width, function: FunctionCode::from(function), parameters }
}

/// Whether a run of one is a run of the other, too: the learning rate changes on the way.
pub fn is_same_run(one: &Recipe<FunctionCode>, other: &Recipe<FunctionCode>) -> bool {
    *one == Recipe { learning_rate: one.learning_rate, ..other.clone() }
}
