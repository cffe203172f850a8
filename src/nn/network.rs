//! A fully connected network and its forward pass.

use crate::activation::Function;

use super::dense::Dense;
use super::recipe::Recipe;
use super::rng::Rng;
use super::workspace::{Trace, Workspace};

/// One fully connected layer: activation(weights · input + biases).
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    pub fan_in: usize,
    pub fan_out: usize,
    /// `[fan_out][fan_in]`, flat.
    pub weights: Vec<f32>,
    /// `[fan_out]`.
    pub biases: Vec<f32>,
    /// With its parameters as they are now; `None` for the output layer, which gives logits.
    pub activation: Option<Function>,
}

/// Layers from input to output; the last one is linear.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub layers: Vec<Layer>,
}

impl Network {
    /// The untrained network of `recipe` between `inputs` inputs and `outputs` logits.
    ///
    /// Weights are drawn layer by layer, each `[fan_out][fan_in]`, then biases where the initialisation draws them. The
    /// standard numbers that they are made of depend on the shape only: another function or gain scales them.
    pub fn new(inputs: usize, outputs: usize, recipe: &Recipe, rng: &mut Rng) -> Self {
        let fan_ins = std::iter::once(inputs).chain(recipe.layers.iter().map(|it| it.width));
        let hidden = recipe.layers.iter().map(|it| (it.width, Some(&it.function)));
        let mut layers: Vec<Layer> = Vec::with_capacity(recipe.layers.len() + 1);
        let mut gain = 1.0;
        for (fan_in, (fan_out, function)) in fan_ins.zip(hidden.chain([(outputs, None)])) {
            let draw = recipe.initialisation.draw(fan_in, fan_out, gain);
            layers.push(Layer {
                fan_in,
                fan_out,
                weights: (0..fan_in * fan_out).map(|_| draw.weight(rng)).collect(),
                biases: (0..fan_out).map(|_| draw.bias(recipe.bias, rng)).collect(),
                activation: function.cloned(),
            });
            // Finding a gain is an integral: layers of one function share it.
            if let Some(function) = function
                && layers
                    .len()
                    .checked_sub(2)
                    .is_none_or(|it| layers[it].activation.as_ref() != Some(function))
            {
                gain = recipe.initialisation.gain_behind(function);
            }
        }
        Self { layers }
    }

    /// Layers with an activation, from input to output.
    pub fn hidden(&self) -> &[Layer] {
        &self.layers[..self.layers.len() - 1]
    }

    pub fn inputs(&self) -> usize {
        self.layers[0].fan_in
    }

    /// The number of weights and biases.
    pub fn parameters(&self) -> usize {
        self.layers.iter().map(|layer| layer.weights.len() + layer.biases.len()).sum()
    }

    /// Pre-activations and activations of every layer for the samples loaded into `workspace`; of the output layer the
    /// pre-activations, which are the logits.
    pub fn forward(&self, workspace: &mut Workspace) {
        self.run(workspace, Trace::activate);
    }

    /// The same, and the slopes of every hidden layer.
    pub fn forward_with_slopes(&self, workspace: &mut Workspace) {
        self.run(workspace, Trace::activate_with_slopes);
    }

    fn run(&self, workspace: &mut Workspace, activate: impl Fn(&mut Trace, &Function)) {
        let blocks = workspace.blocks();
        for (index, layer) in self.layers.iter().enumerate() {
            let dense = Dense { fan_in: layer.fan_in, weights: &layer.weights, biases: &layer.biases };
            let (input, trace, pairs) = workspace.layer(index);
            dense.forward(input, trace.pre_activation.live_mut(), blocks, pairs);
            if let Some(function) = &layer.activation {
                activate(trace, function);
            }
        }
    }
}
