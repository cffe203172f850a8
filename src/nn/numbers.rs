//! Everything that is trained, in one row of vectors: an update is one pass over one array.

use std::ops::Range;

use super::grid::{LANES, Lanes};
use super::matrix::Shape;
use super::network::{Layer, Network};
use super::recipe::{Parameters, Recipe};

/// Where the numbers of a network stand in the row: those of each layer in panels, learned parameters of activations
/// behind all layers. Outside of it they stand in the order of [`places`](Self::places), without padding.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    layers: Vec<Span>,
    /// Hidden layer and parameter, in their order.
    learned: Vec<Learned>,
    /// Vectors before the learned parameters.
    dense: usize,
}

/// Where the numbers of a layer stand: a row of biases, then one of weights for each input; a column for each unit.
#[derive(Clone, Debug)]
pub(super) struct Span {
    pub shape: Shape,
    pub vectors: Range<usize>,
}

/// A parameter of an activation that is trained.
#[derive(Clone, Copy, Debug)]
pub(super) struct Learned {
    pub layer: usize,
    /// Its place among the parameters of the function.
    pub parameter: usize,
    /// Its place in the row, counted in numbers.
    pub at: usize,
}

impl Span {
    pub fn inputs(&self) -> usize {
        self.shape.rows - 1
    }

    /// The place of a weight in the row, counted in numbers.
    pub fn weight(&self, unit: usize, input: usize) -> usize {
        self.place(1 + input, unit)
    }

    /// The place of a bias in the row, counted in numbers.
    pub fn bias(&self, unit: usize) -> usize {
        self.place(0, unit)
    }

    /// The places of the weights `[unit][input]`.
    pub fn weights(&self) -> impl Iterator<Item = usize> {
        let of = move |unit| (0..self.inputs()).map(move |input| self.weight(unit, input));
        (0..self.shape.columns).flat_map(of)
    }

    pub fn biases(&self) -> impl Iterator<Item = usize> {
        (0..self.shape.columns).map(|unit| self.bias(unit))
    }

    /// The vectors of the weights, in pieces, padding included.
    pub fn weight_vectors(&self) -> impl Iterator<Item = Range<usize>> {
        let start = self.vectors.start;
        self.shape.below_first().map(move |it| start + it.start..start + it.end)
    }

    /// The weights in a row with the padding, which is 0: whole vectors are gone through faster than the places of the weights.
    pub fn padded_weights(&self, row: &[Lanes]) -> impl Iterator<Item = f32> {
        self.weight_vectors().flat_map(|vectors| row[vectors].as_flattened()).copied()
    }

    /// The bias of a unit, then its weights, from a row.
    fn unit<'a>(&self, numbers: &'a [f32], unit: usize) -> impl Iterator<Item = f32> + use<'a> {
        self.shape.numbers(&numbers[self.vectors.start * LANES..], unit)
    }

    fn place(&self, row: usize, column: usize) -> usize {
        self.vectors.start * LANES + self.shape.place(row, column)
    }
}

impl Layout {
    pub fn new(network: &Network, recipe: &Recipe) -> Self {
        let mut dense = 0;
        let mut span = |layer: &Layer| {
            let shape = Shape::panels(1 + layer.fan_in, layer.fan_out);
            dense += shape.len();
            Span { shape, vectors: dense - shape.len()..dense }
        };
        let layers = network.layers.iter().map(&mut span).collect();
        let mut learned = Vec::new();
        for (layer, it) in
            recipe.layers.iter().enumerate().filter(|it| it.1.parameters == Parameters::Learned)
        {
            let learnable = |&parameter: &usize| it.function.param_derivative(parameter, 0.0).is_some();
            for parameter in (0..it.function.params().len()).filter(learnable) {
                learned.push(Learned { layer, parameter, at: dense * LANES + learned.len() });
            }
        }
        Self { layers, learned, dense }
    }

    /// How many vectors the row has.
    pub fn len(&self) -> usize {
        self.dense + self.learned.len().div_ceil(LANES)
    }

    /// How many numbers are trained.
    pub fn count(&self) -> usize {
        let dense: usize = self.layers.iter().map(|it| it.shape.rows * it.shape.columns).sum();
        dense + self.learned.len()
    }

    pub fn layers(&self) -> &[Span] {
        &self.layers
    }

    /// Whether any parameter of an activation is trained.
    pub fn learns(&self) -> bool {
        !self.learned.is_empty()
    }

    /// Whether any parameter of a hidden layer's activation is trained.
    pub fn learns_in(&self, layer: usize) -> bool {
        self.learned(layer).next().is_some()
    }

    /// The learned parameters of a hidden layer's activation.
    pub fn learned(&self, layer: usize) -> impl Iterator<Item = Learned> {
        self.learned.iter().copied().filter(move |it| it.layer == layer)
    }

    /// The place of each number: of each layer weights `[unit][input]`, then biases; then learned parameters.
    pub fn places(&self) -> impl Iterator<Item = usize> {
        let of = |span: &'_ Span| span.weights().chain(span.biases()).collect::<Vec<_>>();
        self.layers.iter().flat_map(of).chain(self.learned.iter().map(|it| it.at))
    }

    /// The numbers of a row, in the order of [`places`](Self::places).
    pub fn gathered(&self, row: &[Lanes]) -> Vec<f32> {
        let row = row.as_flattened();
        self.places().map(|place| row[place]).collect()
    }

    /// Puts numbers in the order of [`places`](Self::places) into a row.
    pub fn scatter(&self, numbers: &[f32], row: &mut [Lanes]) {
        let row = row.as_flattened_mut();
        self.places().zip(numbers).for_each(|(place, &number)| row[place] = number);
    }

    /// The numbers of `network`, in the order of [`places`](Self::places).
    pub fn read(&self, network: &Network) -> Vec<f32> {
        let mut numbers = Vec::with_capacity(self.count());
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
    pub fn write(&self, row: &[Lanes], network: &mut Network) {
        let numbers = row.as_flattened();
        for (layer, span) in network.layers.iter_mut().zip(&self.layers) {
            let units = layer.weights.chunks_exact_mut(span.inputs()).zip(&mut layer.biases);
            for (unit, (weights, bias)) in units.enumerate() {
                let mut column = span.unit(numbers, unit);
                *bias = column.next().expect("a row of biases");
                weights.iter_mut().zip(column).for_each(|(weight, number)| *weight = number);
            }
        }
        self.write_learned(row, network);
    }

    /// Writes the learned parameters into `network`, each within the limits of its function.
    pub fn write_learned(&self, row: &[Lanes], network: &mut Network) {
        for it in &self.learned {
            let value = row.as_flattened()[it.at].into();
            let function = &mut network.layers[it.layer].activation;
            *function = function.take().map(|function| function.with_param(it.parameter, value));
        }
    }

    /// Brings the learned parameters of a row within the limits of their functions.
    pub fn clamp_learned(&self, row: &mut [Lanes], network: &Network) {
        for it in &self.learned {
            let function = network.layers[it.layer].activation.as_ref().expect("a hidden layer");
            let number = &mut row.as_flattened_mut()[it.at];
            *number = function.params()[it.parameter].clamp((*number).into()) as f32;
        }
    }
}
