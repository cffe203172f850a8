//! How the loss pulls at the logits, computed from the logits: no loss is infinite and no pull vanishes because a
//! probability was rounded to 0 or 1.

use crate::activation::Args;
use crate::activation::batch::exponential::exponential;
use crate::activation::batch::sigmoidal::sigmoid;

use super::grid::{LANES, Lanes};
use super::output::Output;
use super::workspace::{Ending, Trace, Workspace};

impl Output {
    /// Fills the output layer's `delta` with the derivative of the batch's mean loss by each logit, after a forward pass.
    pub(super) fn pull(self, workspace: &mut Workspace) {
        let ending = workspace.ending();
        match self {
            Self::Linear => squared_error(ending),
            Self::Sigmoid => binary_cross_entropy(ending),
            Self::Softmax => cross_entropy(ending),
            Self::LogSigmoidNll => unnormalised_likelihood(ending),
            Self::SigmoidSquaredError => squashed_error(ending),
        }
    }
}

/// 2 (z - t) / n.
fn squared_error(Ending { target, share, output, .. }: Ending<'_>) {
    let logits = output.pre_activation.live().as_flattened();
    let others = target.as_flattened().iter().zip(share.as_flattened());
    let deltas = output.delta.live_mut().as_flattened_mut();
    for ((delta, z), (t, share)) in deltas.iter_mut().zip(logits).zip(others) {
        *delta = 2.0 * share * (z - t);
    }
}

/// (sigmoid(z) - t) / n as ± sigmoid(±z) / n, where + stands for class 0: neither side cancels.
fn binary_cross_entropy(Ending { target, share, output, .. }: Ending<'_>) {
    let Trace { pre_activation, activation, delta, .. } = output;
    let (target, share) = (target.as_flattened(), share.as_flattened());
    let wrong = activation.live_mut().as_flattened_mut();
    for ((wrong, z), t) in wrong.iter_mut().zip(pre_activation.live().as_flattened()).zip(target) {
        *wrong = (1.0 - 2.0 * t) * z;
    }
    let delta = delta.live_mut().as_flattened_mut();
    sigmoid(wrong, delta, None, &Args::default());
    for ((delta, t), share) in delta.iter_mut().zip(target).zip(share) {
        *delta *= (1.0 - 2.0 * t) * share;
    }
}

/// 2 (sigmoid(z) - t) sigmoid'(z) / n.
fn squashed_error(Ending { target, share, output, .. }: Ending<'_>) {
    let Trace { pre_activation, activation, slope, delta } = output;
    let answer = activation.live_mut().as_flattened_mut();
    let slope = slope.live_mut().as_flattened_mut();
    sigmoid(pre_activation.live().as_flattened(), answer, Some(&mut *slope), &Args::default());
    let others = target.as_flattened().iter().zip(share.as_flattened());
    let deltas = delta.live_mut().as_flattened_mut().iter_mut();
    for ((delta, (answer, slope)), (t, share)) in deltas.zip(answer.iter().zip(slope)).zip(others) {
        *delta = 2.0 * share * (*answer - t) * *slope;
    }
}

/// -sigmoid(-z) / n for the true class, 0 for the others.
fn unnormalised_likelihood(Ending { target, share, output, .. }: Ending<'_>) {
    let Trace { pre_activation, activation, delta, .. } = output;
    let blocks = target.len();
    let wrong = activation.live_mut().as_flattened_mut();
    for (wrong, z) in wrong.iter_mut().zip(pre_activation.live().as_flattened()) {
        *wrong = -z;
    }
    let flat = delta.live_mut().as_flattened_mut();
    sigmoid(wrong, flat, None, &Args::default());
    for (class, deltas) in delta.live_mut().chunks_exact_mut(blocks).enumerate() {
        let class = class as f32;
        for ((delta, t), share) in deltas.iter_mut().zip(target).zip(share) {
            *delta = std::array::from_fn(|i| if t[i] == class { -delta[i] * share[i] } else { 0.0 });
        }
    }
}

/// (softmax(z) - t) / n; for the true class p - 1 is minus the sum of the others' p, which does not cancel.
fn cross_entropy(mut ending: Ending<'_>) {
    exponentials(&mut ending);
    let Ending { target, share, sums, output, .. } = ending;
    let (others, total) = sums.halves_mut(1);
    others.fill([0.0; LANES]);
    total.fill([0.0; LANES]);
    let blocks = target.len();
    for (class, exps) in output.activation.live().chunks_exact(blocks).enumerate() {
        let class = class as f32;
        for (((total, others), e), t) in total.iter_mut().zip(&mut *others).zip(exps).zip(target) {
            *total = std::array::from_fn(|i| total[i] + e[i]);
            *others = std::array::from_fn(|i| others[i] + if t[i] == class { 0.0 } else { e[i] });
        }
    }
    // From here on `total` is the share of a sample over the sum of its exponentials.
    for (total, share) in total.iter_mut().zip(share) {
        *total = std::array::from_fn(|i| share[i] / total[i]);
    }
    let layers =
        output.delta.live_mut().chunks_exact_mut(blocks).zip(output.activation.live().chunks_exact(blocks));
    for (class, (deltas, exps)) in layers.enumerate() {
        let class = class as f32;
        let sums = total.iter().zip(&*others);
        for (((delta, e), t), (scale, others)) in deltas.iter_mut().zip(exps).zip(target).zip(sums) {
            *delta = std::array::from_fn(|i| scale[i] * if t[i] == class { -others[i] } else { e[i] });
        }
    }
}

/// Fills the output layer's `activation` with e^(z - the sample's largest z), and the first row of sums with the latter.
pub(super) fn exponentials(Ending { target, sums, output, .. }: &mut Ending<'_>) {
    let blocks = target.len();
    let Trace { pre_activation, activation, delta, .. } = &mut **output;
    let largest = sums.row_mut(0);
    largest.fill([f32::NEG_INFINITY; LANES]);
    for logits in pre_activation.live().chunks_exact(blocks) {
        for (largest, z) in largest.iter_mut().zip(logits) {
            *largest = std::array::from_fn(|i| if z[i] > largest[i] { z[i] } else { largest[i] });
        }
    }
    let pairs = delta.live_mut().chunks_exact_mut(blocks).zip(pre_activation.live().chunks_exact(blocks));
    for (below, logits) in pairs {
        for ((below, z), largest) in below.iter_mut().zip(logits).zip(&*largest) {
            *below = std::array::from_fn(|i| z[i] - largest[i]) as Lanes;
        }
    }
    exponential(
        delta.live().as_flattened(),
        activation.live_mut().as_flattened_mut(),
        None,
        &Args::default(),
    );
}
