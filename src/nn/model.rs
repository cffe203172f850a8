//! A network in training: its numbers, their gradient, and both passes.

use super::dense;
use super::descent::{Descent, Step};
use super::dropout::{Dropout, multiply};
use super::grid::all_finite;
use super::network::Network;
use super::numbers::{Layout, Span};
use super::observation::flow::Flow;
use super::recipe::Recipe;
use super::workspace::Workspace;

/// A network and what one step leaves behind. The numbers that are trained stand in one row; the network's own copies
/// follow when they are asked for.
#[derive(Clone, Debug)]
pub(super) struct Model {
    network: Network,
    layout: Layout,
    numbers: Vec<f32>,
    /// The numbers before the last step.
    previous: Vec<f32>,
    /// The derivative of the mean loss by each number, penalties included, in the last step.
    gradient: Vec<f32>,
}

/// The derivative of the mean loss of a batch, penalties included and before clipping, by the numbers of a layer.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerGradient<'a> {
    /// `[fan_out][fan_in]`, flat.
    pub weights: &'a [f32],
    /// `[fan_out]`.
    pub biases: &'a [f32],
    /// By the learned parameters of the activation, in their order.
    pub parameters: &'a [f32],
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
        let numbers = layout.read(&network);
        let zeros = vec![0.0; layout.len()];
        let mut model = Self { network, layout, previous: numbers.clone(), numbers, gradient: zeros };
        model.publish();
        model
    }

    pub fn network(&self) -> &Network {
        &self.network
    }

    /// How many numbers are trained.
    pub fn len(&self) -> usize {
        self.layout.len()
    }

    pub fn numbers(&self) -> &[f32] {
        &self.numbers
    }

    /// Takes over a row of numbers, as if no step had been done.
    pub fn set_numbers(&mut self, numbers: &[f32]) {
        self.numbers.copy_from_slice(numbers);
        self.previous.copy_from_slice(numbers);
        self.gradient.fill(0.0);
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
        let at = self.layout.layers()[layer].weights.start + unit * self.network.layers[layer].fan_in + input;
        self.set(at, value);
    }

    /// Sets a bias, which does not count as a part of the last step.
    pub fn set_bias(&mut self, layer: usize, unit: usize, value: f32) {
        self.set(self.layout.layers()[layer].biases.start + unit, value);
    }

    fn set(&mut self, at: usize, value: f32) {
        self.numbers[at] = value;
        self.previous[at] = value;
        self.publish();
    }

    pub fn gradient(&self, layer: usize) -> LayerGradient<'_> {
        let Span { weights, biases, .. } = self.layout.layers()[layer].clone();
        let numbers = &self.gradient;
        let parameters = &numbers[self.layout.learned_span(layer)];
        LayerGradient { weights: &numbers[weights], biases: &numbers[biases], parameters }
    }

    /// Every layer for the samples loaded into `workspace`.
    pub fn forward(&self, workspace: &mut Workspace, dropout: Option<&Dropout>) {
        let blocks = workspace.blocks();
        for (index, layer) in self.network.layers.iter().enumerate() {
            let (input, trace) = workspace.input_and_trace(index);
            self.layout.dense(index, &self.numbers).forward(input, trace.pre_activation.live_mut(), blocks);
            let Some(function) = &layer.activation else { continue };
            trace.activate(function);
            if let Some(dropout) = dropout {
                dropout.apply(index, trace);
            }
        }
    }

    /// The gradient, from the output layer's `delta` down.
    pub fn backward(&mut self, workspace: &mut Workspace, dropout: Option<&Dropout>) {
        let blocks = workspace.blocks();
        for index in (0..self.network.layers.len()).rev() {
            let (weights, biases) = self.layout.dense_mut(index, &mut self.gradient);
            let (input, trace) = workspace.input_and_trace(index);
            dense::gradient(input, trace.delta.live(), blocks, weights, biases);
            let Some(below) = index.checked_sub(1) else { break };
            if self.layout.learned(below).next().is_some() {
                self.learn(below, workspace, dropout);
                continue;
            }
            let (lower, upper) = workspace.neighbours(index);
            let layer = self.layout.dense(index, &self.numbers);
            layer.pull_back(upper.delta.live(), lower.slope.live(), lower.delta.live_mut(), blocks);
        }
    }

    /// The delta of a hidden layer whose activation has learned parameters, and the gradient by these.
    fn learn(&mut self, index: usize, workspace: &mut Workspace, dropout: Option<&Dropout>) {
        let blocks = workspace.blocks();
        let (lower, upper) = workspace.neighbours(index + 1);
        // With a slope of 1, what comes out is the derivative by the activation.
        lower.activation.live_mut().as_flattened_mut().fill(1.0);
        let layer = self.layout.dense(index + 1, &self.numbers);
        layer.pull_back(upper.delta.live(), lower.activation.live(), lower.delta.live_mut(), blocks);
        let function = self.network.layers[index].activation.as_ref().expect("a hidden layer");
        for learned in self.layout.learned(index) {
            let deltas =
                lower.delta.live().as_flattened().iter().zip(lower.pre_activation.live().as_flattened());
            let of = |(place, (delta, &z)): (usize, (&f32, &f32))| {
                let kept = dropout.map_or(1.0, |it| it.mask(index)[place]);
                let derivative = function.param_derivative(learned.parameter, z.into()).expect("learnable");
                f64::from(delta * kept) * derivative
            };
            self.gradient[learned.at] = deltas.enumerate().map(of).sum::<f64>() as f32;
        }
        multiply(lower.delta.live_mut().as_flattened_mut(), lower.slope.live().as_flattened());
    }

    /// Follows the gradient; whether every number stays finite. If not, nothing has changed.
    pub fn descend(&mut self, descent: &mut Descent, rate: f32, rein: Rein) -> bool {
        self.penalise(rein);
        let step = Step { rate, numbers: &self.numbers, gradient: &self.gradient, scale: self.scale(rein) };
        if !descent.update(step, &mut self.previous) {
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
        for span in self.layout.layers() {
            let weights = &self.numbers[span.weights.clone()];
            for (gradient, &weight) in self.gradient[span.weights.clone()].iter_mut().zip(weights) {
                let sign = if weight == 0.0 { 0.0 } else { 1.0_f32.copysign(weight) };
                *gradient += l1 * sign + l2 * weight;
            }
        }
    }

    /// What the gradient is multiplied by for its norm not to exceed the limit.
    fn scale(&self, rein: Rein) -> f32 {
        let Some(limit) = rein.clip else { return 1.0 };
        let norm = norm(&self.gradient);
        if norm > limit.into() { (f64::from(limit) / norm) as f32 } else { 1.0 }
    }

    /// The layer nearest to the output with a gradient that is not finite: the backward pass comes there first.
    pub fn infinite_gradient(&self) -> Option<usize> {
        let span = |it: &Span| !all_finite(&self.gradient[it.weights.start..it.biases.end]);
        self.layout.layers().iter().rposition(span).or_else(|| {
            let mut hidden = (0..self.network.hidden().len()).rev();
            hidden.find(|&layer| self.layout.learned(layer).any(|it| !self.gradient[it.at].is_finite()))
        })
    }

    /// The first layer whose new numbers were not finite in an update that failed.
    pub fn infinite_update(&self) -> Option<usize> {
        let span = |it: &Span| !all_finite(&self.previous[it.weights.start..it.biases.end]);
        self.layout.layers().iter().position(span).or_else(|| {
            let mut hidden = 0..self.network.hidden().len();
            hidden.find(|&layer| self.layout.learned(layer).any(|it| !self.previous[it.at].is_finite()))
        })
    }

    /// The derivative of the mean loss by each number in the last backward pass.
    pub fn whole_gradient(&self) -> &[f32] {
        &self.gradient
    }

    /// ‖gradient‖ of the weights and the bias of a unit in the last step.
    pub fn unit_gradient(&self, layer: usize, unit: usize) -> f32 {
        let (span, fan_in) = (&self.layout.layers()[layer], self.network.layers[layer].fan_in);
        let weights = norm(&self.gradient[span.weights.clone()][unit * fan_in..][..fan_in]);
        let bias = f64::from(self.gradient[span.biases.start + unit]);
        (weights * weights + bias * bias).sqrt() as f32
    }

    /// How the weights of each layer were moved by the last step; zeros before the first.
    pub fn flows(&self) -> Vec<Flow> {
        let of = |span: &Span| {
            let [now, before, gradient] =
                [&self.numbers, &self.previous, &self.gradient].map(|it| &it[span.weights.clone()]);
            let update =
                now.iter().zip(before).map(|(now, before)| (f64::from(*now) - f64::from(*before)).powi(2));
            let (update, weights) = (update.sum::<f64>().sqrt(), norm(before));
            Flow {
                gradient: norm(gradient) / (gradient.len() as f64).sqrt(),
                update_ratio: if weights > 0.0 { update / weights } else { 0.0 },
            }
        };
        self.layout.layers().iter().map(of).collect()
    }
}

/// √Σ x².
fn norm(numbers: &[f32]) -> f64 {
    numbers.iter().map(|&it| f64::from(it) * f64::from(it)).sum::<f64>().sqrt()
}
