//! Doing a piece of the experiments on depth.

use std::ops::RangeInclusive;

use super::check::{function, within};
use super::message::depth_job::{DepthJob, DepthOutcome};
use super::message::event::{Field, Refusal};
use crate::experiment::depth::measure::measure;
use crate::experiment::depth::setup::DepthSetup;
use crate::experiment::depth::training::{DeepRun, train};
use crate::nn::fault::{EPSILON, GAIN, HIDDEN_LAYERS, WIDTH};
use crate::nn::initialisation::Initialisation;

const DEPTH: RangeInclusive<usize> = 1..=*HIDDEN_LAYERS.end();
/// Weights that the networks of one job have together.
const WEIGHTS: RangeInclusive<usize> = 1..=10_000_000;

pub(super) fn carry_out(job: DepthJob) -> Result<DepthOutcome, Refusal> {
    match job {
        DepthJob::Measure { setup, first, count } => {
            let setup = setup.rename(|code| function(&code))?;
            check(&setup, count)?;
            let seeds = (0..count).map(|it| first.wrapping_add(it));
            Ok(DepthOutcome::Measured(seeds.map(|seed| measure(&setup, seed)).collect()))
        }
        DepthJob::Train(run) => {
            let run = run.rename(|code| function(&code))?;
            check_run(&run)?;
            Ok(DepthOutcome::Trained(train(&run)))
        }
    }
}

fn check(setup: &DepthSetup, count: u32) -> Result<(), Refusal> {
    within(setup.width, &WIDTH, Field::Layers)?;
    within(setup.depth, &DEPTH, Field::Layers)?;
    within(setup.gain as f32, &GAIN, Field::Initialisation)?;
    within(setup.epsilon, &EPSILON, Field::Epsilon)?;
    sensible(setup.initialisation)?;
    let weights = (setup.width * setup.width * setup.depth).saturating_mul(count as usize);
    within(weights, &WEIGHTS, Field::Repeats).map(|_| ())
}

fn check_run(run: &DeepRun) -> Result<(), Refusal> {
    within(run.depth, &DEPTH, Field::Layers)?;
    sensible(run.initialisation)
}

fn sensible(initialisation: Initialisation) -> Result<(), Refusal> {
    match initialisation {
        Initialisation::Gain { gain, .. } => within(gain, &GAIN, Field::Initialisation).map(|_| ()),
        _ => Ok(()),
    }
}
