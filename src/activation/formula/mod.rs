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
mod step;
mod survey;
mod tape;
mod token;
mod tree;
mod vocabulary;

use std::sync::Arc;

use super::args::Args;
use super::facts::{Facts, Interval};
use super::param::Param;
use super::row::Break;

pub use error::{ArgumentCount, FormulaError, FormulaErrorKind};
pub use jet::Jet;
pub use vocabulary::{Vocabulary, vocabulary};

use breaks::Cuts;
use tape::{STACK, Step, Tape};
use tree::{Id, Op, Tree};

/// A formula that was understood. Cheap to clone, equal to every other one with the same text.
#[derive(Clone)]
pub struct Formula(Arc<Inner>);

struct Inner {
    source: String,
    params: Vec<Param>,
    /// Places of the parameters in the table of names.
    names: Vec<usize>,
    tree: Tree,
    root: Id,
    tape: Tape,
}

/// By which variable derivatives are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Nothing,
    X,
    Param(usize),
}

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
        let parsed = parse::parse(&text)?;
        let tape = tape::compile(&parsed.tree, parsed.root, 0..text.len())?;
        let params = parsed.params.iter().map(|it| names::PARAMETERS[*it]).collect();
        let source = source.to_owned();
        Ok(Self(Arc::new(Inner {
            source,
            params,
            names: parsed.params,
            tree: parsed.tree,
            root: parsed.root,
            tape,
        })))
    }

    /// The text as it was written.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The learner's parameters in the order of their first appearance.
    pub fn params(&self) -> &[Param] {
        &self.0.params
    }

    /// f(x).
    pub fn value(&self, x: f64, args: &Args) -> f64 {
        self.run(By::Nothing, x, args).value
    }

    /// f'(x).
    pub fn derivative(&self, x: f64, args: &Args) -> f64 {
        self.jet(x, args).slope
    }

    /// f''(x).
    pub fn second_derivative(&self, x: f64, args: &Args) -> f64 {
        self.jet(x, args).curvature
    }

    /// f, f' and f'' at x: as much work as one of them.
    pub fn jet(&self, x: f64, args: &Args) -> Jet {
        self.run(By::X, x, args)
    }

    /// ∂f/∂parameter `index` at x; `None` where there is no such parameter or the formula hands it to a parameter of
    /// an activation that is not learnable.
    pub fn param_derivative(&self, index: usize, x: f64, args: &Args) -> Option<f64> {
        if index >= self.0.params.len() || !self.is_learnable(index) {
            return None;
        }
        Some(self.run(By::Param(index), x, args).slope)
    }

    fn run(&self, by: By, x: f64, args: &Args) -> Jet {
        self.run_tape(&self.0.tape, by, x, args)
    }

    fn run_tape(&self, tape: &Tape, by: By, x: f64, args: &Args) -> Jet {
        let mut stack = [Jet::default(); STACK];
        let mut height = 0;
        for step in &tape.steps {
            height = self.advance(*step, &mut stack, height, (by, x, args));
        }
        stack[0]
    }

    /// Applies one step to the stack; the new height.
    fn advance(
        &self,
        step: Step,
        stack: &mut [Jet],
        height: usize,
        (by, x, args): (By, f64, &Args),
    ) -> usize {
        let (value, it) = match step {
            Step::Op(Op::X, _) => (x, By::X),
            Step::Op(Op::Param(index), _) => (args[index.into()], By::Param(index.into())),
            _ => return step::apply(step, stack, height),
        };
        stack[height] = if it == by { Jet::variable(value) } else { Jet::constant(value) };
        height + 1
    }

    /// f and f' as MathML, each the children of a `<math>` element. Made from the language's own names and numbers,
    /// never from the learner's text; where f' is too long to read it is only named.
    pub fn markup(&self) -> [String; 2] {
        let inner = &self.0;
        let slope = derive::derivative(&inner.tree, inner.root)
            .and_then(|(tree, root)| markup::equation(&tree, root, &inner.names, true));
        let value = markup::equation(&inner.tree, inner.root, &inner.names, false);
        [value.unwrap_or_else(|| markup::unwritten(false)), slope.unwrap_or_else(|| markup::unwritten(true))]
    }

    /// Where f, f' or f'' jumps, has a pole or an end, from left to right: see [`Self::facts`] for what is found.
    pub fn breaks(&self, args: &Args) -> Vec<Break> {
        Cuts::of(self, args).breaks
    }

    /// Where f is undefined, from left to right.
    pub fn gaps(&self, args: &Args) -> Vec<Interval> {
        Cuts::of(self, args).gaps
    }

    /// The facts, found numerically.
    ///
    /// f is looked at on a grid from -10⁶ to 10⁶, 1/32 fine up to 16 and 6 % apart beyond; extrema, zeros and
    /// inflections are refined to the last double, and of more than 32 of a kind those next to 0 are told. What happens
    /// between two points of the grid and leaves no sign at both is not seen. Limits are inferred from values up to
    /// 2⁶⁴⁰; NaN stands for none. `Smooth` says that none of f, f' and f'' jumps. Gaussian moments are NaN where f
    /// is undefined within nine standard deviations or the integral does not converge.
    pub fn facts(&self, args: &Args) -> Facts {
        facts::facts(self, args)
    }

    /// Whether no parameter of an activation that cannot be learned depends on the parameter `index`.
    fn is_learnable(&self, index: usize) -> bool {
        let tree = &self.0.tree;
        let depends = tree.depends_on(|op| matches!(op, Op::Param(it) if usize::from(it) == index));
        (0..tree.len() as Id).all(|id| match tree.op(id) {
            Op::Row(row) => {
                let given = &tree.node(id).operands()[1..];
                let mut pairs = row.params.iter().zip(given);
                pairs.all(|(param, it)| param.derivative.is_some() || !depends[usize::from(*it)])
            }
            _ => true,
        })
    }
}

impl PartialEq for Formula {
    fn eq(&self, other: &Self) -> bool {
        self.0.source == other.0.source
    }
}

impl std::fmt::Debug for Formula {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Formula({:?})", self.0.source)
    }
}
