//! Pieces of the phase diagram.

use serde::{Deserialize, Serialize};

use super::command::FunctionCode;
use crate::experiment::mean_field::field::Twins;
use crate::experiment::mean_field::normalising::NormalisingSetup;
use crate::experiment::mean_field::phase::Correlation;
use crate::experiment::mean_field::profile::Profile;
use crate::experiment::mean_field::statistics::Statistics;
use crate::experiment::mean_field::twins::TwinsSetup;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PhaseJob {
    /// What the map of a function is drawn from.
    Profile(FunctionCode),
    /// What theory tells of one place of the map.
    Theory { function: FunctionCode, setup: TwinsSetup },
    /// Two inputs through the network of a seed.
    Simulate { function: FunctionCode, setup: TwinsSetup, seed: u32 },
    /// Mean and variance through the network of a seed.
    Normalise { function: FunctionCode, setup: NormalisingSetup, seed: u32 },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum PhaseOutcome {
    Profile(Profile),
    Theory {
        correlation: Option<Correlation>,
        /// One per layer.
        twins: Vec<Twins>,
    },
    /// One per layer.
    Simulated(Vec<Twins>),
    /// One per layer.
    Normalised(Vec<Statistics>),
}
