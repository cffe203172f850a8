//! A network in training: its numbers, their gradient, and both passes.

use super::batch::{Batch, BatchTrace};
use super::descent::{Descent, Step};
use super::dropout::{Dropout, multiply};
use super::grid::{LANES, Lanes, all_finite};
use super::matrix::{Affine, Below, Order, Pulled, backward, forward, order, scratch};
use super::network::Network;
use super::numbers::{Layout, Span};
use super::observation::flow::Flow;
use super::recipe::Recipe;

/// A network and what one step leaves behind. The numbers that are trained stand in one row; the network's own copies
/// follow when they are asked for.
#[derive(Clone, Debug)]
pub(super) struct Model {
    network: Network,
    layout: Layout,
    numbers: Vec<Lanes>,
    /// The numbers before the last step.
    previous: Vec<Lanes>,
    /// The derivative of the mean loss by each number, penalties included, in the last step.
    gradient: Vec<Lanes>,
    /// For the way back through one layer.
    scratch: Vec<Lanes>,
    /// As many as there are deltas of a layer with learned parameters.
    ones: Vec<Lanes>,
}

/// The derivative of the mean loss of a batch, penalties included and before clipping, by the numbers of a layer.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerGradient {
    /// `[fan_out][fan_in]`, flat.
    pub weights: Vec<f32>,
    /// `[fan_out]`.
    pub biases: Vec<f32>,
    /// By the learned parameters of the activation, in their order.
    pub parameters: Vec<f32>,
}

/// How a gradient is changed before it is followed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rein {
    pub l1: f32,
    pub l2: f32,
    pub clip: Option<f32>,
}

impl Model {
    pub fn new(network: Network, recipe: &Recipe) -> Self {
        let layout = Layout::new(&network, recipe);
        let zeros = vec![[0.0; LANES]; layout.len()];
        let scratch = layout.layers().iter().map(|it| scratch(it.shape)).max().unwrap_or(0);
        let mut model = Self {
            numbers: zeros.clone(),
            previous: zeros.clone(),
            gradient: zeros,
            scratch: vec![[0.0; LANES]; scratch],
            ones: Vec::new(),
            network,
            layout,
        };
        model.set_numbers(&model.layout.read(&model.network));
        model
    }

    pub fn network(&self) -> &Network {
        &self.network
    }

    /// How many numbers are trained.
    pub fn count(&self) -> usize {
        self.layout.count()
    }

    /// How many numbers are moved in a step: those that are trained, and padding.
    pub fn len(&self) -> usize {
        self.layout.len() * LANES
    }

    /// The numbers that are trained, in the order of [`Layout::places`].
    pub fn numbers(&self) -> Vec<f32> {
        self.layout.gathered(&self.numbers)
    }

    /// Takes over such numbers, as if no step had been done.
    pub fn set_numbers(&mut self, numbers: &[f32]) {
        self.layout.scatter(numbers, &mut self.numbers);
        self.previous.copy_from_slice(&self.numbers);
        self.gradient.fill([0.0; LANES]);
        self.publish();
    }

    /// Takes over the numbers of a network of the same shape, as if no step had been done.
    pub fn restart(&mut self, network: &Network) {
        let numbers = self.layout.read(network);
        self.set_numbers(&numbers);
    }

    /// Brings the network up to date with the numbers.
    pub fn publish(&mut self) {
        self.layout.write(&self.numbers, &mut self.network);
    }

    /// Sets a weight, which does not count as a part of the last step.
    pub fn set_weight(&mut self, layer: usize, unit: usize, input: usize, value: f32) {
        self.set(self.layout.layers()[layer].weight(unit, input), value);
    }

    /// Sets a bias, which does not count as a part of the last step.
    pub fn set_bias(&mut self, layer: usize, unit: usize, value: f32) {
        self.set(self.layout.layers()[layer].bias(unit), value);
    }

    fn set(&mut self, at: usize, value: f32) {
        self.numbers.as_flattened_mut()[at] = value;
        self.previous.as_flattened_mut()[at] = value;
        self.publish();
    }

    pub fn gradient(&self, layer: usize) -> LayerGradient {
        let (span, numbers) = (&self.layout.layers()[layer], self.gradient.as_flattened());
        LayerGradient {
            weights: span.weights().map(|it| numbers[it]).collect(),
            biases: span.biases().map(|it| numbers[it]).collect(),
            parameters: self.layout.learned(layer).map(|it| numbers[it.at]).collect(),
        }
    }

    /// How the matrices of a batch are stored that goes through the network.
    pub fn order(&self) -> Order {
        order(self.network.layers.iter().map(|it| it.fan_out))
    }

    /// Every layer for the samples loaded into `batch`.
    pub fn forward(&self, batch: &mut Batch, dropout: Option<&Dropout>) {
        let (mut input, traces) = batch.way();
        let layers = self.network.layers.iter().zip(self.layout.layers());
        for (index, ((layer, span), trace)) in layers.zip(traces).enumerate() {
            let numbers = &self.numbers[span.vectors.clone()];
            forward(Affine { shape: span.shape, numbers, input }, &mut trace.pre_activation);
            let Some(function) = &layer.activation else { continue };
            trace.activate(function);
            if let Some(dropout) = dropout {
                trace.thin_out(dropout.mask(index));
            }
            input = &trace.activation;
        }
    }

    /// The gradient, from the output layer's `delta` down.
    pub fn backward(&mut self, batch: &mut Batch, dropout: Option<&Dropout>) {
        let (samples, mut traces) = batch.way();
        while let Some((trace, before)) = traces.split_last_mut() {
            let span = &self.layout.layers()[before.len()];
            let (numbers, gradient) =
                (&self.numbers[span.vectors.clone()], &mut self.gradient[span.vectors.clone()]);
            let lower = before.len().checked_sub(1).filter(|&it| self.layout.learns_in(it));
            let (input, below) = match before.last_mut() {
                Some(BatchTrace { activation, slope, delta, .. }) => {
                    let slope = slope.lanes();
                    let slope = if lower.is_some() { ones(&mut self.ones, slope.len()) } else { slope };
                    (&*activation, Some(Below { slope, delta }))
                }
                None => (samples, None),
            };
            let layer = Affine { shape: span.shape, numbers, input };
            backward(layer, &trace.delta, Pulled { gradient, below }, &mut self.scratch);
            if let Some(lower) = lower {
                self.learn(lower, &mut before[lower], dropout);
            }
            traces = before;
        }
    }

    /// The gradient by the learned parameters of a hidden layer's activation, from the derivatives by the activations that stand in its
    /// `delta`; then the delta.
    fn learn(&mut self, index: usize, trace: &mut BatchTrace, dropout: Option<&Dropout>) {
        let function = self.network.layers[index].activation.as_ref().expect("a hidden layer");
        let (deltas, pre_activations) = (trace.delta.numbers(), trace.pre_activation.numbers());
        for learned in self.layout.learned(index) {
            let of = |place: usize| {
                let kept = dropout.map_or(1.0, |it| it.mask(index).numbers()[place]);
                let z = pre_activations[place].into();
                let derivative = function.param_derivative(learned.parameter, z).expect("learnable");
                f64::from(deltas[place] * kept) * derivative
            };
            let sum: f64 = trace.delta.shape().places().map(of).sum();
            self.gradient.as_flattened_mut()[learned.at] = sum as f32;
        }
        multiply(trace.delta.numbers_mut(), trace.slope.numbers());
    }

    /// Follows the gradient; whether every number stays finite. If not, nothing has changed.
    pub fn descend(&mut self, descent: &mut Descent, rate: f32, rein: Rein) -> bool {
        self.penalise(rein);
        let (numbers, gradient) = (self.numbers.as_flattened(), self.gradient.as_flattened());
        let step = Step { rate, numbers, gradient, scale: self.scale(rein) };
        if !descent.update(step, self.previous.as_flattened_mut()) {
            return false;
        }
        std::mem::swap(&mut self.numbers, &mut self.previous);
        if self.layout.learns() {
            self.layout.clamp_learned(&mut self.numbers, &self.network);
            self.layout.write_learned(&self.numbers, &mut self.network);
        }
        true
    }

    /// Adds the derivative of the penalties on weights.
    fn penalise(&mut self, Rein { l1, l2, .. }: Rein) {
        if l1 == 0.0 && l2 == 0.0 {
            return;
        }
        for vectors in self.layout.layers().iter().flat_map(Span::weight_vectors) {
            let weights = self.numbers[vectors.clone()].as_flattened();
            for (gradient, &weight) in self.gradient[vectors].as_flattened_mut().iter_mut().zip(weights) {
                let sign = if weight == 0.0 { 0.0 } else { 1.0_f32.copysign(weight) };
                *gradient += l1 * sign + l2 * weight;
            }
        }
    }

    /// What the gradient is multiplied by for its norm not to exceed the limit.
    fn scale(&self, rein: Rein) -> f32 {
        let Some(limit) = rein.clip else { return 1.0 };
        let norm = norm(self.gradient.as_flattened().iter().copied());
        if norm > limit.into() { (f64::from(limit) / norm) as f32 } else { 1.0 }
    }

    /// The layer nearest to the output with a gradient that is not finite: the backward pass comes there first.
    pub fn infinite_gradient(&self) -> Option<usize> {
        let gradient = self.gradient.as_flattened();
        let is_infinite = |it: &Span| !all_finite(self.gradient[it.vectors.clone()].as_flattened());
        self.layout.layers().iter().rposition(is_infinite).or_else(|| {
            let mut hidden = (0..self.network.hidden().len()).rev();
            hidden.find(|&layer| self.layout.learned(layer).any(|it| !gradient[it.at].is_finite()))
        })
    }

    /// The first layer whose new numbers were not finite in an update that failed.
    pub fn infinite_update(&self) -> Option<usize> {
        let numbers = self.previous.as_flattened();
        let is_infinite = |it: &Span| !all_finite(self.previous[it.vectors.clone()].as_flattened());
        self.layout.layers().iter().position(is_infinite).or_else(|| {
            let mut hidden = 0..self.network.hidden().len();
            hidden.find(|&layer| self.layout.learned(layer).any(|it| !numbers[it.at].is_finite()))
        })
    }

    /// The derivative of the mean loss by each number in the last backward pass, in the order of [`Layout::places`].
    pub fn whole_gradient(&self) -> Vec<f32> {
        self.layout.gathered(&self.gradient)
    }

    /// ‖gradient‖ of the weights and the bias of a unit in the last step.
    pub fn unit_gradient(&self, layer: usize, unit: usize) -> f32 {
        let (span, gradient) = (&self.layout.layers()[layer], self.gradient.as_flattened());
        let weights = (0..span.inputs()).map(|input| span.weight(unit, input));
        norm(weights.chain([span.bias(unit)]).map(|it| gradient[it])) as f32
    }

    /// How the weights of each layer were moved by the last step; zeros before the first.
    pub fn flows(&self) -> Vec<Flow> {
        self.layout.layers().iter().map(|it| self.flow(it)).collect()
    }

    fn flow(&self, span: &Span) -> Flow {
        let [now, before, gradient] =
            [&self.numbers, &self.previous, &self.gradient].map(|row| span.padded_weights(row));
        let update = norm(now.zip(before).map(|(now, before)| f64::from(now) - f64::from(before)));
        let weights = norm(span.padded_weights(&self.previous));
        let count = span.inputs() * span.shape.columns;
        Flow {
            gradient: norm(gradient) / (count as f64).sqrt(),
            update_ratio: if weights > 0.0 { update / weights } else { 0.0 },
        }
    }
}

/// So many vectors of ones.
fn ones(store: &mut Vec<Lanes>, len: usize) -> &[Lanes] {
    if store.len() < len {
        store.resize(len, [1.0; LANES]);
    }
    &store[..len]
}

/// √Σ x².
fn norm(numbers: impl Iterator<Item = impl Into<f64>>) -> f64 {
    numbers.map(Into::into).map(|it: f64| it * it).sum::<f64>().sqrt()
}
