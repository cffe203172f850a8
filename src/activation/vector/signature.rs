//! What is known of a vector function without computing it: enough for menus and addresses.

use crate::activation::args::Args;

/// Inputs at which every function has its small picture: as halves (2, 1 | 0.5, -1), as pairs (2, 1), (0.5, -1).
pub const SAMPLE: [f64; 4] = [2.0, 1.0, 0.5, -1.0];

/// The name of a vector function, its parameters and its shape, apart from the kernels: who needs only these does not
/// carry those.
pub struct Signature {
    /// Stable slug, as in PyTorch or JAX: `log_softmax`. Never reused for another function.
    pub id: &'static str,
    /// As papers write it: `LogSoftmax`.
    pub name: &'static str,
    /// Other slugs for the same function. An alias is never a second row.
    pub aliases: &'static [&'static str],
    pub params: &'static [VectorParam],
    pub shape: Shape,
    /// The outputs at [`SAMPLE`] and default parameters, to two decimals.
    pub picture: &'static [f64],
}

/// One parameter of a vector function.
pub struct VectorParam {
    /// Stable name, used in addresses and code: `T`.
    pub id: &'static str,
    /// How it is written in a formula.
    pub symbol: &'static str,
    /// The value a framework uses when none is given.
    pub default: f64,
    /// Smallest value of the slider and of the address.
    pub min: f64,
    /// Largest value of the slider and of the address.
    pub max: f64,
    pub kind: ParamKind,
}

/// Which values a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// Any positive number; factors matter, not differences.
    Factor,
    /// Whole numbers.
    Count,
}

impl VectorParam {
    /// `value` within the limits, whole where it has to be; a NaN becomes the default.
    pub fn clamp(&self, value: f64) -> f64 {
        if value.is_nan() {
            return self.default;
        }
        let value = if self.kind == ParamKind::Count { value.round() } else { value };
        value.clamp(self.min, self.max)
    }
}

/// How the inputs are read, and how many outputs they give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One output for each input.
    Same,
    /// One output.
    One,
    /// x = (a | b): one output for each pair of an a and its b.
    Halves,
    /// Groups of k consecutive inputs, k the first parameter: one output for each group.
    Groups,
}

impl Shape {
    /// The number of inputs is a multiple of this.
    pub fn multiple(self, args: &Args) -> usize {
        match self {
            Self::Same | Self::One => 1,
            Self::Halves => 2,
            Self::Groups => args[0] as usize,
        }
    }

    /// The number of outputs for a fitting number of inputs.
    pub fn outputs(self, inputs: usize, args: &Args) -> usize {
        match self {
            Self::Same => inputs,
            Self::One => 1,
            Self::Halves | Self::Groups => inputs / self.multiple(args),
        }
    }
}
