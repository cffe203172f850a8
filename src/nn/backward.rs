//! The backward pass.

use super::network::{Layer, Network};
use super::workspace::{LANES, Lanes, Workspace, add_scaled};

/// The derivative of the mean loss by each weight and bias, in the shape of a [`Layer`].
#[derive(Clone, Debug, PartialEq)]
pub struct LayerGradient {
    /// `[fan_out][fan_in]`, flat.
    pub weights: Vec<f32>,
    /// `[fan_out]`.
    pub biases: Vec<f32>,
}

/// One [`LayerGradient`] per layer, from input to output.
#[derive(Clone, Debug, PartialEq)]
pub struct Gradient {
    pub layers: Vec<LayerGradient>,
}

impl Gradient {
    /// Zeros in the shape of `network`.
    pub fn new(network: &Network) -> Self {
        let zeros = |layer: &Layer| LayerGradient {
            weights: vec![0.0; layer.weights.len()],
            biases: vec![0.0; layer.biases.len()],
        };
        Self { layers: network.layers.iter().map(zeros).collect() }
    }

    /// Fills the gradient for the batch in `workspace`, after the forward pass and the loss.
    pub fn backward(&mut self, network: &Network, workspace: &mut Workspace) {
        let blocks = workspace.blocks();
        for (index, gradient) in self.layers.iter_mut().enumerate().rev() {
            let (input, trace) = workspace.input_and_trace(index);
            gradient.accumulate(input, trace.delta.live(), blocks);
            if index > 0 {
                let (before, from) = workspace.traces.split_at_mut(index);
                let below = &mut before[index - 1];
                let delta = from[0].delta.live();
                network.layers[index].pull_back(delta, below.slope.live(), below.delta.live_mut(), blocks);
            }
        }
    }
}

impl LayerGradient {
    /// weights: `delta` · input summed over samples; biases: `delta` summed over samples.
    fn accumulate(&mut self, input: &[Lanes], delta: &[Lanes], blocks: usize) {
        let fan_in = self.weights.len() / self.biases.len();
        let rows = self.weights.chunks_exact_mut(fan_in).zip(&mut self.biases);
        for ((weights, bias), delta) in rows.zip(delta.chunks_exact(blocks)) {
            for (weight, input) in weights.iter_mut().zip(input.chunks_exact(blocks)) {
                *weight = dot(delta, input);
            }
            let mut sum = [0.0; LANES];
            for lanes in delta {
                sum = add_scaled(sum, 1.0, lanes);
            }
            *bias = total(&sum);
        }
    }
}

impl Layer {
    /// The delta of the layer below: weightsᵀ · `delta`, times that layer's slope.
    fn pull_back(&self, delta: &[Lanes], slope: &[Lanes], below: &mut [Lanes], blocks: usize) {
        for (input, (below, slope)) in
            below.chunks_exact_mut(blocks).zip(slope.chunks_exact(blocks)).enumerate()
        {
            for (block, (below, slope)) in below.iter_mut().zip(slope).enumerate() {
                let mut sum = [0.0; LANES];
                for (weights, delta) in self.weights.chunks_exact(self.fan_in).zip(delta.chunks_exact(blocks))
                {
                    sum = add_scaled(sum, weights[input], &delta[block]);
                }
                *below = std::array::from_fn(|lane| sum[lane] * slope[lane]);
            }
        }
    }
}

fn dot(left: &[Lanes], right: &[Lanes]) -> f32 {
    let mut sum = [0.0; LANES];
    for (left, right) in left.iter().zip(right) {
        sum = std::array::from_fn(|lane| sum[lane] + left[lane] * right[lane]);
    }
    total(&sum)
}

/// The sum over the lanes, halved three times: this order is part of what makes runs reproducible.
fn total(&[a, b, c, d, e, f, g, h]: &Lanes) -> f32 {
    ((a + e) + (c + g)) + ((b + f) + (d + h))
}
