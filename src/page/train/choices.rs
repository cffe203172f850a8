//! The choices of a set-up, each without its numbers.

use super::source::Goal;
use crate::nn::initialisation::Distribution;
use crate::nn::output::Output;
use crate::nn::task::Scaling;
use crate::page::coded::Coded;

/// An initialisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InitKind {
    #[default]
    He,
    Glorot,
    Lecun,
    Torch,
    VariancePreserving,
    Classic,
    Zeros,
    Gain,
}

impl Coded for InitKind {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::He, "he"),
        (Self::Glorot, "glorot"),
        (Self::Lecun, "lecun"),
        (Self::VariancePreserving, "preserving"),
        (Self::Torch, "torch"),
        (Self::Classic, "classic"),
        (Self::Zeros, "zeros"),
        (Self::Gain, "gain"),
    ];
}

impl InitKind {
    /// Whether its weights can be drawn from either distribution.
    pub fn has_distribution(self) -> bool {
        !matches!(self, Self::Torch | Self::Classic | Self::Zeros)
    }
}

impl Coded for Distribution {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Normal, "normal"), (Self::Uniform, "uniform")];
}

/// A rule of the update.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OptimiserKind {
    #[default]
    Sgd,
    Momentum,
    Nesterov,
    RmsProp,
    Adam,
    AdamW,
}

impl Coded for OptimiserKind {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Sgd, "sgd"),
        (Self::Momentum, "momentum"),
        (Self::Nesterov, "nesterov"),
        (Self::RmsProp, "rmsprop"),
        (Self::Adam, "adam"),
        (Self::AdamW, "adamw"),
    ];
}

impl OptimiserKind {
    /// A rate at which it trains most networks of this page: its steps are longer or shorter than those of plain descent.
    pub const fn default_rate(self) -> f64 {
        match self {
            Self::Sgd => 0.1,
            Self::Momentum | Self::Nesterov => 0.03,
            Self::RmsProp | Self::Adam | Self::AdamW => 0.01,
        }
    }
}

/// A schedule of the learning rate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScheduleKind {
    #[default]
    Constant,
    Step,
    Cosine,
}

impl Coded for ScheduleKind {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Constant, "constant"), (Self::Step, "step"), (Self::Cosine, "cosine")];
}

impl Coded for Scaling {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Standardised, "standard"), (Self::Raw, "raw")];
}

/// When a run stops by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StopRule {
    #[default]
    Never,
    /// At an epoch.
    Epoch,
    /// When the test loss falls below a value.
    Loss,
    /// When the test loss no longer falls.
    Stall,
}

impl Coded for StopRule {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Never, "never"), (Self::Epoch, "epoch"), (Self::Loss, "loss"), (Self::Stall, "stall")];
}

/// What a reader asks of the output: the proper one, or one by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OutputChoice {
    #[default]
    Proper,
    Named(Output),
}

impl Coded for OutputChoice {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Proper, "proper"),
        (Self::Named(Output::Linear), "linear"),
        (Self::Named(Output::Sigmoid), "sigmoid"),
        (Self::Named(Output::Softmax), "softmax"),
        (Self::Named(Output::LogSigmoidNll), "logsigmoid_nll"),
        (Self::Named(Output::SigmoidSquaredError), "sigmoid_mse"),
    ];
}

/// Whether an output is made for what is to be learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    Proper,
    /// It runs, and shows why it should not be used.
    Wrong,
}

/// The outputs that can be trained towards a goal, the proper one first.
pub fn outputs(goal: Goal) -> &'static [(Output, Fit)] {
    match goal {
        Goal::Value => &[(Output::Linear, Fit::Proper)],
        Goal::Classes(2) => &[
            (Output::Sigmoid, Fit::Proper),
            (Output::Softmax, Fit::Proper),
            (Output::Linear, Fit::Wrong),
            (Output::SigmoidSquaredError, Fit::Wrong),
            (Output::LogSigmoidNll, Fit::Wrong),
        ],
        Goal::Classes(_) => &[
            (Output::Softmax, Fit::Proper),
            (Output::Linear, Fit::Wrong),
            (Output::LogSigmoidNll, Fit::Wrong),
        ],
    }
}

impl OutputChoice {
    /// The output that is trained: what is named where it can be, else the proper one.
    pub fn output(self, goal: Goal) -> Output {
        let offered = outputs(goal);
        let named = offered.iter().find(|it| self == Self::Named(it.0));
        named.unwrap_or(&offered[0]).0
    }
}
