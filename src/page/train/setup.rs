//! Everything that determines a run, besides the function of the page.

use std::rc::Rc;

use super::change::{Change, Functions};
use super::choices::{InitKind, OptimiserKind, OutputChoice, ScheduleKind, StopRule};
use super::features::Features;
use super::layers::Layers;
use super::numbers::Numbers;
use super::own_data::state::{Lack, OwnData, OwnKind, Sampling};
use super::setting::Setting;
use super::source::{Goal, SourceKind, no_samples};
use crate::activation::Function;
use crate::nn::initialisation::Distribution;
use crate::nn::output::Output;
use crate::nn::samples::Targets;
use crate::nn::task::{Scaling, Source};
use crate::page::control::Control;
use crate::page::slider::Slider;
use crate::text::Texts;

/// What the reader has set.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    pub source: SourceKind,
    /// The reader's own samples, whether they are trained on or not.
    pub own: OwnData,
    pub features: Features,
    pub scaling: Scaling,
    pub layers: Layers,
    pub output: OutputChoice,
    pub init: InitKind,
    pub distribution: Distribution,
    pub optimiser: OptimiserKind,
    pub schedule: ScheduleKind,
    pub stop: StopRule,
    pub numbers: Numbers,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            source: SourceKind::default(),
            own: OwnData::default(),
            features: Features::default(),
            scaling: Scaling::Standardised,
            layers: Layers::default(),
            output: OutputChoice::default(),
            init: InitKind::default(),
            distribution: Distribution::Normal,
            optimiser: OptimiserKind::default(),
            schedule: ScheduleKind::default(),
            stop: StopRule::default(),
            numbers: Numbers::default(),
        }
    }
}

impl Setup {
    pub fn get(&self, setting: Setting) -> f64 {
        self.numbers[setting]
    }

    /// The limits of a setting; noise and rate have the default that suits the data and the optimiser.
    pub fn control(&self, setting: Setting) -> Control {
        let control = setting.control();
        match setting {
            Setting::Noise => Control { default: self.source.default_noise(), ..control },
            Setting::LearningRate => Control { default: self.optimiser.default_rate(), ..control },
            _ => control,
        }
    }

    /// The slider of a setting.
    pub fn slider(&self, setting: Setting, texts: &Texts) -> Slider {
        Slider::new(setting.key(), setting.name(texts), "", self.get(setting), self.control(setting))
    }

    /// The source as the engine takes it; the reader's own may be empty.
    pub fn engine_source(&self) -> Source {
        let sampling = Sampling {
            samples: self.get(Setting::Samples) as usize,
            noise: self.get(Setting::Noise),
            seed: self.get(Setting::Seed) as u32,
        };
        self.given().unwrap_or_else(|| Source::Own(self.own.samples(sampling).unwrap_or_else(no_samples)))
    }

    /// The source, unless it is the reader's own.
    fn given(&self) -> Option<Source> {
        self.source.given(self.get(Setting::Arms) as u8)
    }

    /// Why there is nothing to learn from yet.
    pub fn lack(&self) -> Option<Lack> {
        self.own.lack().filter(|_| self.source == SourceKind::Own)
    }

    /// Whether the number of samples and their noise are the reader's to choose.
    pub fn is_sampled(&self) -> bool {
        self.given().map_or(self.own.kind == OwnKind::Curve, |it| it.is_generated())
    }

    /// Numbers per sample.
    pub fn inputs(&self) -> usize {
        if let Some(given) = self.given() {
            return given.inputs();
        }
        match self.own.kind {
            OwnKind::Points => 2,
            OwnKind::Curve => 1,
            OwnKind::Table => self.own.table.used().map_or(2, |it| it.samples.inputs),
        }
    }

    pub fn goal(&self) -> Goal {
        if let Some(given) = self.given() {
            return Goal::of(given.classes());
        }
        let table = || self.own.table.used().cloned();
        let samples = match self.own.kind {
            OwnKind::Points => self.own.plane.samples().map(Rc::new),
            OwnKind::Curve => return Goal::Value,
            OwnKind::Table => table(),
        };
        match samples.as_ref().map(|it| &it.samples.targets) {
            Some(Targets::Values(_)) => Goal::Value,
            Some(Targets::Classes { classes, .. }) => Goal::Classes(*classes),
            None => Goal::Classes(2),
        }
    }

    /// The output that is trained.
    pub fn output(&self) -> Output {
        self.output.output(self.goal())
    }

    /// Takes other data. Noise that nobody has touched becomes what suits the new data.
    pub fn choose_source(&mut self, source: SourceKind) {
        self.retune(Setting::Noise, |it| it.source = source);
    }

    /// Takes another optimiser. A rate that nobody has touched becomes what suits it.
    pub fn choose_optimiser(&mut self, optimiser: OptimiserKind) {
        self.retune(Setting::LearningRate, |it| it.optimiser = optimiser);
    }

    fn retune(&mut self, setting: Setting, change: impl FnOnce(&mut Self)) {
        let is_untouched = self.get(setting) == self.control(setting).default;
        change(self);
        if is_untouched {
            self.numbers[setting] = self.control(setting).default;
        }
    }

    /// The set-up after a change; `page` is the function of the page.
    pub fn apply(&mut self, change: Change, page: &Function) {
        match change {
            Change::Set(setting, value) => self.numbers[setting] = setting.control().clamp(value),
            Change::Data(source) => self.choose_source(source),
            Change::Own(action) => {
                self.own.apply(action);
                self.choose_source(SourceKind::Own);
            }
            Change::Feature(feature) => self.features.toggle(feature),
            Change::Scaling(scaling) => self.scaling = scaling,
            Change::AddLayer => self.layers.add(),
            Change::RemoveLayer => self.layers.remove(),
            Change::Width { layer, width } => self.layers.change(layer, |it| it.width = width),
            Change::Functions(Functions::PerLayer) => self.layers.part(page),
            Change::Functions(Functions::Shared) => self.layers.join(),
            Change::LayerFunction { layer, function } => self.layers.change(layer, |it| it.own = function),
            Change::LayerParam { layer, index, value } => self.layers.change(layer, |it| {
                it.own = Some(it.function(page).with_param(index, value));
            }),
            Change::Learn { layer: Some(layer), parameters } => {
                self.layers.change(layer, |it| it.parameters = parameters);
            }
            Change::Learn { layer: None, parameters } => self.layers.learn(parameters),
            Change::Output(output) => self.output = output,
            Change::Init(init) => self.init = init,
            Change::Distribution(distribution) => self.distribution = distribution,
            Change::Optimiser(optimiser) => self.choose_optimiser(optimiser),
            Change::Schedule(schedule) => self.schedule = schedule,
            Change::Stop(stop) => self.stop = stop,
        }
    }
}
