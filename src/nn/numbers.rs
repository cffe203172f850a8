//! Everything that is trained, in one row of numbers: an update is one pass over one array.

use std::ops::Range;

use super::dense::Dense;
use super::network::Network;
use super::recipe::{Parameters, Recipe};

/// Where the numbers of a network stand in the row: of each layer weights, then biases; learned parameters of
/// activations behind all layers.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    layers: Vec<Span>,
    /// Hidden layer and parameter, in their order.
    learned: Vec<Learned>,
    len: usize,
}

/// Where the numbers of a layer stand.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub fan_in: usize,
    pub weights: Range<usize>,
    pub biases: Range<usize>,
}

/// A parameter of an activation that is trained.
#[derive(Clone, Copy, Debug)]
pub(super) struct Learned {
    pub layer: usize,
    /// Its place among the parameters of the function.
    pub parameter: usize,
    /// Its place in the row.
    pub at: usize,
}

impl Layout {
    pub fn new(network: &Network, recipe: &Recipe) -> Self {
        let mut len = 0;
        let mut take = |count: usize| {
            len += count;
            len - count..len
        };
        let spans = network.layers.iter();
        let layers = spans.map(|it| Span {
            fan_in: it.fan_in,
            weights: take(it.weights.len()),
            biases: take(it.biases.len()),
        });
        let layers = layers.collect();
        let mut learned = Vec::new();
        for (layer, it) in
            recipe.layers.iter().enumerate().filter(|it| it.1.parameters == Parameters::Learned)
        {
            let learnable = |&parameter: &usize| it.function.param_derivative(parameter, 0.0).is_some();
            let places = (0..it.function.params().len()).filter(learnable);
            learned.extend(places.map(|parameter| Learned { layer, parameter, at: take(1).start }));
        }
        Self { layers, learned, len }
    }

    /// How many numbers are trained.
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn layers(&self) -> &[Span] {
        &self.layers
    }

    /// Whether any parameter of an activation is trained.
    pub fn learns(&self) -> bool {
        !self.learned.is_empty()
    }

    /// The learned parameters of a hidden layer's activation.
    pub fn learned(&self, layer: usize) -> impl Iterator<Item = Learned> {
        self.learned.iter().copied().filter(move |it| it.layer == layer)
    }

    /// Where the learned parameters of a layer's activation stand.
    pub fn learned_span(&self, layer: usize) -> Range<usize> {
        let before = self.learned.iter().filter(|it| it.layer < layer).count();
        let start = self.len - self.learned.len() + before;
        start..start + self.learned(layer).count()
    }

    pub fn dense<'a>(&self, layer: usize, numbers: &'a [f32]) -> Dense<'a> {
        let Span { fan_in, weights, biases } = self.layers[layer].clone();
        Dense { fan_in, weights: &numbers[weights], biases: &numbers[biases] }
    }

    /// Weights and biases of a layer's gradient.
    pub fn dense_mut<'a>(&self, layer: usize, numbers: &'a mut [f32]) -> (&'a mut [f32], &'a mut [f32]) {
        let Span { weights, biases, .. } = &self.layers[layer];
        numbers[weights.start..biases.end].split_at_mut(weights.len())
    }

    /// The row of `network`.
    pub fn read(&self, network: &Network) -> Vec<f32> {
        let mut numbers = Vec::with_capacity(self.len);
        for layer in &network.layers {
            numbers.extend_from_slice(&layer.weights);
            numbers.extend_from_slice(&layer.biases);
        }
        numbers.extend(self.learned.iter().map(|it| {
            let function = network.layers[it.layer].activation.as_ref().expect("a hidden layer");
            function.args()[it.parameter] as f32
        }));
        numbers
    }

    /// Writes a row into `network`.
    pub fn write(&self, numbers: &[f32], network: &mut Network) {
        for (layer, span) in network.layers.iter_mut().zip(&self.layers) {
            layer.weights.copy_from_slice(&numbers[span.weights.clone()]);
            layer.biases.copy_from_slice(&numbers[span.biases.clone()]);
        }
        self.write_learned(numbers, network);
    }

    /// Writes the learned parameters into `network`, each within the limits of its function.
    pub fn write_learned(&self, numbers: &[f32], network: &mut Network) {
        for it in &self.learned {
            let function = &mut network.layers[it.layer].activation;
            *function =
                function.take().map(|function| function.with_param(it.parameter, numbers[it.at].into()));
        }
    }

    /// Brings the learned parameters of a row within the limits of their functions.
    pub fn clamp_learned(&self, numbers: &mut [f32], network: &Network) {
        for it in &self.learned {
            let function = network.layers[it.layer].activation.as_ref().expect("a hidden layer");
            let parameter = &function.params()[it.parameter];
            numbers[it.at] = parameter.clamp(numbers[it.at].into()) as f32;
        }
    }
}
