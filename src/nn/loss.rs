//! Binary cross-entropy, computed from the logits.

use crate::activation::Args;
use crate::activation::batch::sigmoidal::log_sigmoid;

use super::workspace::Workspace;

/// Loss and accuracy over a set of samples.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// Mean binary cross-entropy in nats.
    pub loss: f64,
    /// Share of samples on the right side; a logit above 0 stands for label 1.
    pub accuracy: f64,
}

/// The mean loss of the batch after a forward pass, -log sigmoid(±logit) with + for label 1; fills the output
/// layer's `delta` with its derivative by each logit.
///
/// The logit's sigmoid is never formed, so that no loss is infinite and no gradient vanishes by rounding.
pub fn binary_cross_entropy(workspace: &mut Workspace) -> f64 {
    let n = workspace.n();
    let Workspace { sign, margin, log_likelihood, likelihood_slope, traces, .. } = workspace;
    let output = traces.last_mut().expect("a network has an output layer");
    let sign = sign.live().as_flattened();
    let margin = margin.live_mut().as_flattened_mut();
    for ((margin, sign), logit) in
        margin.iter_mut().zip(sign).zip(output.pre_activation.live().as_flattened())
    {
        *margin = sign * logit;
    }
    let log_likelihood = log_likelihood.live_mut().as_flattened_mut();
    let slope = likelihood_slope.live_mut().as_flattened_mut();
    log_sigmoid(margin, log_likelihood, slope, &Args::default());
    let mean = 1.0 / n as f32;
    for ((delta, sign), slope) in output.delta.live_mut().as_flattened_mut().iter_mut().zip(sign).zip(slope) {
        *delta = -mean * sign * *slope;
    }
    -log_likelihood[..n].iter().map(|&it| f64::from(it)).sum::<f64>() / n as f64
}

/// The number of samples of the batch on the right side, after a forward pass.
pub fn correct(workspace: &Workspace) -> usize {
    let output = workspace.traces.last().expect("a network has an output layer");
    let samples = output.pre_activation.unit(0).iter().zip(workspace.sign.unit(0));
    samples.take(workspace.n()).filter(|&(&logit, &sign)| (logit > 0.0) == (sign > 0.0)).count()
}
