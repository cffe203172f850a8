//! Pieces of the experiments on depth.

use serde::{Deserialize, Serialize};

use super::command::FunctionCode;
use crate::experiment::depth::measure::Passage;
use crate::experiment::depth::setup::DepthSetup;
use crate::experiment::depth::training::{DeepResult, DeepRun};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DepthJob {
    /// The networks of `count` seeds from `first` on.
    Measure {
        setup: DepthSetup<FunctionCode>,
        first: u32,
        count: u32,
    },
    Train(DeepRun<FunctionCode>),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum DepthOutcome {
    Measured(Vec<Passage>),
    Trained(DeepResult),
}
