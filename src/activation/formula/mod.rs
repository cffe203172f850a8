//! A learner's own formula: f of x, numbers and at most four parameters, with exact derivatives.
//!
//! What can be written is stated where it is read: operators in `parse`, names in `names`, characters in `token`.
//! The text becomes a tree and the tree a tape for a machine with a stack; running the tape over jets gives f, f' and
//! f'' at once. Conventions: at a kink the slope is that of the branch taken, where max and min take the flatter of
//! two equal arguments, so that `max(0, x)` has the slope 0 at 0, and 0 for abs, sign and steps; an activation of the
//! table is its own row, bit for bit. For a finite x no slope is NaN because a vanishing factor met an infinite one;
//! at ±∞ only what the operations give is promised.

mod batch;
mod breaks;
mod code;
mod cut;
mod derive;
mod dialect;
mod elementary;
mod error;
mod extent;
mod facts;
mod grid;
mod jet;
mod limit;
mod listing;
mod markup;
mod names;
mod operand;
mod parse;
mod parsed;
mod row_call;
mod step;
mod survey;
mod tape;
mod token;
mod tree;
mod vocabulary;

use std::ops::Deref;
use std::rc::Rc;

use super::args::Args;
use super::facts::{Facts, Interval};
use super::param::Param;
use super::row::Break;
use super::snippet::Framework;

pub use error::{ArgumentCount, FormulaError, FormulaErrorKind};
pub use jet::Jet;
pub use row_call::DualCode;
pub use vocabulary::{Vocabulary, vocabulary};

use parsed::Parsed;

/// What can be asked of a formula. It stands behind a pointer, so that a program that never reads a formula holds no code
/// for them.
pub trait Expression {
    /// The text as it was written.
    fn source(&self) -> &str;

    /// The learner's parameters in the order of their first appearance.
    fn params(&self) -> &[Param];

    /// f(x).
    fn value(&self, x: f64, args: &Args) -> f64;

    /// f, f' and f'' at x: as much work as one of the derivatives.
    fn jet(&self, x: f64, args: &Args) -> Jet;

    /// f'(x).
    fn derivative(&self, x: f64, args: &Args) -> f64 {
        self.jet(x, args).slope
    }

    /// f''(x).
    fn second_derivative(&self, x: f64, args: &Args) -> f64 {
        self.jet(x, args).curvature
    }

    /// ∂f/∂parameter `index` at x; `None` where there is no such parameter or the formula hands it to a parameter of
    /// an activation that is not learnable.
    fn param_derivative(&self, index: usize, x: f64, args: &Args) -> Option<f64>;

    /// Value and, where it is asked for, slope of every element of `pre_activation`; all slices have one length.
    fn batch(&self, pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, args: &Args);

    /// f and f' as MathML, each the children of a `<math>` element. Made from the language's own names and numbers,
    /// never from the learner's text; where f' is too long to read it is only named.
    fn markup(&self) -> [String; 2];

    /// Where f, f' or f'' jumps, has a pole or an end, from left to right: see [`Self::facts`] for what is found.
    fn breaks(&self, args: &Args) -> Vec<Break>;

    /// Where f is undefined, from left to right.
    fn gaps(&self, args: &Args) -> Vec<Interval>;

    /// The facts, found numerically.
    ///
    /// f is looked at on a grid from -10⁶ to 10⁶, 1/32 fine up to 16 and 6 % apart beyond; extrema, zeros and
    /// inflections are refined to the last double, and of more than 32 of a kind those next to 0 are told. What happens
    /// between two points of the grid and leaves no sign at both is not seen. Limits are inferred from values up to
    /// 2⁶⁴⁰; NaN stands for none. `Smooth` says that none of f, f' and f'' jumps. Gaussian moments are NaN where f
    /// is undefined within nine standard deviations or the integral does not converge.
    fn facts(&self, args: &Args) -> Facts;

    /// Source text that computes this formula with these parameters.
    fn code(&self, framework: Framework, args: &Args) -> String;

    /// The formula in Python, for numbers that carry a derivative.
    fn dual_code(&self, args: &Args) -> DualCode;
}

/// A formula that was understood. Cheap to clone, equal to every other one with the same text.
#[derive(Clone)]
pub struct Formula(Rc<dyn Expression>);

impl Formula {
    /// The longest text, in characters.
    pub const MAX_CHARS: usize = 500;

    /// Reads a text. It takes at most milliseconds, whatever the text is.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub fn parse(source: &str) -> Result<Self, FormulaError> {
        let text: Vec<char> = source.chars().take(Self::MAX_CHARS + 1).collect();
        if text.len() > Self::MAX_CHARS {
            let end = source.chars().count();
            let kind = FormulaErrorKind::TooLong { limit: Self::MAX_CHARS };
            return Err(FormulaError { at: Self::MAX_CHARS..end, kind });
        }
        Ok(Self(Rc::new(Parsed::new(source, &text)?)))
    }
}

impl Deref for Formula {
    type Target = dyn Expression;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl PartialEq for Formula {
    fn eq(&self, other: &Self) -> bool {
        self.source() == other.source()
    }
}

impl std::fmt::Debug for Formula {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Formula({:?})", self.source())
    }
}
