//! Doing a piece of the phase diagram.

use std::ops::RangeInclusive;

use super::check::{function, within};
use super::message::event::{Field, Refusal};
use super::message::phase_job::{PhaseJob, PhaseOutcome};
use crate::experiment::mean_field::field::Field as MeanField;
use crate::experiment::mean_field::normalising::{NormalisingSetup, measure as measure_statistics};
use crate::experiment::mean_field::phase::correlation;
use crate::experiment::mean_field::profile::Profile;
use crate::experiment::mean_field::twins::{TwinsSetup, measure};
use crate::experiment::mean_field::twins_theory::twins;
use crate::nn::fault::GAIN;

/// σ_w² and σ_b², and the mean square of an input.
const VARIANCE: RangeInclusive<f64> = 0.0..=1000.0;
const CORRELATION: RangeInclusive<f64> = -1.0..=1.0;
const WIDTH: RangeInclusive<usize> = 2..=1000;
const DEPTH: RangeInclusive<usize> = 1..=100;
/// Inputs of a network that are looked at together.
const INPUTS: RangeInclusive<usize> = 1..=64;
/// Weights of a simulated network.
const WEIGHTS: RangeInclusive<usize> = 1..=20_000_000;

pub(super) fn carry_out(job: PhaseJob) -> Result<PhaseOutcome, Refusal> {
    match job {
        PhaseJob::Profile(code) => {
            Ok(PhaseOutcome::Profile(Profile::new(&MeanField::new(&function(&code)?))))
        }
        PhaseJob::Theory { function: code, setup } => {
            let function = function(&code)?;
            check(&setup)?;
            let field = MeanField::new(&function);
            Ok(PhaseOutcome::Theory {
                correlation: correlation(&field, setup.at),
                twins: twins(&field, &setup),
            })
        }
        PhaseJob::Simulate { function: code, setup, seed } => {
            let function = function(&code)?;
            check(&setup)?;
            Ok(PhaseOutcome::Simulated(measure(&function, &setup, seed)))
        }
        PhaseJob::Normalise { function: code, setup, seed } => {
            let function = function(&code)?;
            check_normalising(&setup)?;
            Ok(PhaseOutcome::Normalised(measure_statistics(&function, &setup, seed)))
        }
    }
}

fn check(setup: &TwinsSetup) -> Result<(), Refusal> {
    for variance in [setup.at.weight, setup.at.bias, setup.variance] {
        within(variance, &VARIANCE, Field::Initialisation)?;
    }
    within(setup.correlation, &CORRELATION, Field::Input)?;
    within(setup.width, &WIDTH, Field::Layers)?;
    within(setup.depth, &DEPTH, Field::Layers)?;
    within(setup.width * setup.width * setup.depth, &WEIGHTS, Field::Layers).map(|_| ())
}

fn check_normalising(setup: &NormalisingSetup) -> Result<(), Refusal> {
    within(setup.variance, &VARIANCE, Field::Initialisation)?;
    within(setup.width, &WIDTH, Field::Layers)?;
    within(setup.depth, &DEPTH, Field::Layers)?;
    within(setup.inputs, &INPUTS, Field::Samples)?;
    within(setup.gain as f32, &GAIN, Field::Initialisation)?;
    within(setup.width * setup.width * setup.depth, &WEIGHTS, Field::Layers).map(|_| ())
}
