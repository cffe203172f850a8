//! The row that states everything about one vector function.

use super::signature::Signature;
use crate::activation::args::Args;
use crate::activation::row::{Reference, Snippets};

/// y and ∂yᵢ/∂xⱼ as MathML markup: the children of a `<math>` element. Language-free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VectorFormula {
    pub value: &'static str,
    pub jacobian: &'static str,
}

/// A function of the inputs and the parameters that fills the last slice.
pub type Kernel = fn(&[f64], &Args, &mut [f64]);

/// Everything about one vector function. Value and Jacobian stand next to each other; a missing field does not compile.
///
/// Conventions: there is at least one input, and their number fits the shape. NaN anywhere in what an output depends on gives NaN.
/// Infinite inputs give the limit where there is one, else NaN; an input of -∞ (softmin: +∞) has no weight, and zeros in
/// its row and column of the Jacobian.
pub struct VectorActivation {
    pub signature: &'static Signature,
    pub formula: VectorFormula,
    /// y, one number for each output.
    pub value: Kernel,
    /// ∂yᵢ/∂xⱼ, row by row: a row for each output, a column for each input.
    pub jacobian: Kernel,
    pub snippets: Snippets,
    pub references: &'static [Reference],
}
