//! From the engine's types to the protocol's and back.

use std::ops::RangeInclusive;

use crate::activation::formula::Formula;
use crate::activation::{Args, Function, rows};
use crate::nn::data::{self, Points};
use crate::nn::dead;
use crate::nn::divergence;
use crate::nn::init;
use crate::nn::loss;
use crate::nn::probe;
use crate::nn::setup::{self, Setup};
use crate::nn::surface::SIDE;
use crate::nn::trainer::{self, Trainer};

use super::protocol::{
    DataSet, DeadUnit, Divergence, Field, Histogram, Initialisation, LayerProbe, LossPoint, Point, Quantity,
    Refusal, RunId, Scene, Score, Snapshot, Status, Surface, TrainConfig, Work,
};

/// The setup that `config` describes, or the first thing that is wrong with it.
pub(super) fn setup(config: &TrainConfig) -> Result<Setup, Refusal> {
    let hidden: Vec<usize> = config.hidden.iter().map(|&width| width as usize).collect();
    if !setup::HIDDEN_LAYERS.contains(&hidden.len())
        || hidden.iter().any(|width| !setup::WIDTH.contains(width))
    {
        return Err(Refusal::OutOfRange(Field::Hidden));
    }
    Ok(Setup {
        function: function(&config.function, config.formula.as_deref(), &config.parameters)?,
        data_set: config.data_set.into(),
        samples: within(config.samples as usize, &setup::SAMPLES, Field::Samples)?,
        noise: within(config.noise, &setup::NOISE, Field::Noise)?,
        seed: config.seed,
        hidden,
        initialisation: config.initialisation.into(),
        learning_rate: learning_rate(config.learning_rate)?,
        batch_size: within(config.batch_size as usize, &setup::BATCH_SIZE, Field::BatchSize)?,
        epsilon: within(config.epsilon, &setup::EPSILON, Field::Epsilon)?,
    })
}

pub(super) fn learning_rate(rate: f64) -> Result<f32, Refusal> {
    within(rate, &setup::LEARNING_RATE, Field::LearningRate).map(|rate| rate as f32)
}

/// `value` if it lies in `range`, which a NaN does not.
pub(super) fn within<T: PartialOrd>(value: T, range: &RangeInclusive<T>, field: Field) -> Result<T, Refusal> {
    if range.contains(&value) { Ok(value) } else { Err(Refusal::OutOfRange(field)) }
}

/// The function with this slug, or of this formula, and with these parameters, one for each that it has.
pub(super) fn function(id: &str, formula: Option<&str>, parameters: &[f64]) -> Result<Function, Refusal> {
    let function = match formula {
        Some(source) => Function::from(Formula::parse(source).map_err(|_| Refusal::UnreadableFormula)?),
        None => Function::new(rows::by_id(id).ok_or(Refusal::UnknownFunction)?),
    };
    let mut pairs = function.params().iter().zip(parameters);
    let all_within = pairs.all(|(param, value)| (param.min..=param.max).contains(value));
    if parameters.len() != function.params().len() || !all_within {
        return Err(Refusal::OutOfRange(Field::Parameters));
    }
    Ok(function.tuned(Args::new(parameters)))
}

/// What the page shows of `trainer` now, without the scene.
pub(super) fn snapshot(run: RunId, trainer: &mut Trainer) -> Snapshot {
    let status = trainer.divergence().map_or(Status::Training, |it| Status::Diverged(it.into()));
    Snapshot {
        run,
        status,
        epoch: trainer.epoch(),
        step: trainer.steps(),
        learning_rate: trainer.learning_rate().into(),
        train: trainer.train_score().into(),
        test: trainer.test_score().into(),
        losses: trainer.take_losses().into_iter().map(Into::into).collect(),
        surface: Surface { side: SIDE as u32, probability: trainer.surface() },
        layers: layers(trainer),
        scene: None,
    }
}

pub(super) fn scene(trainer: &Trainer) -> Scene {
    let data = trainer.data();
    Scene {
        train: points(&data.train),
        test: points(&data.test),
        half_width: data.half_width(),
        parameters: trainer.network().parameters() as u32,
        steps_per_epoch: trainer.steps_per_epoch() as u32,
    }
}

fn layers(trainer: &mut Trainer) -> Vec<LayerProbe> {
    let probes = trainer.probe();
    let widths: Vec<usize> = trainer.network().hidden().iter().map(|layer| layer.fan_out).collect();
    let dead = trainer.dead_units().layers();
    probes
        .into_iter()
        .zip(widths)
        .zip(dead)
        .map(|((probe, units), dead)| layer(probe, units, &dead))
        .collect()
}

fn layer(probe: probe::LayerProbe, units: usize, dead: &[dead::DeadUnit]) -> LayerProbe {
    let reach = f64::from(probe::REACH);
    let (under, over) = (probe.under, probe.over);
    LayerProbe {
        histogram: Histogram { low: -reach, high: reach, counts: probe.counts, under, over },
        mean: probe.mean,
        spread: probe.spread,
        left_saturated: probe.left_saturated,
        right_saturated: probe.right_saturated,
        flat_inside: probe.flat_inside,
        exact_zeros: probe.exact_zeros,
        units: units as u32,
        dead: dead.iter().map(|it| DeadUnit { unit: it.unit as u32, since_step: it.since_step }).collect(),
    }
}

fn points(points: &Points) -> Vec<Point> {
    let places = points.x.iter().zip(&points.y).zip(&points.label);
    places.map(|((&x, &y), &label)| Point { x, y, label: label as u8 }).collect()
}

impl From<DataSet> for data::DataSet {
    fn from(it: DataSet) -> Self {
        match it {
            DataSet::Moons => Self::Moons,
            DataSet::Circle => Self::Circle,
            DataSet::Spiral => Self::Spiral,
        }
    }
}

impl From<data::DataSet> for DataSet {
    fn from(it: data::DataSet) -> Self {
        match it {
            data::DataSet::Moons => Self::Moons,
            data::DataSet::Circle => Self::Circle,
            data::DataSet::Spiral => Self::Spiral,
        }
    }
}

impl From<Initialisation> for init::Initialisation {
    fn from(it: Initialisation) -> Self {
        match it {
            Initialisation::HeNormal => Self::HeNormal,
            Initialisation::HeUniform => Self::HeUniform,
            Initialisation::GlorotNormal => Self::GlorotNormal,
            Initialisation::GlorotUniform => Self::GlorotUniform,
            Initialisation::LecunNormal => Self::LecunNormal,
            Initialisation::LecunUniform => Self::LecunUniform,
        }
    }
}

impl From<init::Initialisation> for Initialisation {
    fn from(it: init::Initialisation) -> Self {
        match it {
            init::Initialisation::HeNormal => Self::HeNormal,
            init::Initialisation::HeUniform => Self::HeUniform,
            init::Initialisation::GlorotNormal => Self::GlorotNormal,
            init::Initialisation::GlorotUniform => Self::GlorotUniform,
            init::Initialisation::LecunNormal => Self::LecunNormal,
            init::Initialisation::LecunUniform => Self::LecunUniform,
        }
    }
}

impl From<divergence::Divergence> for Divergence {
    fn from(it: divergence::Divergence) -> Self {
        let quantity = match it.quantity {
            divergence::Quantity::PreActivation => Quantity::PreActivation,
            divergence::Quantity::Loss => Quantity::Loss,
            divergence::Quantity::Gradient => Quantity::Gradient,
            divergence::Quantity::Weight => Quantity::Weight,
        };
        let (epoch, step, layer) = (it.epoch, it.step, it.layer as u32);
        Self { epoch, step, layer, quantity, learning_rate: it.learning_rate.into() }
    }
}

impl From<loss::Score> for Score {
    fn from(it: loss::Score) -> Self {
        Self { loss: it.loss, accuracy: it.accuracy }
    }
}

impl From<trainer::LossPoint> for LossPoint {
    fn from(it: trainer::LossPoint) -> Self {
        Self { epoch: it.epoch, train: it.train, test: it.test }
    }
}

/// The same run, as the page states it.
impl From<&Setup> for TrainConfig {
    fn from(it: &Setup) -> Self {
        Self {
            function: it.function.id().to_owned(),
            formula: formula(&it.function),
            parameters: parameters(&it.function),
            data_set: it.data_set.into(),
            samples: it.samples as u32,
            noise: it.noise,
            seed: it.seed,
            hidden: it.hidden.iter().map(|&width| width as u32).collect(),
            initialisation: it.initialisation.into(),
            learning_rate: it.learning_rate.into(),
            batch_size: it.batch_size as u32,
            epsilon: it.epsilon,
        }
    }
}

/// The kernel of a function, as the page states it.
impl From<&Function> for Work {
    fn from(it: &Function) -> Self {
        Self::Kernel { function: it.id().to_owned(), formula: formula(it), parameters: parameters(it) }
    }
}

fn formula(function: &Function) -> Option<String> {
    function.formula().map(|it| it.source().to_owned())
}

fn parameters(function: &Function) -> Vec<f64> {
    (0..function.params().len()).map(|index| function.args()[index]).collect()
}
