//! Where the machine's decisions change along the axis: which branch, which sign, which piece, defined or not.
//!
//! All decisions at one x are hashed into a signature. Where it differs between two points of a grid, bisection over
//! the doubles finds the two neighbours between which it changes. What changes twice between two points of the grid
//! and back is not seen; of more than [`MAX_CUTS`] changes those next to 0 are found.

use super::jet::Jet;
use super::parsed::{By, Parsed};
use super::step::{apply, function_of};
use super::tape::{STACK, Step};
use super::tree::Op;
use crate::activation::analysis::root::last_inside;
use crate::activation::args::Args;

/// The most cuts that are looked for.
const MAX_CUTS: usize = 128;

/// The most changes that are looked for between two points of the grid.
const MAX_CHANGES: usize = 8;

/// Changes that are closer than this, relative to x or to 1, are one cut: a plateau of rounding.
const ONE_CUT: f64 = 1e-7;

/// A place where a decision changes, and the doubles beside it at which the decisions of its sides hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    pub(super) left: f64,
    pub(super) at: f64,
    pub(super) right: f64,
}

/// A formula with its arguments and what is to be compared for every step.
pub(super) struct Decisions<'a> {
    formula: &'a Parsed,
    args: &'a Args,
    /// The breaks of the activation at each step, empty for other steps.
    breaks: Vec<Vec<f64>>,
}

impl<'a> Decisions<'a> {
    pub(super) fn new(formula: &'a Parsed, args: &'a Args) -> Self {
        let mut breaks = vec![Vec::new(); formula.tape.steps.len()];
        formula.watch(By::Nothing, 0.0, args, &mut |index, step, operands| {
            if let Step::Op(Op::Row(row), _) = step {
                let function = function_of(row, operands[1..].iter().map(|it| it.value));
                breaks[index] = function.breaks().iter().map(|it| it.x).collect();
            }
        });
        Self { formula, args, breaks }
    }

    /// Whether f is undefined at x: NaN, and not only because something overflowed.
    pub(super) fn is_undefined(&self, x: f64) -> bool {
        self.signature(x) & 1 == 1
    }

    /// A number that stands for all decisions at x; its last bit says that f is undefined.
    fn signature(&self, x: f64) -> u64 {
        let mut hash = 0_u64;
        let mut invalid = false;
        let result = self.formula.watch(By::Nothing, x, self.args, &mut |index, step, operands| {
            hash = hash.rotate_left(5) ^ decision(step, operands, &self.breaks[index]);
            hash = hash.wrapping_mul(0x517c_c1b7_2722_0a95);
            invalid |= is_invalid(step, operands);
        });
        hash << 1 | u64::from(result.value.is_nan() && invalid)
    }

    /// All cuts, from left to right, on the stretch of the grid.
    pub(super) fn cuts(&self, grid: &[f64]) -> Vec<Cut> {
        let signatures: Vec<u64> = grid.iter().map(|x| self.signature(*x)).collect();
        let mut places: Vec<usize> =
            (1..grid.len()).filter(|it| signatures[it - 1] != signatures[*it]).collect();
        let outermost = |place: &usize| grid[place - 1].abs().min(grid[*place].abs());
        places.sort_by(|a, b| outermost(a).total_cmp(&outermost(b)));
        let mut changes = Vec::new();
        for place in places {
            if changes.len() >= 2 * MAX_CUTS {
                break;
            }
            self.changes(grid[place - 1], grid[place], signatures[place], &mut changes);
        }
        changes.sort_by(f64::total_cmp);
        merge(&changes)
    }

    /// Appends the last doubles before the signature changes between `low` and `high`.
    fn changes(&self, low: f64, high: f64, at_high: u64, changes: &mut Vec<f64>) {
        let mut low = low;
        for _ in 0..MAX_CHANGES {
            let held = self.signature(low);
            if held == at_high {
                break;
            }
            let last = last_inside(|x| self.signature(x) == held, low, high);
            changes.push(last);
            low = last.next_up();
        }
    }
}

/// Neighbouring changes as one cut.
fn merge(changes: &[f64]) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let close = |a: &f64, b: &f64| b - a <= ONE_CUT * a.abs().max(1.0);
    for group in changes.chunk_by(close) {
        let (first, last) = (group[0], group[group.len() - 1].next_up());
        // Several changes belong to the doubles between them, one change to either side.
        let inner = if group.len() == 1 { (first, last) } else { (first.next_up(), last.next_down()) };
        let at = simplest(inner.0, inner.1);
        let left = if at == first { first.next_down() } else { first };
        let right = if at == last { last.next_up() } else { last };
        cuts.push(Cut { left, at, right });
    }
    cuts
}

/// The double of fewest digits from `low` to `high`.
fn simplest(low: f64, high: f64) -> f64 {
    if low <= 0.0 && high >= 0.0 {
        return 0.0;
    }
    let middle = low.midpoint(high);
    for digits in 0..52 {
        let step =
            f64::from_bits((middle.abs().to_bits() >> 52) << 52) / f64::from_bits((1023 + digits) << 52);
        let rounded = (middle / step).round_ties_even() * step;
        if rounded >= low && rounded <= high {
            return rounded;
        }
    }
    low
}

/// Less, equal, greater or not comparable.
fn side(a: f64, b: f64) -> u64 {
    a.partial_cmp(&b).map_or(3, |it| it as i8 as u64 & 3)
}

fn position(u: f64, cuts: &[f64]) -> u64 {
    cuts.iter().fold(1, |sum, cut| sum * 4 + side(u, *cut))
}

fn decision(step: Step, operands: &[Jet], breaks: &[f64]) -> u64 {
    match (step, operands) {
        (Step::WholePower(n), [u]) if n < 0 => side(u.value, 0.0),
        (Step::Op(op, _), [u]) => match op {
            Op::Elementary(it) => position(u.value, it.cuts()) ^ it.period(u.value).to_bits(),
            Op::Row(_) => position(u.value, breaks),
            _ => 0,
        },
        (Step::Op(Op::Row(_), _), [u, ..]) => position(u.value, breaks),
        (Step::Op(op, _), [u, v]) => match op {
            Op::Divide => side(v.value, 0.0),
            Op::Power => side(u.value, 0.0),
            Op::Max | Op::Min | Op::Compare(_) => side(u.value, v.value),
            _ => 0,
        },
        _ => 0,
    }
}

/// Whether a step has no value at finite operands.
fn is_invalid(step: Step, operands: &[Jet]) -> bool {
    if let Step::Constant(value) = step {
        return value.is_nan();
    }
    if !operands.iter().all(|it| it.value.is_finite()) {
        return false;
    }
    let mut stack = [Jet::default(); 1 + super::tree::MAX_OPERANDS];
    stack[..operands.len()].copy_from_slice(operands);
    match step {
        Step::Op(Op::Divide | Op::Power | Op::Elementary(_), _) => {
            apply(step, &mut stack, operands.len());
            stack[0].value.is_nan()
        }
        _ => false,
    }
}

impl Parsed {
    /// Runs the tape and shows every step and its operands before it is applied.
    fn watch(&self, by: By, x: f64, args: &Args, see: &mut dyn FnMut(usize, Step, &[Jet])) -> Jet {
        let mut stack = [Jet::default(); STACK];
        let mut height = 0;
        for (index, step) in self.tape.steps.iter().enumerate() {
            see(index, *step, &stack[height - step.operands()..height]);
            height = self.advance(*step, &mut stack, height, (by, x, args));
        }
        stack[0]
    }
}
