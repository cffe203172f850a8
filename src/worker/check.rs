//! What a command asks for, as the engine takes it, or the first thing that is wrong with it: its bytes are of whatever origin.

use std::ops::RangeInclusive;

use super::message::command::{Edit, FunctionCode};
use super::message::event::{Field, Refusal};
use crate::activation::formula::Formula;
use crate::activation::{Args, Function, rows};
use crate::nn::data::check::TaskFault;
use crate::nn::fault::{Fault, HIDDEN_LAYERS, LEARNING_RATE};
use crate::nn::interventions::Intervention;
use crate::nn::network::Network;
use crate::nn::recipe::Recipe;

/// A weight or bias that is set by hand.
const WEIGHT: RangeInclusive<f32> = -1e6..=1e6;
/// A number of an unprepared sample.
const INPUT: RangeInclusive<f32> = -1e9..=1e9;

/// The recipe with its activations looked up, if its data can be loaded.
pub(super) fn recipe(coded: Recipe<FunctionCode>) -> Result<Recipe, Refusal> {
    coded.task.check().map_err(|fault| Refusal::OutOfRange(of_task(fault)))?;
    // A function takes time to look up.
    within(coded.layers.len(), &HIDDEN_LAYERS, Field::Layers)?;
    coded.rename(|code| function(&code))
}

/// `value` if it lies in `range`, which a NaN does not.
pub(super) fn within<T: PartialOrd>(value: T, range: &RangeInclusive<T>, field: Field) -> Result<T, Refusal> {
    if range.contains(&value) { Ok(value) } else { Err(Refusal::OutOfRange(field)) }
}

pub(super) fn learning_rate(rate: f64) -> Result<f32, Refusal> {
    within(rate as f32, &LEARNING_RATE, Field::LearningRate)
}

/// The function with this slug, or of this formula, and with these parameters, one for each that it has.
pub(super) fn function(code: &FunctionCode) -> Result<Function, Refusal> {
    let FunctionCode { id, formula, parameters } = code;
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

/// An edit of a number that `network` has.
pub(super) fn edit(edit: Edit, network: &Network) -> Result<Intervention, Refusal> {
    let (id, input, value) = match edit {
        Edit::Weight { unit, input, value } => (unit, input, value),
        Edit::Bias { unit, value } => (unit, 0, value),
    };
    let exists = network.layers.get(id.layer).is_some_and(|it| id.unit < it.fan_out && input < it.fan_in);
    if !exists || !WEIGHT.contains(&value) {
        return Err(Refusal::OutOfRange(Field::Edit));
    }
    let (layer, unit) = (id.layer, id.unit);
    Ok(match edit {
        Edit::Weight { .. } => Intervention::Weight { layer, unit, input, value },
        Edit::Bias { .. } => Intervention::Bias { layer, unit, value },
    })
}

/// A sample of so many numbers.
pub(super) fn sample(input: &[f32], inputs: usize) -> Result<(), Refusal> {
    let fits = input.len() == inputs && input.iter().all(|it| INPUT.contains(it));
    if fits { Ok(()) } else { Err(Refusal::OutOfRange(Field::Input)) }
}

fn of_task(fault: TaskFault) -> Field {
    match fault {
        TaskFault::Samples | TaskFault::Arms => Field::Samples,
        TaskFault::Noise => Field::Noise,
        TaskFault::TestShare => Field::TestShare,
        TaskFault::Features => Field::Features,
        TaskFault::Own(_) => Field::OwnSamples,
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::OutOfRange(match fault {
            Fault::Mismatch => return Self::Mismatch,
            Fault::Layers => Field::Layers,
            Fault::Initialisation => Field::Initialisation,
            Fault::Optimiser => Field::Optimiser,
            Fault::LearningRate => Field::LearningRate,
            Fault::Schedule => Field::Schedule,
            Fault::Regularisation => Field::Regularisation,
            Fault::Clip => Field::Clip,
            Fault::Dropout => Field::Dropout,
            Fault::BatchSize => Field::BatchSize,
            Fault::Epsilon => Field::Epsilon,
        })
    }
}
