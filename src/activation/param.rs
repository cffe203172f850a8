//! What a row says of one parameter.

use super::args::Args;

/// One parameter of an activation: its name, its limits, and how f depends on it.
#[derive(Clone, Copy)]
pub struct Param {
    /// Stable name, as in PyTorch or the paper: `negative_slope`. Used in addresses and code.
    pub id: &'static str,
    /// How it is written in a formula: `α`.
    pub symbol: &'static str,
    /// The value a framework uses when none is given.
    pub default: f64,
    /// Smallest value of the slider and of the address.
    pub min: f64,
    /// Largest value of the slider and of the address.
    pub max: f64,
    /// The slider's step.
    pub step: f64,
    /// ∂f/∂parameter at x, where the parameter can be learned.
    pub derivative: Option<fn(f64, &Args) -> f64>,
}

impl Param {
    /// `value` within the limits; a NaN becomes the default.
    pub fn clamp(&self, value: f64) -> f64 {
        if value.is_nan() { self.default } else { value.clamp(self.min, self.max) }
    }
}
