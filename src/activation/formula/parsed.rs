//! A formula as it was understood: a tree for reading, a tape for running.

use std::cell::RefCell;
use std::rc::Rc;

use super::breaks::Cuts;
use super::jet::Jet;
use super::row_call::DualCode;
use super::step;
use super::tape::{self, STACK, Step, Tape};
use super::tree::{Id, Op, Tree};
use super::{Expression, FormulaError, derive, facts, markup, names, parse};
use crate::activation::args::Args;
use crate::activation::facts::{Facts, Interval};
use crate::activation::param::Param;
use crate::activation::row::Break;
use crate::activation::snippet::Framework;

/// A formula as it was understood.
pub(super) struct Parsed {
    source: String,
    params: Vec<Param>,
    /// Places of the parameters in the table of names.
    pub names: Vec<usize>,
    pub tree: Tree,
    pub root: Id,
    pub tape: Tape,
    /// The cuts that were looked for last, with their parameters: a page asks for them many times in a row.
    cuts: RefCell<Option<(Args, Rc<Cuts>)>>,
}

/// By which variable derivatives are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Nothing,
    X,
    Param(usize),
}

impl Parsed {
    /// What `text` says, the characters of `source`.
    pub fn new(source: &str, text: &[char]) -> Result<Self, FormulaError> {
        let parsed = parse::parse(text)?;
        let tape = tape::compile(&parsed.tree, parsed.root, 0..text.len())?;
        let params = parsed.params.iter().map(|it| names::PARAMETERS[*it]).collect();
        let source = source.to_owned();
        let cuts = RefCell::default();
        Ok(Self { source, params, names: parsed.params, tree: parsed.tree, root: parsed.root, tape, cuts })
    }

    /// Kinks, jumps, poles and gaps at these parameters.
    pub fn cuts(&self, args: &Args) -> Rc<Cuts> {
        if let Some((known, cuts)) = &*self.cuts.borrow()
            && known == args
        {
            return Rc::clone(cuts);
        }
        let cuts = Rc::new(Cuts::of(self, args));
        self.cuts.replace(Some((*args, Rc::clone(&cuts))));
        cuts
    }

    pub fn run(&self, by: By, x: f64, args: &Args) -> Jet {
        self.run_tape(&self.tape, by, x, args)
    }

    pub fn run_tape(&self, tape: &Tape, by: By, x: f64, args: &Args) -> Jet {
        let mut stack = [Jet::default(); STACK];
        let mut height = 0;
        for step in &tape.steps {
            height = self.advance(*step, &mut stack, height, (by, x, args));
        }
        stack[0]
    }

    /// Applies one step to the stack; the new height.
    pub fn advance(
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

    /// Whether no parameter of an activation that cannot be learned depends on the parameter `index`.
    fn is_learnable(&self, index: usize) -> bool {
        let tree = &self.tree;
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

impl Expression for Parsed {
    fn source(&self) -> &str {
        &self.source
    }

    fn params(&self) -> &[Param] {
        &self.params
    }

    fn value(&self, x: f64, args: &Args) -> f64 {
        self.run(By::Nothing, x, args).value
    }

    fn jet(&self, x: f64, args: &Args) -> Jet {
        self.run(By::X, x, args)
    }

    fn param_derivative(&self, index: usize, x: f64, args: &Args) -> Option<f64> {
        if index >= self.params.len() || !self.is_learnable(index) {
            return None;
        }
        Some(self.run(By::Param(index), x, args).slope)
    }

    fn batch(&self, pre_activation: &[f32], value: &mut [f32], slope: Option<&mut [f32]>, args: &Args) {
        self.run_batch(pre_activation, value, slope, args);
    }

    fn markup(&self) -> [String; 2] {
        let slope = derive::derivative(&self.tree, self.root)
            .and_then(|(tree, root)| markup::equation(&tree, root, &self.names, true));
        let value = markup::equation(&self.tree, self.root, &self.names, false);
        [value.unwrap_or_else(|| markup::unwritten(false)), slope.unwrap_or_else(|| markup::unwritten(true))]
    }

    fn breaks(&self, args: &Args) -> Vec<Break> {
        self.cuts(args).breaks.clone()
    }

    fn gaps(&self, args: &Args) -> Vec<Interval> {
        self.cuts(args).gaps.clone()
    }

    fn facts(&self, args: &Args) -> Facts {
        facts::facts(self, args)
    }

    fn code(&self, framework: Framework, args: &Args) -> String {
        self.write_code(framework, args)
    }

    fn dual_code(&self, args: &Args) -> DualCode {
        self.write_dual(args)
    }
}
