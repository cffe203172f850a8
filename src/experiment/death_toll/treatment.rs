//! What is done to a network to kill its units.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

/// What biases start at.
pub const BIAS: RangeInclusive<f32> = -10.0..=10.0;

/// The rule of the update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rule {
    Sgd,
    Adam,
}

/// How a network is started and trained.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Treatment {
    pub rule: Rule,
    pub learning_rate: f32,
    /// What every bias of a hidden unit starts at.
    pub bias: f32,
}

/// Treatments of one kind, from the mildest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The learning rate of plain descent.
    SgdRate,
    /// The learning rate of Adam.
    AdamRate,
    /// The bias that every unit starts with, at a rate of Adam that kills none.
    Bias,
}

/// Grades of a cause.
pub const GRADES: usize = 4;

impl Cause {
    pub const ALL: [Self; 3] = [Self::SgdRate, Self::AdamRate, Self::Bias];

    pub fn treatments(self) -> [Treatment; GRADES] {
        match self {
            Self::SgdRate => [1.0, 3.0, 10.0, 30.0].map(|learning_rate| Treatment {
                rule: Rule::Sgd,
                learning_rate,
                bias: 0.0,
            }),
            Self::AdamRate => [0.01, 0.1, 0.3, 1.0].map(|learning_rate| Treatment {
                rule: Rule::Adam,
                learning_rate,
                bias: 0.0,
            }),
            Self::Bias => {
                [-1.0, -2.0, -3.0, -4.0].map(|bias| Treatment { rule: Rule::Adam, learning_rate: 0.01, bias })
            }
        }
    }
}
