//! What the network says of every place in the window.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Picture {
    Surface(Surface),
    Fit(Fit),
    /// Samples with more than two coordinates have no picture.
    None,
}

/// A square grid over the window, row by row from the top, each row from left to right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Surface {
    pub side: u32,
    pub cells: Cells,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cells {
    /// Two classes: P(class 1) · 255, rounded.
    Probability(#[serde(with = "serde_bytes")] Vec<u8>),
    /// More classes: the likeliest one, and its probability · 255, rounded.
    Class {
        #[serde(with = "serde_bytes")]
        class: Vec<u8>,
        #[serde(with = "serde_bytes")]
        probability: Vec<u8>,
    },
    /// A regression: 255 · (value - low) / (high - low), rounded and clipped.
    Value {
        low: f32,
        high: f32,
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    },
}

/// A function of one number, at equally spaced places from `low` to `high`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    pub low: f64,
    pub high: f64,
    /// The network's answer: the sum of `contributions` and `bias`.
    pub values: Vec<f32>,
    /// Outgoing weight · activation of each unit of the last hidden layer.
    pub contributions: Vec<Vec<f32>>,
    pub bias: f32,
}
