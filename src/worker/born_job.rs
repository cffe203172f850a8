//! Doing a piece of the experiments about networks that are born dead, and about what dead units cost.

use super::check::{function, within};
use super::message::born_job::{BornJob, BornOutcome};
use super::message::command::FunctionCode;
use super::message::event::{Field, Refusal};
use crate::experiment::born_dead::cohort::{self, Cohort};
use crate::experiment::born_dead::input::Input;
use crate::experiment::born_dead::school::{self, School};
use crate::experiment::death_toll::treatment::{BIAS, Treatment};
use crate::experiment::death_toll::trial::{self, Trial};
use crate::nn::fault::LEARNING_RATE;

/// What comes of a job, or the first thing that is wrong with it.
pub(super) fn carry_out(job: BornJob) -> Result<BornOutcome, Refusal> {
    Ok(match job {
        BornJob::Born(it) => BornOutcome::Born(cohort(it)?.born()),
        BornJob::Taught(it) => BornOutcome::Taught(school(it)?.taught()),
        BornJob::Tried(it) => BornOutcome::Tried(trial(it)?.runs()),
    })
}

fn cohort(coded: Cohort<FunctionCode>) -> Result<Cohort, Refusal> {
    within(coded.width, &cohort::WIDTH, Field::Layers)?;
    within(coded.hidden, &cohort::HIDDEN, Field::Layers)?;
    within(coded.count, &cohort::COUNT, Field::Samples)?;
    coded.rename(|code| function(&code))
}

fn school(coded: School<FunctionCode>) -> Result<School, Refusal> {
    within(coded.cohort.hidden, &school::HIDDEN, Field::Layers)?;
    within(coded.cohort.count, &school::COUNT, Field::Samples)?;
    within(coded.epochs, &school::EPOCHS, Field::Epochs)?;
    // Only a line has values to learn.
    if coded.cohort.input != Input::Line {
        return Err(Refusal::Mismatch);
    }
    Ok(School { cohort: cohort(coded.cohort)?, epochs: coded.epochs })
}

fn trial(coded: Trial<FunctionCode>) -> Result<Trial, Refusal> {
    let Treatment { learning_rate, bias, .. } = coded.treatment;
    within(coded.width, &trial::WIDTH, Field::Layers)?;
    within(coded.steps, &trial::STEPS, Field::Epochs)?;
    within(coded.count, &trial::COUNT, Field::Samples)?;
    within(learning_rate, &LEARNING_RATE, Field::LearningRate)?;
    within(bias, &BIAS, Field::Initialisation)?;
    coded.rename(|code| function(&code))
}
