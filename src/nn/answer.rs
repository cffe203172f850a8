//! What a network says of a sample.

use crate::activation::Args;
use crate::activation::batch::Kernel;

use super::grid::{LANES, Lanes};
use super::output::Output;
use super::workspace::{Ending, Trace, Workspace};

impl Output {
    /// Fills the output layer's `activation` with the answers, after a forward pass: the value of a linear output, else
    /// probabilities, of class 1 where there is one logit. Of [`Output::LogSigmoidNll`] they are what the network
    /// claims for each class, which do not add up to 1.
    pub fn answers(self, workspace: &mut Workspace) {
        let mut ending = workspace.ending();
        match self {
            Self::Linear => {
                let Trace { pre_activation, activation, .. } = ending.output;
                activation.live_mut().copy_from_slice(pre_activation.live());
            }
            Self::Softmax => {
                exponentials(&mut ending);
                normalise(ending);
            }
            Self::Sigmoid | Self::SigmoidSquaredError | Self::LogSigmoidNll => {
                let Trace { pre_activation, activation, .. } = ending.output;
                Kernel::Sigmoid.run(
                    pre_activation.live().as_flattened(),
                    activation.live_mut().as_flattened_mut(),
                    None,
                    &Args::default(),
                );
            }
        }
    }

    /// The class that the network takes a sample of the batch for, of `classes`, after a forward pass: the likeliest; of a
    /// linear output the nearest.
    pub fn predicted(self, workspace: &Workspace, sample: usize, classes: usize) -> usize {
        let output = workspace.traces.last().expect("a network has an output layer");
        let logit = |unit: usize| output.pre_activation.unit(unit)[sample];
        match self {
            Self::Linear => (logit(0) + 0.5).max(0.0).min(classes as f32 - 1.0) as usize,
            Self::Sigmoid | Self::SigmoidSquaredError => usize::from(logit(0) > 0.0),
            Self::Softmax | Self::LogSigmoidNll => {
                (1..classes).fold(0, |best, class| if logit(class) > logit(best) { class } else { best })
            }
        }
    }
}

/// Divides the exponentials of each sample by their sum.
fn normalise(Ending { target, sums, output, .. }: Ending<'_>) {
    let blocks = target.len();
    let total = sums.row_mut(0);
    total.fill([0.0; LANES]);
    for exps in output.activation.live().chunks_exact(blocks) {
        for (total, e) in total.iter_mut().zip(exps) {
            *total = std::array::from_fn(|i| total[i] + e[i]);
        }
    }
    for exps in output.activation.live_mut().chunks_exact_mut(blocks) {
        for (e, total) in exps.iter_mut().zip(&*total) {
            *e = std::array::from_fn(|i| e[i] / total[i]);
        }
    }
}

/// Fills the output layer's `activation` with e^(z - the sample's largest z), and the first row of sums with the latter.
pub(super) fn exponentials(Ending { target, sums, output, .. }: &mut Ending<'_>) {
    let blocks = target.len();
    let Trace { pre_activation, activation, slope } = &mut **output;
    let largest = sums.row_mut(0);
    largest.fill([f32::NEG_INFINITY; LANES]);
    for logits in pre_activation.live().chunks_exact(blocks) {
        for (largest, z) in largest.iter_mut().zip(logits) {
            *largest = std::array::from_fn(|i| if z[i] > largest[i] { z[i] } else { largest[i] });
        }
    }
    let below = slope.live_mut();
    for (below, logits) in below.chunks_exact_mut(blocks).zip(pre_activation.live().chunks_exact(blocks)) {
        for ((below, z), largest) in below.iter_mut().zip(logits).zip(&*largest) {
            *below = std::array::from_fn(|i| z[i] - largest[i]) as Lanes;
        }
    }
    Kernel::Exponential.run(
        below.as_flattened(),
        activation.live_mut().as_flattened_mut(),
        None,
        &Args::default(),
    );
}
