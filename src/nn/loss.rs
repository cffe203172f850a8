//! How the loss pulls at the logits, computed from the logits: no loss is infinite and no pull vanishes because a
//! probability was rounded to 0 or 1.

use crate::activation::Args;
use crate::activation::batch::Kernel;

use super::batch::{Batch, Outcome};
use super::output::Output;

impl Output {
    /// Fills the output layer's `delta` with the derivative of the batch's mean loss by each logit, after a forward pass.
    pub(super) fn pull(self, batch: &mut Batch) {
        batch.pull(match self {
            Self::Linear => squared_error,
            Self::Sigmoid => binary_cross_entropy,
            Self::Softmax => cross_entropy,
            Self::LogSigmoidNll => unnormalised_likelihood,
            Self::SigmoidSquaredError => squashed_error,
        });
    }
}

/// 2 (z - t) / n.
fn squared_error(outcome: Outcome<'_>) {
    let Outcome { share, targets, logits, pulls, .. } = outcome;
    for ((pull, z), t) in pulls.iter_mut().zip(logits).zip(targets) {
        *pull = 2.0 * share * (z - t);
    }
}

/// (sigmoid(z) - t) / n as ± sigmoid(±z) / n, where + stands for class 0: neither side cancels.
fn binary_cross_entropy(outcome: Outcome<'_>) {
    let Outcome { share, targets, logits, spare: [wrong, answers], pulls, .. } = outcome;
    for ((wrong, z), t) in wrong.iter_mut().zip(logits).zip(targets) {
        *wrong = (1.0 - 2.0 * t) * z;
    }
    Kernel::Sigmoid.run(wrong, answers, None, &Args::default());
    for ((pull, answer), t) in pulls.iter_mut().zip(answers).zip(targets) {
        *pull = *answer * ((1.0 - 2.0 * t) * share);
    }
}

/// 2 (sigmoid(z) - t) sigmoid'(z) / n.
fn squashed_error(outcome: Outcome<'_>) {
    let Outcome { share, targets, logits, spare: [answers, slopes], pulls, .. } = outcome;
    Kernel::Sigmoid.run(logits, answers, Some(slopes), &Args::default());
    for ((pull, (answer, slope)), t) in pulls.iter_mut().zip(answers.iter().zip(slopes)).zip(targets) {
        *pull = 2.0 * share * (answer - t) * *slope;
    }
}

/// -sigmoid(-z) / n for the true class, 0 for the others.
fn unnormalised_likelihood(outcome: Outcome<'_>) {
    let Outcome { share, places, targets, logits, spare: [wrong, answers], pulls, .. } = outcome;
    wrong.iter_mut().zip(logits).for_each(|(wrong, z)| *wrong = -z);
    Kernel::Sigmoid.run(wrong, answers, None, &Args::default());
    let classes = pulls.chunks_exact_mut(places).zip(answers.chunks_exact(places));
    for (class, (pulls, answers)) in classes.enumerate() {
        for ((pull, answer), &t) in pulls.iter_mut().zip(answers).zip(targets) {
            *pull = if t == class as f32 { -answer * share } else { 0.0 };
        }
    }
}

/// (softmax(z) - t) / n; for the true class p - 1 is minus the sum of the others' p, which does not cancel.
fn cross_entropy(outcome: Outcome<'_>) {
    let Outcome { share, places, targets, logits, spare: [below, exps], sums, pulls } = outcome;
    let (total, others) = sums.split_at_mut(places);
    // The largest logit of each sample stands here for now.
    total.fill(f32::NEG_INFINITY);
    for logits in logits.chunks_exact(places) {
        for (largest, &z) in total.iter_mut().zip(logits) {
            *largest = if z > *largest { z } else { *largest };
        }
    }
    for (below, logits) in below.chunks_exact_mut(places).zip(logits.chunks_exact(places)) {
        for ((below, z), largest) in below.iter_mut().zip(logits).zip(&*total) {
            *below = z - largest;
        }
    }
    Kernel::Exponential.run(below, exps, None, &Args::default());
    total.fill(0.0);
    others.fill(0.0);
    for (class, exps) in exps.chunks_exact(places).enumerate() {
        for (((total, others), e), &t) in total.iter_mut().zip(&mut *others).zip(exps).zip(targets) {
            *total += e;
            *others += if t == class as f32 { 0.0 } else { *e };
        }
    }
    total.iter_mut().for_each(|total| *total = share / *total);
    let classes = pulls.chunks_exact_mut(places).zip(exps.chunks_exact(places));
    for (class, (pulls, exps)) in classes.enumerate() {
        let sums = total.iter().zip(&*others);
        for (((pull, e), &t), (scale, others)) in pulls.iter_mut().zip(exps).zip(targets).zip(sums) {
            *pull = scale * if t == class as f32 { -others } else { *e };
        }
    }
}
