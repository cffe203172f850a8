//! A formula as a list of operations for a machine with a stack: what is evaluated.

use std::ops::Range;

use super::error::{FormulaError, FormulaErrorKind};
use super::jet::Jet;
use super::parse::MAX_DEPTH;
use super::step::apply;
use super::tree::{Id, Op, Tree};

/// The most operations of a tape.
const MAX_OPS: usize = 1024;

/// Whole exponents up to this are computed by multiplication.
const MAX_WHOLE_POWER: f64 = 64.0;

/// How many numbers the stack holds.
pub(super) const STACK: usize = 64;

/// One step of the machine: takes its operands from the stack and leaves its result there.
#[derive(Clone, Copy)]
pub(super) enum Step {
    Constant(f64),
    /// u^n for a whole n.
    WholePower(i32),
    /// An operation on this many operands.
    Op(Op, u8),
}

impl Step {
    /// How many numbers it takes from the stack.
    pub(super) fn operands(self) -> usize {
        match self {
            Self::Constant(_) => 0,
            Self::WholePower(_) => 1,
            Self::Op(_, count) => count.into(),
        }
    }
}

/// The steps that leave the value of the formula on the stack, in order. Parts without x and parameters are numbers.
pub(super) struct Tape {
    pub(super) steps: Vec<Step>,
}

struct Compiler<'a> {
    tree: &'a Tree,
    steps: Vec<Step>,
    height: usize,
}

/// The tape of a tree, or an error that says at `whole` why it is too large.
pub(super) fn compile(tree: &Tree, root: Id, whole: Range<usize>) -> Result<Tape, FormulaError> {
    let mut compiler = Compiler { tree, steps: Vec::new(), height: 0 };
    match compiler.emit(root) {
        Ok(()) => Ok(Tape { steps: compiler.steps }),
        Err(kind) => Err(FormulaError { at: whole, kind }),
    }
}

impl Compiler<'_> {
    fn emit(&mut self, id: Id) -> Result<(), FormulaErrorKind> {
        let node = self.tree.node(id);
        let start = self.steps.len();
        for operand in node.operands() {
            self.emit(*operand)?;
        }
        if self.steps.len() >= MAX_OPS {
            return Err(FormulaErrorKind::TooLong { limit: MAX_OPS });
        }
        let count = node.operands().len();
        self.height = self.height + 1 - count;
        if self.height > STACK {
            return Err(FormulaErrorKind::TooDeep { limit: MAX_DEPTH });
        }
        let step = self.step(node.op, count);
        self.steps.push(step);
        self.fold(start);
        Ok(())
    }

    /// The step of an operation; a power with a whole exponent takes that from the tape.
    fn step(&mut self, op: Op, count: usize) -> Step {
        match (op, self.steps.last()) {
            (Op::Number(value), _) => Step::Constant(value),
            (Op::Constant(it), _) => Step::Constant(it.value()),
            (Op::Power, Some(&Step::Constant(n))) if n.abs() <= MAX_WHOLE_POWER && n.trunc() == n => {
                self.steps.pop();
                Step::WholePower(n as i32)
            }
            _ => Step::Op(op, count as u8),
        }
    }

    /// Replaces the steps from `start` on by their result where they are a step on numbers.
    fn fold(&mut self, start: usize) {
        let Some((last, operands)) = self.steps[start..].split_last() else { return };
        if matches!(last, Step::Constant(_) | Step::Op(Op::X | Op::Param(_), _)) {
            return;
        }
        let mut stack = [Jet::default(); STACK];
        for (place, step) in stack.iter_mut().zip(operands) {
            let Step::Constant(value) = step else { return };
            *place = Jet::constant(*value);
        }
        let count = operands.len();
        apply(*last, &mut stack[..=count], count);
        self.steps.truncate(start);
        self.steps.push(Step::Constant(stack[0].value));
    }
}
