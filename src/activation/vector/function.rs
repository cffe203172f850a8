//! A vector function with its parameters fixed.

use super::row::VectorActivation;
use super::rows;
use super::signature::{Shape, Signature, VectorParam};
use crate::activation::args::Args;

/// One vector function with one setting of its parameters. Cheap to copy, compared by slug and parameter values.
#[derive(Clone, Copy)]
pub struct VectorFunction {
    signature: &'static Signature,
    args: Args,
}

impl VectorFunction {
    /// The function with its default parameters.
    pub fn new(signature: &'static Signature) -> Self {
        let mut args = Args::default();
        for (index, param) in signature.params.iter().enumerate() {
            args = args.with(index, param.default);
        }
        Self { signature, args }
    }

    /// The function with parameters as given, not clamped: tests go beyond the sliders. T > 0; k is a whole number >= 1.
    pub fn with_args(signature: &'static Signature, args: Args) -> Self {
        Self { signature, args }
    }

    /// This function with one parameter set, clamped to its limits. An unknown index changes nothing.
    #[must_use]
    pub fn with_param(mut self, index: usize, value: f64) -> Self {
        if let Some(param) = self.signature.params.get(index) {
            self.args = self.args.with(index, param.clamp(value));
        }
        self
    }

    pub fn id(&self) -> &'static str {
        self.signature.id
    }

    pub fn params(&self) -> &'static [VectorParam] {
        self.signature.params
    }

    pub fn args(&self) -> &Args {
        &self.args
    }

    pub fn shape(&self) -> Shape {
        self.signature.shape
    }

    /// The number of inputs is a multiple of this.
    pub fn multiple(&self) -> usize {
        self.shape().multiple(&self.args)
    }

    pub fn row(&self) -> &'static VectorActivation {
        rows::of(self.signature)
    }

    /// y: the number of inputs must be a positive [`multiple`](Self::multiple).
    pub fn value(&self, x: &[f64]) -> Vec<f64> {
        let mut out = vec![0.0; self.shape().outputs(x.len(), &self.args)];
        (self.row().value)(x, &self.args, &mut out);
        out
    }

    /// ∂yᵢ/∂xⱼ, row by row: a row for each output.
    pub fn jacobian(&self, x: &[f64]) -> Vec<f64> {
        let mut out = vec![0.0; self.shape().outputs(x.len(), &self.args) * x.len()];
        (self.row().jacobian)(x, &self.args, &mut out);
        out
    }
}

impl PartialEq for VectorFunction {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id() && self.args == other.args
    }
}

impl std::fmt::Debug for VectorFunction {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}{:?}", self.id(), self.args)
    }
}
