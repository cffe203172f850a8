//! One network before training.

use serde::{Deserialize, Serialize};

use super::law;
use crate::activation::Function;
use crate::experiment::look::Look;

/// An output that moves less than this over the interval counts as constant.
pub const FLAT: f32 = 0.026;
/// Points of a small picture.
pub const SHAPE: usize = 32;

/// When a network counts as constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    /// No sample has a gradient: in some layer each unit has slope 0 for it. Exact, for functions that [`law`] speaks of.
    NoGradient,
    /// The output moves less than [`FLAT`], for functions whose slope may be small but is not zero.
    FlatOutput,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    Alive,
    Constant,
    /// An output is not a finite number.
    Infinite,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Newborn {
    pub fate: Fate,
    /// Whether the last sample alone has no gradient.
    pub silent: bool,
    /// Units with slope 0 for every sample.
    pub dead_units: u32,
    /// The output at [`SHAPE`] samples at even distances, from 0 at the least of them to 255 at the greatest; 128 where all are
    /// equal. None for an output that is not finite.
    pub shape: Vec<u8>,
}

impl Criterion {
    pub fn of(function: &Function) -> Self {
        if law::holds_for(function) { Self::NoGradient } else { Self::FlatOutput }
    }
}

/// What a pass over samples says of a network.
pub(super) fn fate(look: &Look, criterion: Criterion) -> Fate {
    let constant = match criterion {
        _ if !look.outputs.iter().all(|it| it.is_finite()) => return Fate::Infinite,
        Criterion::NoGradient => !look.has_gradient.contains(&true),
        Criterion::FlatOutput => range(&look.outputs) < FLAT,
    };
    if constant { Fate::Constant } else { Fate::Alive }
}

pub(super) fn newborn(look: &Look, criterion: Criterion) -> Newborn {
    Newborn {
        fate: fate(look, criterion),
        silent: look.has_gradient.last() == Some(&false),
        dead_units: look.dead_units as u32,
        shape: shape(&look.outputs),
    }
}

fn shape(outputs: &[f32]) -> Vec<u8> {
    if !outputs.iter().all(|it| it.is_finite()) {
        return Vec::new();
    }
    let last = outputs.len() - 1;
    let picked: Vec<f32> = (0..SHAPE).map(|it| outputs[it * last / (SHAPE - 1)]).collect();
    let low = picked.iter().copied().fold(f32::INFINITY, f32::min);
    let span = range(&picked);
    let place = |it: &f32| if span > 0.0 { ((it - low) / span * 255.0).round() as u8 } else { 128 };
    picked.iter().map(place).collect()
}

/// From the least to the greatest.
pub(super) fn range(numbers: &[f32]) -> f32 {
    let (low, high) = numbers
        .iter()
        .fold((f32::INFINITY, f32::NEG_INFINITY), |(low, high), &it| (low.min(it), high.max(it)));
    high - low
}
