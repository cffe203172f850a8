//! How the loss pulls at the logits, computed from the logits: no loss is infinite and no pull vanishes because a
//! probability was rounded to 0 or 1.

use crate::activation::Args;
use crate::activation::batch::exponential::exponential;
use crate::activation::batch::sigmoidal::sigmoid;

use super::batch::{Batch, BatchTrace, Outcome};
use super::output::Output;

impl Output {
    /// Fills the output layer's `delta` with the derivative of the batch's mean loss by each logit, after a forward pass.
    pub(super) fn pull(self, batch: &mut Batch) {
        let outcome = batch.outcome();
        match self {
            Self::Linear => squared_error(outcome),
            Self::Sigmoid => binary_cross_entropy(outcome),
            Self::Softmax => cross_entropy(outcome),
            Self::LogSigmoidNll => unnormalised_likelihood(outcome),
            Self::SigmoidSquaredError => squashed_error(outcome),
        }
    }
}

/// 2 (z - t) / n.
fn squared_error(Outcome { share, targets, output, .. }: Outcome<'_>) {
    let deltas = output.delta.unit_mut(0);
    for ((delta, z), t) in deltas.zip(output.pre_activation.unit(0)).zip(targets) {
        *delta = 2.0 * share * (z - t);
    }
}

/// (sigmoid(z) - t) / n as ± sigmoid(±z) / n, where + stands for class 0: neither side cancels.
fn binary_cross_entropy(Outcome { share, targets, output, .. }: Outcome<'_>) {
    let BatchTrace { pre_activation, activation, slope, delta } = output;
    let n = targets.len();
    let wrong = &mut activation.numbers_mut()[..n];
    for ((wrong, z), t) in wrong.iter_mut().zip(pre_activation.unit(0)).zip(targets) {
        *wrong = (1.0 - 2.0 * t) * z;
    }
    let answers = &mut slope.numbers_mut()[..n];
    sigmoid(wrong, answers, None, &Args::default());
    for ((delta, answer), t) in delta.unit_mut(0).zip(&*answers).zip(targets) {
        *delta = answer * ((1.0 - 2.0 * t) * share);
    }
}

/// 2 (sigmoid(z) - t) sigmoid'(z) / n.
fn squashed_error(Outcome { share, targets, output, .. }: Outcome<'_>) {
    let BatchTrace { pre_activation, activation, slope, delta } = output;
    let numbers = pre_activation.numbers();
    sigmoid(numbers, activation.numbers_mut(), Some(slope.numbers_mut()), &Args::default());
    for ((delta, (answer, slope)), t) in
        delta.unit_mut(0).zip(activation.unit(0).zip(slope.unit(0))).zip(targets)
    {
        *delta = 2.0 * share * (answer - t) * slope;
    }
}

/// -sigmoid(-z) / n for the true class, 0 for the others.
fn unnormalised_likelihood(Outcome { share, targets, output, .. }: Outcome<'_>) {
    let BatchTrace { pre_activation, activation, slope, delta } = output;
    let classes = pre_activation.units();
    let n = targets.len();
    let wrong = &mut activation.numbers_mut()[..classes * n];
    for (class, wrong) in wrong.chunks_exact_mut(n).enumerate() {
        wrong.iter_mut().zip(pre_activation.unit(class)).for_each(|(wrong, z)| *wrong = -z);
    }
    let answers = &mut slope.numbers_mut()[..classes * n];
    sigmoid(wrong, answers, None, &Args::default());
    for (class, answers) in answers.chunks_exact(n).enumerate() {
        for ((delta, answer), &t) in delta.unit_mut(class).zip(answers).zip(targets) {
            *delta = if t == class as f32 { -answer * share } else { 0.0 };
        }
    }
}

/// (softmax(z) - t) / n; for the true class p - 1 is minus the sum of the others' p, which does not cancel.
fn cross_entropy(Outcome { share, targets, sums, output }: Outcome<'_>) {
    let BatchTrace { pre_activation, activation, slope, delta } = output;
    let classes = pre_activation.units();
    let n = targets.len();
    let (total, others) = sums.split_at_mut(n);
    // The largest logit of each sample stands here for now.
    total.fill(f32::NEG_INFINITY);
    for class in 0..classes {
        for (largest, z) in total.iter_mut().zip(pre_activation.unit(class)) {
            *largest = if z > *largest { z } else { *largest };
        }
    }
    let below = &mut activation.numbers_mut()[..classes * n];
    for (class, below) in below.chunks_exact_mut(n).enumerate() {
        for ((below, z), largest) in below.iter_mut().zip(pre_activation.unit(class)).zip(&*total) {
            *below = z - largest;
        }
    }
    let exps = &mut slope.numbers_mut()[..classes * n];
    exponential(below, exps, None, &Args::default());
    total.fill(0.0);
    others.fill(0.0);
    for (class, exps) in exps.chunks_exact(n).enumerate() {
        for (((total, others), e), &t) in total.iter_mut().zip(&mut *others).zip(exps).zip(targets) {
            *total += e;
            *others += if t == class as f32 { 0.0 } else { *e };
        }
    }
    total.iter_mut().for_each(|total| *total = share / *total);
    for (class, exps) in exps.chunks_exact(n).enumerate() {
        let sums = total.iter().zip(&*others);
        for (((delta, e), &t), (scale, others)) in delta.unit_mut(class).zip(exps).zip(targets).zip(sums) {
            *delta = scale * if t == class as f32 { -others } else { *e };
        }
    }
}
