//! A fully connected network and its forward pass.

use crate::activation::Function;

use super::init::Initialisation;
use super::rng::Rng;
use super::workspace::{LANES, Lanes, Workspace, add_scaled};

/// Coordinates of a point.
pub const INPUTS: usize = 2;

/// One fully connected layer: activation(weights · input + biases).
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub fan_in: usize,
    pub fan_out: usize,
    /// `[fan_out][fan_in]`, flat.
    pub weights: Vec<f32>,
    /// `[fan_out]`.
    pub biases: Vec<f32>,
    /// `None` for the output layer, which is linear.
    pub activation: Option<Function>,
}

/// Layers from input to output; the last one is linear and has one unit, the logit of label 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub layers: Vec<Layer>,
}

impl Network {
    /// A network of [`INPUTS`] inputs, hidden layers of the given widths and one logit. Biases start at 0, the
    /// weights of the linear output are drawn like all others.
    pub fn new(hidden: &[usize], function: &Function, initialisation: Initialisation, rng: &mut Rng) -> Self {
        let fan_ins = std::iter::once(INPUTS).chain(hidden.iter().copied());
        let units = hidden.iter().map(|&width| (width, Some(function.clone()))).chain([(1, None)]);
        let layers = fan_ins.zip(units).map(|(fan_in, (fan_out, activation))| Layer {
            fan_in,
            fan_out,
            weights: (0..fan_in * fan_out).map(|_| initialisation.draw(fan_in, fan_out, rng)).collect(),
            biases: vec![0.0; fan_out],
            activation,
        });
        Self { layers: layers.collect() }
    }

    /// Layers with an activation, from input to output.
    pub fn hidden(&self) -> &[Layer] {
        &self.layers[..self.layers.len() - 1]
    }

    /// The number of weights and biases.
    pub fn parameters(&self) -> usize {
        self.layers.iter().map(|layer| layer.weights.len() + layer.biases.len()).sum()
    }

    /// Pre-activations, activations and slopes of every layer for the samples loaded into `workspace`.
    pub fn forward(&self, workspace: &mut Workspace) {
        let blocks = workspace.blocks();
        for (index, layer) in self.layers.iter().enumerate() {
            let (input, trace) = workspace.input_and_trace(index);
            layer.pre_activations(input, trace.pre_activation.live_mut(), blocks);
            if let Some(function) = &layer.activation {
                function.batch(
                    trace.pre_activation.live().as_flattened(),
                    trace.activation.live_mut().as_flattened_mut(),
                    trace.slope.live_mut().as_flattened_mut(),
                );
            }
        }
    }
}

impl Layer {
    /// `out[unit][sample]` = bias + weights · `input[..][sample]`, one input after the other.
    fn pre_activations(&self, input: &[Lanes], out: &mut [Lanes], blocks: usize) {
        let rows = self.weights.chunks_exact(self.fan_in).zip(&self.biases);
        for ((weights, &bias), out) in rows.zip(out.chunks_exact_mut(blocks)) {
            out.fill([bias; LANES]);
            for (&weight, input) in weights.iter().zip(input.chunks_exact(blocks)) {
                add_scaled(out, weight, input);
            }
        }
    }
}
