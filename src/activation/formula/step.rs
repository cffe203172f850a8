//! What one step of the machine does with jets on its stack.

use super::jet::{Jet, times};
use super::tape::Step;
use super::tree::Op;
use crate::activation::args::Args;
use crate::activation::function::Function;
use crate::activation::row::Activation;

/// Applies a step other than a variable to the top of the stack, which has `height` numbers; the new height.
///
/// `stack` has room for one more.
pub(super) fn apply(step: Step, stack: &mut [Jet], height: usize) -> usize {
    let base = height - step.operands();
    let operands = &stack[base..height];
    stack[base] = match step {
        Step::Constant(value) => Jet::constant(value),
        Step::WholePower(n) => operands[0].whole_power(n),
        Step::Op(op, _) => operation(op, operands),
    };
    base + 1
}

fn truth(holds: bool) -> Jet {
    Jet::constant(f64::from(u8::from(holds)))
}

fn operation(op: Op, operands: &[Jet]) -> Jet {
    match (op, operands) {
        (Op::Negate, [u]) => u.negated(),
        (Op::Add, [u, v]) => u.plus(*v),
        (Op::Subtract, [u, v]) => u.plus(v.negated()),
        (Op::Multiply, [u, v]) => u.times(*v),
        (Op::Divide, [u, v]) => u.over(*v),
        (Op::Power, [u, v]) => u.power(*v),
        (Op::Max, [u, v]) => extremum(*u, *v, u.value > v.value),
        (Op::Min, [u, v]) => extremum(*u, *v, u.value < v.value),
        (Op::Compare(it), [u, v]) => truth(it.holds(u.value, v.value)),
        (Op::And, [u, v]) => truth(u.value != 0.0 && v.value != 0.0),
        (Op::Or, [u, v]) => truth(u.value != 0.0 || v.value != 0.0),
        (Op::Not, [u]) => truth(u.value == 0.0),
        (Op::If, [condition, u, v]) => {
            if condition.value != 0.0 {
                *u
            } else {
                *v
            }
        }
        (Op::Elementary(it), [u]) => u.through(it.at(u.value)),
        (Op::Row(row), [u, given @ ..]) => row_at(row, *u, given),
        // Every other operation is a variable or stands in derivatives only.
        _ => Jet::constant(f64::NAN),
    }
}

/// The greater or the less; where both are equal the flatter one, so that max(0, x) has the slope of ReLU at 0.
fn extremum(u: Jet, v: Jet, takes_first: bool) -> Jet {
    if u.value.is_nan() {
        return u;
    }
    let first = if u.value == v.value { u.is_flatter_than(v) } else { takes_first };
    if first { u } else { v }
}

/// An activation with the first of its parameters given, the others at their defaults.
pub(super) fn function_of(row: &'static Activation, given: impl Iterator<Item = f64>) -> Function {
    let defaults = *Function::new(row).args();
    Function::with_args(row, given.enumerate().fold(defaults, |args, (index, it)| args.with(index, it)))
}

/// An activation at u. Its parameters have no second derivatives; none of them depends on x.
fn row_at(row: &'static Activation, u: Jet, given: &[Jet]) -> Jet {
    let function = function_of(row, given.iter().map(|it| it.value));
    let args: &Args = function.args();
    let x = u.value;
    if u.is_constant() && given.iter().all(|it| it.is_constant()) {
        return Jet::constant(function.value(x));
    }
    let mut jet = u.through([function.value(x), function.derivative(x), function.second_derivative(x)]);
    for (param, it) in row.params.iter().zip(given).filter(|(_, it)| it.slope != 0.0) {
        jet.slope += param.derivative.map_or(f64::NAN, |by| times(by(x, args), it.slope));
    }
    jet
}
