//! Doing a piece of an experiment about dead units.

use super::check::{function, recipe, within};
use super::message::command::FunctionCode;
use super::message::event::{Field, Refusal};
use super::message::job::{DeadJob, DeadOutcome};
use super::work::{self, Cost};
use crate::experiment::lights::cure::Cure;
use crate::experiment::lights::film::film;
use crate::experiment::lights::inquest::inquest;
use crate::experiment::lights::setup::{LightsSetup, STEPS};
use crate::experiment::lights::tally::tally;
use crate::experiment::lone_neuron::course::{self, Lesson, train};
use crate::nn::data::dataset::Dataset;
use crate::nn::fault::LEARNING_RATE;

/// What comes of a job, or the first thing that is wrong with it.
pub(super) fn carry_out(job: DeadJob) -> Result<DeadOutcome, Refusal> {
    Ok(match job {
        DeadJob::Course(it) => DeadOutcome::Course(train(&lesson(it)?)),
        DeadJob::Film(it) => DeadOutcome::Film(film(&lights(*it)?)),
        DeadJob::Inquest { setup, unit } => DeadOutcome::Inquest(inquest(&lights(*setup)?, unit)),
        DeadJob::Tally(it) => DeadOutcome::Tally(tally(&lights(*it)?)),
    })
}

fn lesson(coded: Lesson<FunctionCode>) -> Result<Lesson, Refusal> {
    within(coded.steps, &course::STEPS, Field::Epochs)?;
    within(coded.rate, &course::RATE, Field::LearningRate)?;
    let [a, b] = coded.neuron.weights;
    for number in [a, b, coded.neuron.bias] {
        within(number, &(-course::NUMBER..=course::NUMBER), Field::Edit)?;
    }
    coded.rename(|code| function(&code))
}

/// A run that is not too long.
fn lights(coded: LightsSetup<FunctionCode>) -> Result<LightsSetup, Refusal> {
    within(coded.steps, &STEPS, Field::Epochs)?;
    let all_steps = u64::from(coded.all_steps());
    let LightsSetup { recipe: coded, steps, cure } = coded;
    let recipe = recipe(coded)?;
    let data = Dataset::load(&recipe.task, recipe.seed);
    recipe.check(&data.train.targets)?;
    let cost = Cost::new(&recipe, &data.train, &data.test);
    cost.check(&recipe, &data.train)?;
    let (train, test) = (data.train.len() as u64, data.test.len() as u64);
    let epochs = all_steps * recipe.batch_size as u64 / train.max(1) + 1;
    // All units are looked at after each step, and the scores of each epoch belong to the run.
    let work = all_steps * (cost.step + cost.sample * train) + epochs * cost.sample * (train + test);
    if work > work::MOST {
        return Err(Refusal::OutOfRange(Field::Layers));
    }
    let cure = match cure {
        Some(Cure::Rate(rate)) => Some(Cure::Rate(within(rate, &LEARNING_RATE, Field::LearningRate)?)),
        Some(Cure::Swap(code)) => Some(Cure::Swap(function(&code)?)),
        Some(Cure::Nudge) => Some(Cure::Nudge),
        None => None,
    };
    Ok(LightsSetup { recipe, steps, cure })
}
