//! Doing a piece of an experiment of the Saturation page.

use std::ops::RangeInclusive;

use super::check::{function, within};
use super::message::command::FunctionCode;
use super::message::event::{Field, Refusal};
use super::message::saturation::{SaturationJob, SaturationOutcome};
use crate::activation::Function;
use crate::experiment::saturated_start::{Probability, Start, recoveries};
use crate::experiment::top_layer::{DEPTHS, RATES, TopLayer};
use crate::experiment::unscaled::{SEEDS, Unscaled};
use crate::nn::fault::EPSILON;

const START_RATE: RangeInclusive<f64> = 1e-6..=1e6;
/// Epochs of one stretch.
const EPOCHS: RangeInclusive<u32> = 1..=50;
/// So many epochs have been done at most.
const DONE: RangeInclusive<u32> = 0..=1_000_000;

pub(super) fn carry_out(job: SaturationJob) -> Result<SaturationOutcome, Refusal> {
    Ok(match job {
        SaturationJob::Start(Start { function: code, learning_rate }) => {
            let function = function(&code)?;
            within(learning_rate, &START_RATE, Field::LearningRate)?;
            SaturationOutcome::Start(recoveries(&Probability::behind(&function), learning_rate))
        }
        SaturationJob::TopLayer { run, from, epochs } => {
            let run = top_layer(&run)?;
            within(epochs, &EPOCHS, Field::Epochs)?;
            if let Some(state) = &from {
                within(state.epoch(), &DONE, Field::Epochs)?;
            }
            SaturationOutcome::TopLayer(run.run(from.as_ref(), epochs).ok_or(Refusal::Mismatch)?)
        }
        SaturationJob::Unscaled(unscaled) => SaturationOutcome::Unscaled(self::unscaled(&unscaled)?.run()),
    })
}

fn top_layer(run: &TopLayer<FunctionCode>) -> Result<TopLayer<Function>, Refusal> {
    within(run.depth, &DEPTHS, Field::Layers)?;
    within(run.learning_rate, &RATES, Field::LearningRate)?;
    Ok(run.with(function(&run.function)?))
}

fn unscaled(it: &Unscaled<FunctionCode>) -> Result<Unscaled<Function>, Refusal> {
    within(it.seeds, &SEEDS, Field::Repeats)?;
    within(it.epsilon, &EPSILON, Field::Epsilon)?;
    Ok(it.with(function(&it.function)?))
}
