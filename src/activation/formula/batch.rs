//! f and f' of a batch for the trainer: every step of the tape for a block of numbers before the next step.
//!
//! The work is done in f64 and rounded once, but for the activations of the table, which are their own f32 kernels: a
//! formula that is one of them computes the same bits. Everything is on the stack of the machine.

use super::jet::Jet;
use super::parsed::Parsed;
use super::step::{apply, function_of};
use super::tape::{STACK, Step};
use super::tree::Op;
use crate::activation::args::Args;

/// How many numbers are worked on at a time.
const BLOCK: usize = 16;

type Lanes = [Jet; BLOCK];

impl Parsed {
    /// Value and, where it is asked for, slope of every element of `pre_activation`. All slices have one length.
    pub fn run_batch(
        &self,
        pre_activation: &[f32],
        value: &mut [f32],
        slope: Option<&mut [f32]>,
        args: &Args,
    ) {
        let mut stack = [[Jet::default(); BLOCK]; STACK];
        let mut slopes = slope.map(|it| it.chunks_mut(BLOCK));
        for (xs, values) in pre_activation.chunks(BLOCK).zip(value.chunks_mut(BLOCK)) {
            self.block(&mut stack, xs, args);
            values.iter_mut().zip(&stack[0]).for_each(|(value, jet)| *value = jet.value as f32);
            let slopes = slopes.iter_mut().filter_map(Iterator::next).flatten();
            slopes.zip(&stack[0]).for_each(|(slope, jet)| *slope = jet.slope as f32);
        }
    }

    fn block(&self, stack: &mut [Lanes; STACK], xs: &[f32], args: &Args) {
        let mut height = 0;
        for step in &self.tape.steps {
            let base = height - step.operands();
            match *step {
                Step::Op(Op::X, _) => {
                    for (lane, x) in stack[base].iter_mut().zip(xs) {
                        *lane = Jet::variable((*x).into());
                    }
                }
                Step::Op(Op::Param(index), _) => stack[base] = [Jet::constant(args[index.into()]); BLOCK],
                Step::Op(Op::Row(row), _) => {
                    let given = stack[base + 1..height].iter().map(|it| it[0].value);
                    let function = function_of(row, given);
                    let inner = &mut stack[base];
                    let (mut u, mut value, mut slope) = ([0.0; BLOCK], [0.0; BLOCK], [0.0; BLOCK]);
                    for (u, lane) in u.iter_mut().zip(inner.iter()) {
                        *u = lane.value as f32;
                    }
                    function.batch(&u, &mut value, &mut slope);
                    for ((lane, value), slope) in inner.iter_mut().zip(value).zip(slope) {
                        *lane = lane.through([value.into(), slope.into(), 0.0]);
                    }
                }
                _ => lanes(*step, &mut stack[base..height.max(base + 1)], xs.len()),
            }
            height = base + 1;
        }
    }
}

/// Applies a step to every lane of its operands; the result is where the first of them was.
fn lanes(step: Step, operands: &mut [Lanes], count: usize) {
    let mut stack = [Jet::default(); 1 + super::tree::MAX_OPERANDS];
    for lane in 0..count {
        for (place, operand) in stack.iter_mut().zip(operands.iter()) {
            *place = operand[lane];
        }
        apply(step, &mut stack, step.operands());
        operands[0][lane] = stack[0];
    }
}
