//! The loss in f64, sample by sample: independent of the engine and more accurate.

use activation_lab::activation::Function;
use activation_lab::nn::network::Network;
use activation_lab::nn::output::Output;
use activation_lab::nn::samples::{Samples, Targets};

/// A network in f64.
#[derive(Clone)]
pub struct Reference {
    /// Of each layer: weights `[fan_out][fan_in]`, then biases.
    pub numbers: Vec<Vec<f64>>,
    /// Of each hidden layer.
    pub functions: Vec<Function>,
    /// Of each hidden layer `[unit][sample]`: what an activation is multiplied by; empty without dropout.
    pub masks: Vec<Vec<Vec<f64>>>,
    pub output: Output,
    pub l1: f64,
    pub l2: f64,
    fans: Vec<(usize, usize)>,
}

impl Reference {
    pub fn new(network: &Network, output: Output) -> Self {
        let wide = |it: &[f32]| it.iter().map(|&it| f64::from(it)).collect::<Vec<_>>();
        Self {
            numbers: network.layers.iter().map(|it| [wide(&it.weights), wide(&it.biases)].concat()).collect(),
            functions: network.layers.iter().filter_map(|it| it.activation.clone()).collect(),
            masks: Vec::new(),
            output,
            l1: 0.0,
            l2: 0.0,
            fans: network.layers.iter().map(|it| (it.fan_in, it.fan_out)).collect(),
        }
    }

    pub fn logits(&self, samples: &Samples, sample: usize) -> Vec<f64> {
        let mut input: Vec<f64> =
            (0..samples.inputs).map(|it| f64::from(samples.input(it)[sample])).collect();
        for (layer, (numbers, &(fan_in, fan_out))) in self.numbers.iter().zip(&self.fans).enumerate() {
            let (weights, biases) = numbers.split_at(fan_in * fan_out);
            let rows = weights.chunks(fan_in).zip(biases);
            let sums = rows.map(|(row, bias)| bias + row.iter().zip(&input).map(|(w, x)| w * x).sum::<f64>());
            let activate = |(unit, z): (usize, f64)| match self.functions.get(layer) {
                Some(function) => {
                    function.value(z) * self.masks.get(layer).map_or(1.0, |it| it[unit][sample])
                }
                None => z,
            };
            input = sums.enumerate().map(activate).collect();
        }
        input
    }

    /// The mean loss with the penalties.
    pub fn objective(&self, samples: &Samples) -> f64 {
        let n = samples.len();
        let mean = (0..n).map(|it| self.loss(samples, it)).sum::<f64>() / n as f64;
        let weights = self.numbers.iter().zip(&self.fans).flat_map(|(it, fan)| &it[..fan.0 * fan.1]);
        mean + weights.map(|w| self.l1 * w.abs() + 0.5 * self.l2 * w * w).sum::<f64>()
    }

    pub fn loss(&self, samples: &Samples, sample: usize) -> f64 {
        let z = self.logits(samples, sample);
        let (class, value) = match &samples.targets {
            Targets::Classes { labels, .. } => (usize::from(labels[sample]), f64::from(labels[sample])),
            Targets::Values(values) => (0, f64::from(values[sample])),
        };
        match self.output {
            Output::Linear => (z[0] - value).powi(2),
            Output::Sigmoid => softplus(if class == 1 { -z[0] } else { z[0] }),
            Output::Softmax => z.iter().map(|it| (it - z[class]).exp()).sum::<f64>().ln(),
            Output::LogSigmoidNll => softplus(-z[class]),
            Output::SigmoidSquaredError => ((-softplus(-z[0])).exp() - value).powi(2),
        }
    }
}

/// -log sigmoid(-z).
fn softplus(z: f64) -> f64 {
    z.max(0.0) + (-z.abs()).exp().ln_1p()
}
